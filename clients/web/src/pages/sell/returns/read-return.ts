import type { Problem, Schemas } from "../../../../../api/client.ts";
import { type Checked, errorsOf, type FormErrors, type FormValues, minorUnits } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Return } from "./return-words.ts";

/** How the fields for what arrived of a line, and what of it can be sold again, are called. */
export const receivedField = (lineId: string): string => `received.${lineId}`;
export const restockedField = (lineId: string): string => `restocked.${lineId}`;

const MAX_NOTE = 500;

/** What was counted of a return, for the API; or what is wrong with it. */
export function readReceipt(values: FormValues, asked: Return, { t }: RequestContext): Checked<Schemas["ReturnReceipt"]> {
	const text = t.sell.returns;
	const errors: Record<string, string> = {};
	const count = (name: string, most: number): number => {
		const typed = values[name]?.trim() ?? "";
		if (typed === "") return 0;
		if (!/^\d{1,3}$/.test(typed)) errors[name] = text.notACount;
		else if (Number(typed) > most) errors[name] = text.atMost(most);
		return Number(typed);
	};
	const lines = asked.lines.map(({ lineId, quantity }) => {
		const receivedQuantity = count(receivedField(lineId), quantity);
		return { lineId, receivedQuantity, restockedQuantity: count(restockedField(lineId), Math.min(quantity, receivedQuantity)) };
	});
	if (Object.keys(errors).length === 0 && lines.every((line) => line.receivedQuantity === 0)) errors[""] = text.nothing;
	return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: { lines } };
}

/** An amount of euros, as somebody typed it; undefined where nothing was. */
export function readAmount(values: FormValues, { t }: RequestContext): Checked<{ amount: number; currency: "EUR" } | undefined> {
	const typed = values["amount"]?.trim() ?? "";
	if (typed === "") return { ok: true, value: undefined };
	const amount = minorUnits(typed);
	return amount === null ? { ok: false, errors: { amount: t.sell.returns.notAnAmount } } : { ok: true, value: { amount, currency: "EUR" } };
}

/** What was typed under a name, as far as the API takes it; nothing where it is empty. */
export function readText(values: FormValues, name: string): string | undefined {
	const typed = values[name]?.trim() ?? "";
	return typed === "" ? undefined : typed.slice(0, MAX_NOTE);
}

/** Carrier and number of a parcel, which belong together; nothing where both are empty. */
export function readCarrier(values: FormValues, { t }: RequestContext): Checked<Schemas["ReplacementInput"]> {
	const [carrier, number] = [readText(values, "carrier"), readText(values, "number")];
	if (carrier === undefined && number === undefined) return { ok: true, value: {} };
	const errors: FormErrors = {
		...(carrier === undefined && { carrier: t.sell.parcel.carrierMissing }),
		...(number === undefined && { number: t.sell.parcel.numberMissing }),
	};
	if (carrier === undefined || number === undefined) return { ok: false, errors };
	return { ok: true, value: { tracking: { carrier: carrier.slice(0, 60), number: number.slice(0, 80) } } };
}

/** What the API says of a note that is missing. */
const NOTE_NEEDED = "needed where less is paid back";

/** What is wrong with what was sent about a return, by the field that it was typed into: `answer` is that of the shop's words. */
export function returnFaults(problem: Problem, { t }: Pick<RequestContext, "t">, answer = "answer"): FormErrors {
	const { status, errors = [] } = problem;
	if (status === 409) return { "": t.sell.returns.moved };
	if (errors.length === 0) return { "": t.problems.unknown };
	const said = errorsOf(problem, t);
	const faults = errors.map(({ path, message }): [string, string] => {
		if (path === "amount") return [path, t.sell.refundPage.tooMuch];
		const field = path === "answer" ? answer : (path.split(".").at(-1) ?? "");
		return [field, message === NOTE_NEEDED ? t.sell.returns.answerMissing : (said[path] ?? t.problems.unknown)];
	});
	return Object.fromEntries(faults);
}

/** The same of a replacement: where too little was left for it, also in another tab, the return is for a refund now. */
export function replacementFaults(problem: Problem, page: Pick<RequestContext, "t">): FormErrors {
	const { status, allowedActions = [] } = problem;
	const isForRefund = status === 409 && allowedActions.includes("refund") && !allowedActions.includes("replace");
	return isForRefund ? { "": page.t.sell.returns.outOfStock } : returnFaults(problem, page);
}
