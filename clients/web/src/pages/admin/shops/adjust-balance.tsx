import type { Context } from "hono";
import { adjustmentInputSchema } from "#contracts/ledger";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { draftOf } from "../../../core/draft.ts";
import { check, errorsOf, type FormErrors as Faults, type FormState, type FormValues, minorUnits, readForm } from "../../../core/forms.ts";
import { idempotencyHeader, keyAgain } from "../../../core/form-key.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo, MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import type { Shop } from "./shop-status.tsx";

type Balance = Schemas["VendorBalance"];

const idOf = (c: Context<Web>): string => c.req.param("id") ?? "";

const shopAndBalance = (c: Context<Web>): Promise<[Shop, Balance]> =>
	Promise.all([
		need(myApi(c).GET("/admin/vendors/{id}", { params: { path: { id: idOf(c) } } })),
		need(myApi(c).GET("/vendor/{vendorId}/balance", { params: { path: { vendorId: idOf(c) } } })),
	]);

/** `/admin/shops/{id}/adjust` */
export async function showAdjustment(c: Context<Web>): Promise<Response> {
	const [shop, balance] = await shopAndBalance(c);
	const state = { values: { direction: "give", _key: crypto.randomUUID() }, errors: {} };
	return privatePage(c, <AdjustPage page={c.get("page")} shop={shop} balance={balance} state={state} />);
}

/** `POST /admin/shops/{id}/adjust`; sent twice it adjusts once. */
export async function adjustBalance(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const checked = check(adjustmentInputSchema, adjustmentOf(values), page.locale);
	if (!checked.ok) {
		const [shop, balance] = await shopAndBalance(c);
		const state = { values, errors: inOurWords(checked.errors, page) };
		return privatePage(c, <AdjustPage page={page} shop={shop} balance={balance} state={state} />, 422);
	}
	const params = { path: { id: idOf(c) }, ...idempotencyHeader(values) };
	const done = await tried(myApi(c).POST("/admin/vendors/{id}/adjustments", { params, body: checked.value }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		const [shop, balance] = await shopAndBalance(c);
		// What was refused is sent again as another one; after an outage it may be there already, and its key finds it.
		const key = keyAgain(values, done.problem.status);
		const state = { values: { ...values, _key: key }, errors: errorsOf(done.problem, page.t) };
		return refusedPage(c, done.problem, <AdjustPage page={page} shop={shop} balance={balance} state={state} />);
	}
	leaveNotice(c, "balanceAdjusted");
	return goTo(c, `/admin/shops/${idOf(c)}`);
}

/** What the form makes up; an amount that is none is 0, which nobody may adjust by. */
const adjustmentOf = ({ direction, amount = "", reason = "" }: FormValues) => ({
	amount: { amount: (direction === "take" ? -1 : 1) * (minorUnits(amount) ?? 0) || 0, currency: MARKETPLACE.currency },
	reason,
});

function inOurWords(errors: Faults, { t }: RequestContext): Faults {
	const { adjust } = t.admin.payouts;
	const named = Object.keys(errors).map((path) =>
		path.startsWith("amount") ? (["amount", adjust.notAnAmount] as const) : (["reason", adjust.reasonMissing] as const),
	);
	return Object.fromEntries(named);
}

interface AdjustPageProps {
	page: RequestContext;
	shop: Shop;
	balance: Balance;
	state: FormState;
}

/** Gives a shop money or takes some, with a reason. */
const AdjustPage = ({ page, shop, balance, state: { values, errors } }: AdjustPageProps) => {
	const { adjust } = page.t.admin.payouts;
	const back = page.href(`/admin/shops/${shop.id}`);
	return (
		<AdminPage
			page={page}
			section="shops"
			title={adjust.title(shop.name)}
			lead={adjust.lead(page.format.money(balance.balance))}
			above={[{ href: back, text: shop.name }]}
			narrow
		>
			<FormErrors title={page.t.errors.checkForm} errors={errors} labels={{ amount: adjust.amount, reason: adjust.reason }} />
			<form
				method="post"
				action={page.href(`/admin/shops/${shop.id}/adjust`)}
				class="panel stack"
				{...draftOf(page, `admin-adjust-${shop.id}`)}
			>
				<HiddenFields keep={{ _key: values["_key"] ?? "" }} />
				<Field
					label={adjust.direction}
					name="direction"
					type="select"
					value={values["direction"] ?? "give"}
					options={[
						{ value: "give", text: adjust.give },
						{ value: "take", text: adjust.take },
					]}
				/>
				<Field
					label={adjust.amount}
					name="amount"
					inputmode="decimal"
					required
					prefix="€"
					maxlength={12}
					value={values["amount"]}
					error={errors["amount"]}
				/>
				<Field
					label={adjust.reason}
					name="reason"
					type="textarea"
					required
					maxlength={200}
					hint={adjust.reasonHint}
					value={values["reason"]}
					error={errors["reason"]}
				/>
				<div class="cluster">
					<Button variant="primary">{adjust.submit}</Button>
					<LinkButton href={back}>{page.t.words.cancel}</LinkButton>
				</div>
			</form>
		</AdminPage>
	);
};
