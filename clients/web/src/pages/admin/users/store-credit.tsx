import type { Context } from "hono";
import { Button } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { idempotencyHeader, keyAgain } from "../../../core/form-key.ts";
import { errorsOf, type FormState, minorUnits, readForm } from "../../../core/forms.ts";
import { readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo, MARKETPLACE } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { priceOf } from "../../sell/amounts.ts";
import { AdminPage } from "../admin-page.tsx";
import { CreditEntries } from "../gift-cards/credit-entries.tsx";
import { LeftNotice } from "../left-notice.tsx";
import { type ListAddress, pageLinks } from "../list-address.ts";

const idIn = (c: Context<Web>): string => c.req.param("id") ?? "";
const pathOf = (c: Context<Web>): string => `/admin/users/${idIn(c)}/credit`;
const empty = (): FormState => ({ values: { _key: crypto.randomUUID() }, errors: {} });

/** `/admin/users/{id}/credit` */
export const showStoreCredit = async (c: Context<Web>): Promise<Response> => privatePage(c, await StoreCreditPage(c, empty()));

/** An amount with or without a minus in front, in minor units; null for what is none, or nothing. */
function signedAmount(typed: string): number | null {
	const [, sign = "", rest = ""] = /^\s*([-−+]?)(.*)$/.exec(typed) ?? [];
	const amount = minorUnits(rest);
	return amount === null || amount === 0 ? null : sign === "-" || sign === "−" ? -amount : amount;
}

/** Enters what comes or goes; sent twice it is entered once. */
export async function enterStoreCredit(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { credit } = page.t.admin.sum;
	const values = await readForm(c);
	const amount = signedAmount(values["amount"] ?? "");
	const reason = (values["reason"] ?? "").trim();
	const errors = { ...(amount === null && { amount: credit.amountFault }), ...(reason === "" && { reason: page.t.admin.reasonMissing }) };
	if (amount === null || reason === "") return privatePage(c, await StoreCreditPage(c, { values, errors }), 422);
	const params = { path: { userId: idIn(c) }, ...idempotencyHeader(values) };
	const done = await tried(myApi(c).POST("/admin/store-credit/{userId}", { params, body: { amount: priceOf(amount), reason } }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		const isTooMuch = done.problem.errors?.some(({ path }) => path === "amount") === true;
		const key = keyAgain(values, done.problem.status);
		const refused = isTooMuch ? { amount: credit.tooMuch } : errorsOf(done.problem, page.t);
		return refusedPage(c, done.problem, await StoreCreditPage(c, { values: { ...values, _key: key }, errors: refused }));
	}
	leaveNotice(c, "creditEntered");
	return goTo(c, pathOf(c));
}

async function StoreCreditPage(c: Context<Web>, { values, errors }: FormState) {
	const page = c.get("page");
	const { credit, whoChanged } = page.t.admin.sum;
	const id = idIn(c);
	const list: ListAddress = { path: pathOf(c), filters: {}, place: readPlace(new URL(c.req.url).searchParams) };
	const query = { limit: 25, ...(list.place.cursor !== undefined && { cursor: list.place.cursor }) };
	const [user, { balance, entries, nextCursor }] = await Promise.all([
		need(myApi(c).GET("/admin/users/{id}", { params: { path: { id } } })),
		need(myApi(c).GET("/admin/store-credit/{userId}", { params: { path: { userId: id }, query } })),
	]);
	const field = (name: string) => ({ name, value: values[name], error: errors[name], autocomplete: "off" });
	return (
		<AdminPage
			page={page}
			section="users"
			title={credit.title(user.name)}
			lead={credit.lead}
			above={[{ href: page.href(`/admin/users/${id}`), text: user.name }]}
			notice={<LeftNotice page={page} left={takeNotice(c)} />}
		>
			<p>
				{credit.balance}: <strong>{page.format.money(balance)}</strong>
			</p>
			{entries.length === 0 ? (
				<EmptyState icon="money" title={credit.none.title}>
					<p>{credit.none.text}</p>
				</EmptyState>
			) : (
				<CreditEntries page={page} entries={entries} otherwise="" />
			)}
			<Pagination {...pageLinks(page, list, nextCursor)} />
			<section class="panel stack narrow" aria-labelledby="enter-title">
				<SectionHeader id="enter-title" title={credit.enter} />
				<FormErrors title={page.t.errors.checkForm} errors={errors} />
				<form method="post" action={page.href(pathOf(c))} class="stack">
					<input type="hidden" name="_key" value={values["_key"]} />
					<Field
						{...field("amount")}
						label={credit.amount}
						hint={credit.amountHint}
						required
						maxlength={13}
						suffix={MARKETPLACE.currency}
					/>
					<Field {...field("reason")} label={page.t.admin.reason} required maxlength={500} />
					<div>
						<Button variant="primary">{credit.submit}</Button>
					</div>
				</form>
			</section>
			<p>
				<a href={page.href(`/admin/changes?subject=store_credit&id=${id}`)}>{whoChanged}</a>
			</p>
		</AdminPage>
	);
}
