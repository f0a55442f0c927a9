import type { Context } from "hono";
import { backInStockInputSchema } from "#contracts/product";
import type { Schemas } from "../../../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ApiFailure, need, publicApi, tried } from "../../core/api.ts";
import { leaveNotice, takeNotice } from "../../core/cookies.ts";
import { check, EMPTY_FORM, errorsOf, type FormState, readForm } from "../../core/forms.ts";
import { inLocale } from "../../core/locale.ts";
import { privatePage } from "../../core/public-page.ts";
import { queryOf } from "../../core/query-of.ts";
import { refusedPage } from "../../core/refused.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { productPath } from "./cards.ts";
import { Trail } from "./trail.tsx";

const pathOf = (slug: string): string => `/products/${slug}/back-in-stock`;

/** `GET /products/{product}/back-in-stock?variant=`: asks for an address to tell when a variant can be bought again. */
export async function backInStockPage(c: Context<Web>): Promise<Response> {
	const product = await productOf(c);
	const notice = takeNotice(c);
	return privatePage(
		c,
		<BackInStock page={c.get("page")} product={product} variantId={c.req.query("variant")} form={EMPTY_FORM} notice={notice} />,
	);
}

/** `POST /products/{product}/back-in-stock`: notes the address, or forgets it (`withdraw`); twice is once. */
export async function awaitStock(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const variantId = values["variantId"];
	const again = async (errors: FormState["errors"]) => (
		<BackInStock page={page} product={await productOf(c)} variantId={variantId} form={{ values, errors }} notice={null} />
	);
	const checked = check(backInStockInputSchema, { variantId, email: values["email"]?.trim() ?? "" }, page.locale);
	if (!checked.ok) return privatePage(c, await again(checked.errors), 422);
	const path = slugOf(c);
	const request = { params: { path: { idOrSlug: path } }, body: checked.value, headers: { "Accept-Language": page.locale } };
	const api = publicApi(c);
	const isWithdrawn = values["withdraw"] !== undefined;
	const outcome = await tried(
		isWithdrawn
			? api.POST("/products/{idOrSlug}/back-in-stock/withdraw", request)
			: api.POST("/products/{idOrSlug}/back-in-stock", request),
	);
	if (!outcome.ok && outcome.problem.status === 404) throw new ApiFailure(outcome.problem);
	if (!outcome.ok && outcome.problem.status === 409) leaveNotice(c, "stockIsBack");
	else if (!outcome.ok) return refusedPage(c, outcome.problem, await again(errorsOf(outcome.problem, page.t)));
	else leaveNotice(c, isWithdrawn ? "stockForgotten" : "stockAwaited");
	return goTo(c, pathOf(path) + queryOf({ variant: variantId }));
}

const slugOf = (c: Context<Web>): string => c.req.param("product") ?? "";
const productOf = (c: Context<Web>) =>
	need(publicApi(c).GET("/products/{idOrSlug}", { params: { path: { idOrSlug: slugOf(c) }, query: inLocale(c.get("page").locale) } }));

interface BackInStockProps {
	page: RequestContext;
	product: Schemas["Product"];
	variantId: string | undefined;
	form: FormState;
	notice: string | null;
}

function BackInStock({ page, product, variantId, form, notice }: BackInStockProps) {
	const { backInStock } = page.t.street.product;
	const variant =
		product.variants.find(({ id }) => id === variantId) ?? product.variants.find(({ available }) => !available) ?? product.variants[0];
	const path = productPath(product) + queryOf({ variant: variant?.id });
	const said = notice === null ? undefined : page.t.notices[notice];
	const name = product.variants.length > 1 && variant ? `${product.title}, ${variant.title}` : product.title;
	return (
		<ShopPage page={page} facts={{ title: backInStock.title(name) }}>
			<div class="container narrow stack">
				<PageHeader
					above={<Trail page={page} above={[{ text: product.title, path }]} here={backInStock.short} />}
					title={backInStock.title(name)}
					lead={backInStock.lead}
				/>
				<FormErrors
					title={page.t.errors.checkForm}
					errors={Object.entries(form.errors).map(([field, message]) => ({ ...(field === "email" && { name: field }), message }))}
				/>
				{said !== undefined && (
					<Notice tone={notice === "stockIsBack" ? "info" : "success"} role="status">
						{said} <a href={page.href(path)}>{backInStock.toProduct}</a>
					</Notice>
				)}
				{variant && (
					<form method="post" action={page.href(pathOf(product.slug))} class="panel stack">
						<input type="hidden" name="variantId" value={variant.id} />
						<EmailField page={page} value={form.values["email"]} error={form.errors["email"]} />
						<div class="cluster">
							<Button variant="primary" icon="mail">
								{backInStock.submit}
							</Button>
							<Button variant="quiet" name="withdraw" value="yes">
								{backInStock.withdraw}
							</Button>
						</div>
					</form>
				)}
			</div>
		</ShopPage>
	);
}

function EmailField({ page, value, error }: { page: RequestContext; value?: string | undefined; error?: string | undefined }) {
	const { backInStock } = page.t.street.product;
	return (
		<Field
			label={page.t.account.email}
			name="email"
			type="email"
			required
			maxlength={254}
			autocomplete="email"
			hint={backInStock.privacy}
			value={value}
			error={error}
		/>
	);
}

interface BackInStockFormProps {
	page: RequestContext;
	product: { slug: string };
	/** The variant that is chosen; an island shows the form where another one is sold out. */
	chosen: { id: string; available: boolean };
}

/** The same on the product's page, for the variant that is chosen while it is sold out. */
export function BackInStockForm({ page, product, chosen }: BackInStockFormProps) {
	const { backInStock } = page.t.street.product;
	return (
		<form method="post" action={page.href(pathOf(product.slug))} class="panel stack tight" data-back-in-stock hidden={chosen.available}>
			<input type="hidden" name="variantId" value={chosen.id} />
			<p>
				<strong>{backInStock.short}</strong>
			</p>
			<EmailField page={page} />
			<div>
				<Button icon="mail">{backInStock.submit}</Button>
			</div>
		</form>
	);
}
