import { MAX_PRICE_MINOR, OTHER_CURRENCIES, parseDecimal } from "#contracts/money";
import { type FormErrors, minorUnits } from "../../../core/forms.ts";
import { momentOf } from "../../../core/local-time.ts";
import { MARKETPLACE } from "../../../core/request-context.ts";
import { pieces, priceOf } from "../amounts.ts";
import { readVolumePrices } from "./read-volume-prices.ts";
import { type Offer, only, same, type Terms, TERMS } from "./terms.ts";
import { type Circumstances, type Fault, fieldsOf, type TermsFields, typedIn } from "./terms-fields.ts";

/** What a form changes, what that has to be still, and what is wrong by the names of the fields. */
export interface ReadTerms {
	offer: Offer;
	expected: Offer;
	errors: FormErrors;
}

const LONGEST_SALE_IN_MS = 366 * 86_400_000;

/** What of a form differs from `was`, which it was made of. What is as it was shown is neither looked at nor sent. */
export function readTerms(fields: TermsFields, was: Terms, about: Circumstances): ReadTerms {
	const errors: Record<string, string> = {};
	const fault: Fault = (name, text) => (errors[name] ??= text);
	const shown = fieldsOf(was, about.page.locale);
	const read: Terms = {
		sale: same(fields.sale, shown.sale) ? was.sale : readSale(fields.sale, shown.sale, was.sale, about, fault),
		volumePrices: same(written(fields), written(shown)) ? was.volumePrices : readVolumePrices(fields.volume, about, fault),
		prices: same(fields.prices, shown.prices) ? was.prices : readPrices(fields.prices, about, fault),
		...readSupply(fields, shown, was, about, fault),
	};
	const changed = TERMS.filter((name) => !same(read[name], was[name]));
	return { offer: only(read, changed), expected: only(was, changed), errors };
}

const written = ({ volume }: TermsFields) => volume.filter(({ quantity, price }) => quantity !== "" || price !== "");

function readSale(typed: TermsFields["sale"], shown: TermsFields["sale"], was: Terms["sale"], about: Circumstances, fault: Fault) {
	const { sale, tooMuch } = about.page.t.sell.terms;
	const { form } = about.page.t.sell;
	if (typed.price === "") {
		const datesStay = typed.startsAt === shown.startsAt && typed.endsAt === shown.endsAt;
		if (!datesStay && (typed.startsAt !== "" || typed.endsAt !== "")) fault("sale.price", sale.priceMissing);
		return null;
	}
	const price = minorUnits(typed.price);
	if (price === null) fault("sale.price", form.notAnAmount);
	else if (price > MAX_PRICE_MINOR) fault("sale.price", tooMuch);
	else if (price >= about.priceMinor) fault("sale.price", sale.notLower(about.page.format.money(priceOf(about.priceMinor))));
	const startsAt = was && typed.startsAt === shown.startsAt ? was.startsAt : readStart(typed.startsAt, about);
	const endsAt = was && typed.endsAt === shown.endsAt ? was.endsAt : momentOf(typed.endsAt, MARKETPLACE.timeZone);
	if (startsAt === null) fault("sale.startsAt", sale.notATime);
	if (endsAt === null) fault("sale.endsAt", typed.endsAt === "" ? sale.endMissing : sale.notATime);
	const end = endFault(startsAt, endsAt, typed.endsAt === shown.endsAt ? "" : about.now);
	if (end) fault("sale.endsAt", sale[end]);
	return { price: priceOf(price ?? 0), startsAt: startsAt ?? about.now, endsAt: endsAt ?? about.now };
}

/** When something starts that may start at once. */
export const readStart = (typed: string, { now }: Pick<Circumstances, "now">): string | null =>
	typed === "" ? now : momentOf(typed, MARKETPLACE.timeZone);

/** What is wrong with the end of a sale, by the name of its text; null where nothing is. */
export function endFault(startsAt: string | null, endsAt: string | null, now: string): "endFirst" | "isOver" | "tooLong" | null {
	if (endsAt === null) return null;
	if (startsAt !== null && endsAt <= startsAt) return "endFirst";
	if (endsAt <= now) return "isOver";
	return startsAt !== null && Date.parse(endsAt) - Date.parse(startsAt) > LONGEST_SALE_IN_MS ? "tooLong" : null;
}

function readPrices(typed: TermsFields["prices"], { page }: Circumstances, fault: Fault): Terms["prices"] {
	const { terms } = page.t.sell;
	return OTHER_CURRENCIES.toSorted().flatMap((currency) => {
		const text = typed[currency] ?? "";
		if (text === "") return [];
		const amount = parseDecimal(text.replace(",", "."), currency);
		if (amount === null) fault(`prices.${currency}`, terms.currencies.notAnAmount(typedIn(currency, 1_250, page.locale)));
		else if (amount > MAX_PRICE_MINOR) fault(`prices.${currency}`, terms.tooMuch);
		return [{ amount: amount ?? 0, currency }];
	});
}

function readSupply(fields: TermsFields, shown: TermsFields, was: Terms, { page, now }: Circumstances, fault: Fault) {
	const text = page.t.sell.terms.supply;
	const backorderLimit = fields.backorderLimit === "" ? null : pieces(fields.backorderLimit);
	if (fields.backorderLimit !== "" && backorderLimit === null) fault("backorderLimit", page.t.sell.form.notPieces);
	const dayStays = fields.availableFrom === shown.availableFrom;
	const availableFrom = dayStays ? was.availableFrom : momentOf(fields.availableFrom, MARKETPLACE.timeZone);
	if (fields.availableFrom !== "" && availableFrom === null) fault("availableFrom", text.notADay);
	if (!dayStays && availableFrom !== null && availableFrom <= now) fault("availableFrom", text.isOver);
	if (fields.preorder && fields.availableFrom === "") fault("availableFrom", text.dayMissing);
	return { preorder: fields.preorder, allowBackorder: fields.allowBackorder, backorderLimit, availableFrom };
}
