import { MAX_PRICE_MINOR } from "#contracts/money";
import { deliveryOptionSchema } from "#contracts/vendor";
import type { Schemas } from "../../../../../api/client.ts";
import { countryChoices } from "../../../core/countries.ts";
import { check, type Checked, minorUnits } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { type DeliveryRow, rowField } from "./delivery-rows.ts";

type DeliveryOption = Schemas["DeliveryOptionSettings"];
type Faults = Partial<Record<keyof DeliveryRow, string>>;
type Read<T> = { value: T; fault?: string | undefined };

const LONGEST_PREFIX = 10;
const MOST_PREFIXES = 50;
const MOST_COUNTRIES = 60;

/** Delivery options as they were typed, for the API; or what is wrong with them, beside the field. */
export function readDelivery(rows: readonly DeliveryRow[], page: RequestContext): Checked<DeliveryOption[]> {
	const ids = new Set<string>();
	const read = rows.map((row) => {
		const option = readOption(row, page, ids);
		if (option.ok) ids.add(option.value.id);
		return option;
	});
	const errors = read.flatMap((option, n) =>
		option.ok ? [] : Object.entries(option.errors).map(([name, text]) => [rowField(n, name as keyof DeliveryRow), text]),
	);
	if (errors.length > 0) return { ok: false, errors: Object.fromEntries(errors) };
	return { ok: true, value: read.flatMap((option) => (option.ok ? [option.value] : [])) };
}

function readOption(row: DeliveryRow, page: RequestContext, taken: ReadonlySet<string>): Checked<DeliveryOption> {
	const text = page.t.sell.delivery;
	const price = amount(row.price, page);
	const freeOver = row.freeOver === "" ? { value: null } : amount(row.freeOver, page);
	const prefixes = row.kind === "local" ? readPrefixes(row.prefixes, page) : { value: [] };
	const countries = row.kind === "shipping" ? readCountries(row, page) : { value: [] };
	const faults: Faults = {
		...(row.title === "" && { title: text.titleMissing }),
		...(price.fault !== undefined && { price: price.fault }),
		...("fault" in freeOver && freeOver.fault !== undefined && { freeOver: freeOver.fault }),
		...("fault" in prefixes && prefixes.fault !== undefined && { prefixes: prefixes.fault }),
		...("fault" in countries && countries.fault !== undefined && { countries: countries.fault }),
	};
	const option = {
		id: /^[A-Za-z0-9_-]{1,80}$/.test(row.id) && !taken.has(row.id) ? row.id : `${row.kind}-${crypto.randomUUID().slice(0, 8)}`,
		kind: row.kind,
		title: row.title,
		...(row.estimate !== "" && { estimate: row.estimate }),
		priceMinor: price.value,
		freeOverMinor: freeOver.value,
		postalPrefixes: prefixes.value,
		countries: countries.value,
	};
	const checked = check(deliveryOptionSchema, option, page.locale);
	if (checked.ok && Object.keys(faults).length === 0) return checked;
	return { ok: false, errors: { ...(checked.ok ? {} : fieldNames(checked.errors)), ...(faults as Record<string, string>) } };
}

const FIELDS: Record<string, keyof DeliveryRow> = { priceMinor: "price", freeOverMinor: "freeOver", postalPrefixes: "prefixes" };

/** Faults by the names of the contract, by those of the fields. */
const fieldNames = (errors: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(errors).map(([path, message]) => {
			const [name = ""] = path.split(".");
			return [FIELDS[name] ?? name, message];
		}),
	);

function amount(typed: string, page: RequestContext): Read<number> {
	const minor = minorUnits(typed);
	if (minor === null) return { value: 0, fault: page.t.sell.delivery.notAnAmount };
	return minor > MAX_PRICE_MINOR ? { value: 0, fault: page.t.sell.delivery.tooMuch } : { value: minor };
}

const listed = (typed: string): string[] => [
	...new Set(
		typed
			.split(/[,;\n]/)
			.map((part) => part.trim())
			.filter(Boolean),
	),
];

function readPrefixes(typed: string, page: RequestContext): Read<string[]> {
	const text = page.t.sell.delivery;
	const prefixes = listed(typed);
	const tooLong = prefixes.find((prefix) => prefix.length > LONGEST_PREFIX);
	if (tooLong !== undefined) return { value: [], fault: text.prefixTooLong(tooLong) };
	if (prefixes.length > MOST_PREFIXES) return { value: [], fault: text.tooManyPrefixes };
	return prefixes.length === 0 ? { value: [], fault: text.noPrefixes } : { value: prefixes };
}

function readCountries({ eu, world, countries }: DeliveryRow, page: RequestContext): Read<string[]> {
	const text = page.t.sell.delivery;
	const known = codesByName(page);
	const names = listed(countries);
	const unknown = names.find((name) => !known.has(folded(name)));
	if (unknown !== undefined) return { value: [], fault: text.unknownCountry(unknown) };
	const codes = [...(eu ? ["EU"] : []), ...(world ? ["WORLD"] : []), ...new Set(names.map((name) => known.get(folded(name)) ?? ""))];
	if (codes.length > MOST_COUNTRIES) return { value: [], fault: text.tooManyCountries };
	return codes.length === 0 ? { value: [], fault: text.noCountries } : { value: codes };
}

/** Names in the reader's language and in English, and the codes themselves. */
function codesByName(page: RequestContext): ReadonlyMap<string, string> {
	const choices = [...countryChoices("en"), ...countryChoices(page.locale)];
	return new Map(choices.flatMap(({ value, text }) => [[folded(text), value] as const, [folded(value), value] as const]));
}

const folded = (name: string): string => name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
