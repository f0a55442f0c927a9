import type { Context } from "hono";
import * as z from "zod";
import { text } from "#contracts/page";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { publicApi, tried } from "../../core/api.ts";
import { check, EMPTY_FORM, errorsOf, type FormErrors as Errors, type FormState, readForm } from "../../core/forms.ts";
import { keepOrderLookup } from "../../core/order-cookies.ts";
import { privatePage, publicPage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { refusedPage } from "../../core/refused.ts";
import { signInHref } from "./sign-in-href.ts";

const lookupSchema = z.object({ number: text(32), email: z.email().max(254) });

/** The form that finds an order by its number and email. */
export function FindOrderPage({ page, state: { values, errors } }: { page: RequestContext; state: FormState }) {
	const { find } = page.t.purchase.orders;
	return (
		<ShopPage page={page} facts={{ title: find.title, description: find.lead, canonical: "/orders/find" }}>
			<div class="container narrow stack loose">
				<PageHeader title={find.title} lead={find.lead} />
				<FormErrors title={page.t.errors.checkForm} errors={errors} labels={{ number: find.number, email: find.email }} />
				<form class="panel stack" method="post" action={page.href("/orders/find")}>
					<Field
						label={find.number}
						hint={find.numberHint}
						name="number"
						required
						maxlength={32}
						autocomplete="off"
						autocapitalize="characters"
						spellcheck={false}
						value={values["number"]}
						error={errors["number"]}
					/>
					<Field
						label={find.email}
						hint={find.emailHint}
						name="email"
						type="email"
						required
						maxlength={254}
						autocomplete="email"
						value={values["email"]}
						error={errors["email"]}
					/>
					<div>
						<Button variant="primary" icon="search">
							{find.submit}
						</Button>
					</div>
				</form>
				<p>
					{find.account} <a href={signInHref(page, "/orders")}>{page.t.frame.signIn}</a>
				</p>
			</div>
		</ShopPage>
	);
}

/** Shows the form, the same for everybody; whoever comes from a mail finds the number of the order filled in. */
export async function showFindOrder(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const number = lookupSchema.shape.number.safeParse(c.req.query("number"));
	if (number.success) return privatePage(c, <FindOrderPage page={page} state={{ ...EMPTY_FORM, values: { number: number.data } }} />);
	return publicPage(c, [], () => Promise.resolve({ body: <FindOrderPage page={page} state={EMPTY_FORM} />, tags: ["orders-find"] }));
}

/** Finds the order and leads to it. Whichever of number and email is wrong, the answer is the same. */
export async function findOrder(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const shown = (errors: Errors) => <FindOrderPage page={page} state={{ values, errors }} />;
	const typed = { number: values["number"]?.trim() ?? "", email: values["email"]?.trim() ?? "" };
	const lookup = check(lookupSchema, typed, page.locale);
	if (!lookup.ok) return privatePage(c, shown(lookup.errors), 422);
	const found = await tried(publicApi(c).POST("/orders/lookup", { body: lookup.value }));
	if (found.ok) {
		keepOrderLookup(c, found.data.id, found.data.accessToken);
		return goTo(c, `/orders/${found.data.id}`);
	}
	const { problem } = found;
	return refusedPage(c, problem, shown(problem.status === 404 ? { "": page.t.purchase.orders.find.none } : errorsOf(problem, page.t)));
}
