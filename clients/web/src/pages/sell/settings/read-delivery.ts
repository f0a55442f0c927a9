import { MAX_PRICE_MINOR } from "#contracts/money";
import { deliveryOptionSchema } from "#contracts/vendor";
import type { Schemas } from "../../../../../api/client.ts";
import { countryChoices } from "../../../core/countries.ts";
import { check, type Checked, minorUnits } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { DeliveryRow } from "./delivery-rows.ts";
import { readHours } from "./read-hours.ts";
import { readRadius, readRates } from "./read-rates.ts";

type DeliveryOption = Schemas["DeliveryOptionSettings"];
type Faults = Record<string, string>;
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
		option.ok ? [] : Object.entries(option.errors).map(([name, text]) => [`options.${n}.${name}`, text]),
	);
	if (errors.length > 0) return { ok: false, errors: Object.fromEntries(errors) };
	return { ok: true, value: read.flatMap((option) => (option.ok ? [option.value] : [])) };
}

function readOption(row: DeliveryRow, page: RequestContext, taken: ReadonlySet<string>): Checked<DeliveryOption> {
	const text = page.t.sell.delivery;
	const price = amount(row.price, page);
	const freeOver = row.freeOver === "" ? { value: null } : amount(row.freeOver, page);
	const prefixes = row.kind === "local" ? readPrefixes(row, page) : { value: [] };
	const regions = row.kind === "shipping" ? readRegions(row.regions, page) : { value: [] };
	const countries = row.kind === "shipping" ? readCountries(row, page) : { value: [] };
	const radius = row.kind === "local" ? readRadius(row.radius, page) : { value: undefined };
	const rates = row.kind === "pickup" ? { value: undefined, faults: {} } : readRates(row, page);
	const hours = row.kind === "pickup" ? readHours(row.hours, page) : { ok: true as const, value: [] };
	const faults: Faults = {
		...(row.title === "" && { title: text.titleMissing }),
		...(price.fault !== undefined && { price: price.fault }),
		...("fault" in freeOver && freeOver.fault !== undefined && { freeOver: freeOver.fault }),
		...("fault" in prefixes && prefixes.fault !== undefined && { prefixes: prefixes.fault }),
		...("fault" in countries && countries.fault !== undefined && { countries: countries.fault }),
		...("fault" in regions && regions.fault !== undefined && { regions: regions.fault }),
		...("fault" in radius && radius.fault !== undefined && { radius: radius.fault }),
		...rates.faults,
		...(hours.ok ? {} : hours.errors),
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
		...(regions.value.length > 0 && { regions: regions.value }),
		...(radius.value !== undefined && { radiusMeters: radius.value }),
		...(rates.value && { rates: rates.value }),
		...(hours.ok && hours.value.length > 0 && { hours: hours.value }),
	};
	const checked = check(deliveryOptionSchema, option, page.locale);
	if (checked.ok && Object.keys(faults).length === 0) return checked;
	return { ok: false, errors: { ...(checked.ok ? {} : fieldNames(checked.errors)), ...faults } };
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

function readPrefixes({ prefixes: typed, radius }: DeliveryRow, page: RequestContext): Read<string[]> {
	const text = page.t.sell.delivery;
	const prefixes = listed(typed);
	const tooLong = prefixes.find((prefix) => prefix.length > LONGEST_PREFIX);
	if (tooLong !== undefined) return { value: [], fault: text.prefixTooLong(tooLong) };
	if (prefixes.length > MOST_PREFIXES) return { value: [], fault: text.tooManyPrefixes };
	const odd = prefixes.find((prefix) => !/[\p{L}\p{N}]/u.test(prefix));
	if (odd !== undefined) return { value: [], fault: text.oddPrefix(odd) };
	return prefixes.length === 0 && radius === "" ? { value: [], fault: text.noPrefixes } : { value: prefixes };
}

function readCountries({ eu, world, countries, regions }: DeliveryRow, page: RequestContext): Read<string[]> {
	const text = page.t.sell.delivery;
	const known = codesByName(page);
	const names = listed(countries);
	const unknown = names.find((name) => !known.has(folded(name)));
	if (unknown !== undefined) return { value: [], fault: text.unknownCountry(unknown) };
	const codes = [...(eu ? ["EU"] : []), ...(world ? ["WORLD"] : []), ...new Set(names.map((name) => known.get(folded(name)) ?? ""))];
	if (codes.length > MOST_COUNTRIES) return { value: [], fault: text.tooManyCountries };
	return codes.length === 0 && regions === "" ? { value: [], fault: text.noCountries } : { value: codes };
}

/** `Spain: Canarias; Portugal: Madeira` */
function readRegions(typed: string, page: RequestContext): Read<{ country: string; region: string }[]> {
	const text = page.t.sell.delivery;
	const known = codesByName(page);
	const regions = typed
		.split(/[;\n]/)
		.map((part) => part.trim())
		.filter(Boolean)
		.map((part) => {
			const [, name = "", region = ""] = /^([^:]*):(.*)$/.exec(part) ?? [];
			return { part, country: known.get(folded(name.trim())) ?? "", region: region.trim() };
		});
	const odd = regions.find(({ country, region }) => country === "" || region === "");
	if (odd) return { value: [], fault: text.oddRegion(odd.part) };
	if (regions.length > MOST_COUNTRIES) return { value: [], fault: text.tooManyCountries };
	return { value: regions.map(({ country, region }) => ({ country, region })) };
}

/** Names in the reader's language and in English, and the codes themselves. */
function codesByName(page: RequestContext): ReadonlyMap<string, string> {
	const choices = [...countryChoices("en"), ...countryChoices(page.locale)];
	return new Map(choices.flatMap(({ value, text }) => [[folded(text), value] as const, [folded(value), value] as const]));
}

const folded = (name: string): string => name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
