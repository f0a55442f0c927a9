import type * as z from "zod";
import type { applicationSchema, vendorPatchSchema } from "#contracts/vendor";
import type { Schemas } from "../../../../../api/client.ts";
import { check, type Checked, type FormValues, nested } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { readCoordinates } from "./coordinates.ts";

const FIELDS = [
	"name",
	"slug",
	"tagline",
	"story",
	"email",
	"phone",
	"trader.traderName",
	"trader.registrationNumber",
	"trader.vatNumber",
	"place.line1",
	"place.line2",
	"place.city",
	"place.region",
	"place.postalCode",
	"place.country",
] as const;

type ShopFacts = Pick<Schemas["OwnVendor"], "name" | "slug" | "tagline" | "story" | "email" | "phone" | "trader" | "place">;

/** What the fields hold of a shop. */
export function shopValues({ trader, place, ...shop }: ShopFacts): FormValues {
	const below = (prefix: string, object: object) => Object.entries(object).map(([name, value]) => [`${prefix}.${name}`, String(value)]);
	const { name, slug, tagline, story, email, phone } = shop;
	return { name, slug, tagline, story, email, phone, ...Object.fromEntries([...below("trader", trader ?? {}), ...below("place", place)]) };
}

/** A shop as it was typed, for the API. `sent` are fields that go along when they are empty too: what may not be empty is refused then. */
export function readShop<S extends typeof applicationSchema | typeof vendorPatchSchema>(
	schema: S,
	values: FormValues,
	page: RequestContext,
	sent: readonly string[] = [],
): Checked<z.infer<S>> {
	const { errors, ...coordinates } = readCoordinates(values, page);
	const typed = nested(Object.fromEntries(FIELDS.map((name) => [name, (values[name] ?? "").replaceAll("\r\n", "\n")])));
	const cleared = Object.fromEntries(sent.filter((name) => !(name in typed)).map((name) => [name, ""]));
	const place = { ...(typed["place"] as object | undefined), ...coordinates };
	const checked = check<z.infer<S>>(schema as unknown as z.ZodType<z.infer<S>>, { ...typed, ...cleared, place }, page.locale);
	if (Object.keys(errors).length === 0) return checked as Checked<z.infer<S>>;
	return { ok: false, errors: { ...(checked.ok ? {} : checked.errors), ...errors } };
}
