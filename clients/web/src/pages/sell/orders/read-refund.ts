import type { Schemas } from "../../../../../api/client.ts";
import type { Checked, FormValues } from "../../../core/forms.ts";
import { readPieces } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { readAmount } from "../returns/read-return.ts";

type Refund = Pick<Schemas["RefundInput"], "amount" | "lines" | "delivery">;

/** What is paid back: the pieces of a form that says so in `do`, otherwise its amount; or what is wrong with them. */
export const readRefund = (values: FormValues, page: RequestContext): Checked<Refund> =>
	values["do"] === "pieces" ? readPiecesRefund(values, page) : readAmountRefund(values, page);

function readAmountRefund(values: FormValues, page: RequestContext): Checked<Refund> {
	const amount = readAmount(values, page);
	if (!amount.ok) return amount;
	if (!amount.value || amount.value.amount === 0) return { ok: false, errors: { amount: page.t.sell.returns.notAnAmount } };
	return { ok: true, value: { amount: amount.value } };
}

function readPiecesRefund(values: FormValues, page: RequestContext): Checked<Refund> {
	const { lines, errors } = readPieces(values, page.t.sell.returns);
	if (Object.keys(errors).length > 0) return { ok: false, errors };
	return { ok: true, value: { lines, delivery: values["delivery"] === "true" } };
}
