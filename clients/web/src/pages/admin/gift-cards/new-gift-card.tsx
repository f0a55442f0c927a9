import type { Context } from "hono";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { myApi, tried } from "../../../core/api.ts";
import { idempotencyHeader, keyAgain } from "../../../core/form-key.ts";
import { errorsOf, type FormState, minorUnits, readForm } from "../../../core/forms.ts";
import { momentOf } from "../../../core/local-time.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { priceOf } from "../../sell/amounts.ts";
import { adminOnly } from "../admin-only.ts";
import { AdminPage } from "../admin-page.tsx";

const PATH = "/admin/gift-cards/new";

/** `/admin/gift-cards/new` */
export async function showNewGiftCard(c: Context<Web>): Promise<Response> {
	await adminOnly(c);
	const state = { values: { _key: crypto.randomUUID() }, errors: {} };
	return privatePage(c, <NewGiftCardPage page={c.get("page")} state={state} />);
}

/** Issues a card and shows its code, which no other page can; sent twice it is the same card with the same code. */
export async function postNewGiftCard(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { cards } = page.t.admin.sum;
	const values = await readForm(c);
	const amount = minorUnits(values["amount"] ?? "");
	const expiresAt = (values["expiresAt"] ?? "") === "" ? null : momentOf(values["expiresAt"] ?? "", MARKETPLACE.timeZone);
	const isPast = (values["expiresAt"] ?? "") !== "" && (expiresAt === null || Date.parse(expiresAt) <= Date.now());
	const errors = { ...(!amount && { amount: cards.amountFault }), ...(isPast && { expiresAt: cards.expiresFault }) };
	if (!amount || isPast) return privatePage(c, <NewGiftCardPage page={page} state={{ values, errors }} />, 422);
	const body = { amount: priceOf(amount), expiresAt, note: values["note"] ?? "" };
	const done = await tried(myApi(c).POST("/admin/gift-cards", { params: idempotencyHeader(values), body }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		const key = keyAgain(values, done.problem.status);
		const state = { values: { ...values, _key: key }, errors: errorsOf(done.problem, page.t) };
		return refusedPage(c, done.problem, <NewGiftCardPage page={page} state={state} />);
	}
	return privatePage(c, <IssuedPage page={page} id={done.data.id} code={done.data.code} />);
}

const NewGiftCardPage = ({ page, state: { values, errors } }: { page: RequestContext; state: FormState }) => {
	const { cards } = page.t.admin.sum;
	const { optional } = page.t.words;
	const field = (name: string) => ({ name, value: values[name], error: errors[name], autocomplete: "off" });
	return (
		<AdminPage page={page} section="giftCards" title={cards.add} above={[]} narrow>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<form method="post" action={page.href(PATH)} class="stack">
				<input type="hidden" name="_key" value={values["_key"]} />
				<Field {...field("amount")} label={cards.amount} required inputmode="decimal" maxlength={12} suffix={MARKETPLACE.currency} />
				<Field {...field("expiresAt")} label={cards.expiresAt} note={optional} type="date" />
				<Field {...field("note")} label={cards.note} hint={cards.noteHint} note={optional} maxlength={500} />
				<div>
					<Button variant="primary">{cards.submit}</Button>
				</div>
			</form>
		</AdminPage>
	);
};

const IssuedPage = ({ page, id, code }: { page: RequestContext; id: string; code: string }) => {
	const { cards } = page.t.admin.sum;
	return (
		<AdminPage page={page} section="giftCards" title={cards.issuedTitle} above={[]} narrow>
			<Notice tone="success" role="status">
				<p>{cards.issuedText}</p>
			</Notice>
			<Field label={cards.codeLabel} name="code" value={code} readonly autocomplete="off" spellcheck={false} />
			<div>
				<LinkButton href={page.href(`/admin/gift-cards/${id}`)}>{cards.toCard}</LinkButton>
			</div>
		</AdminPage>
	);
};
