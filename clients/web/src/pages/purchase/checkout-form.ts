import { addressSchema, contactSchema } from "#contracts/cart";
import { idSchema } from "#contracts/ids";
import type { Schemas } from "../../../../api/client.ts";
import { countryChoices } from "../../core/countries.ts";
import { check, type FormErrors, type FormValues } from "../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { positionValues, readPosition } from "./checkout-position.tsx";
import type { Cart } from "./own-cart.ts";
import { type WayToPay, wayNamed } from "./ways-to-pay.ts";

type Address = Schemas["Address"];
type Contact = Schemas["Contact"];
export type SavedAddress = Schemas["SavedAddress"];

/** The value of the choice that means: the address that is filled in. */
export const OTHER_ADDRESS = "other";

/** What a checkout form says, as far as it is sound, and what is wrong with the rest. */
export interface CheckoutInput {
	details: { contact?: Contact; deliveryAddress?: Address | null };
	choices: { vendorId: string; optionId: string }[];
	/** How it is to be paid; undefined where that is not said. */
	card: WayToPay | undefined;
	/** What the shopper saw on the button. */
	expectedTotal: number;
	/** As much of it as is to be paid after credit. */
	expectedPayment: number;
	errors: FormErrors;
}

const ADDRESS_FIELDS = ["name", "line1", "line2", "city", "region", "postalCode", "country"] as const;

/** Reads the form. While it is only to be `update`d nobody is asked for what is not filled in yet, except for the address. */
export function readCheckout(values: FormValues, saved: readonly SavedAddress[], page: RequestContext, update: boolean): CheckoutInput {
	const contact = readContact(values, page, update);
	const address = readAddress(values, saved, page);
	const card = wayNamed(values["card"]);
	return {
		details: { ...contact.found, ...address.found },
		choices: readChoices(values),
		card,
		expectedTotal: amountOf(values["expectedTotal"]),
		expectedPayment: amountOf(values["expectedPayment"] ?? values["expectedTotal"]),
		errors: { ...contact.errors, ...address.errors, ...(card ? {} : { card: page.t.purchase.checkout.choosePayment }) },
	};
}

/** An amount as the form carries it; none that anything costs where it is not one. */
const amountOf = (value = ""): number => (/^\d{1,15}$/.test(value) ? Number(value) : -1);

interface Part<T> {
	found?: T;
	errors?: FormErrors;
}

function readContact(values: FormValues, page: RequestContext, update: boolean): Part<{ contact: Contact }> {
	const typed = partOf(values, "contact.", ["email", "phone"]);
	if (update && Object.keys(typed).length === 0) return {};
	const checked = check(contactSchema, typed, page.locale);
	return checked.ok ? { found: { contact: checked.value } } : { errors: named("contact.", checked.errors, typed, page) };
}

/** One of the saved addresses, the one that is filled in, or none at all where nothing is: that is enough for who picks up. */
function readAddress(values: FormValues, saved: readonly SavedAddress[], page: RequestContext): Part<{ deliveryAddress: Address | null }> {
	const choice = values["saved"] ?? OTHER_ADDRESS;
	if (choice !== OTHER_ADDRESS) {
		const chosen = saved.find(({ id }) => id === choice);
		return chosen
			? { found: { deliveryAddress: { ...plainAddress(chosen), ...readPosition(values) } } }
			: { errors: { saved: page.t.purchase.checkout.chooseAddress } };
	}
	const typed = partOf(values, "address.", ADDRESS_FIELDS);
	if (isBlank(typed)) return { found: { deliveryAddress: null } };
	const checked = check(addressSchema, typed, page.locale);
	if (!checked.ok) return { errors: named("address.", checked.errors, typed, page) };
	const isCountry = countryChoices(page.locale).some(({ value }) => value === checked.value.country);
	if (!isCountry) return { errors: { "address.country": page.t.purchase.checkout.chooseCountry } };
	return { found: { deliveryAddress: { ...checked.value, ...readPosition(values) } } };
}

/** A country alone is none: the form begins with one. */
const isBlank = ({ country: _country, ...typed }: Record<string, string>): boolean => Object.keys(typed).length === 0;

const partOf = (values: FormValues, prefix: string, names: readonly string[]): Record<string, string> =>
	Object.fromEntries(
		names.flatMap((name): [string, string][] => {
			const value = values[prefix + name]?.trim();
			return value ? [[name, value]] : [];
		}),
	);

/** The faults under the names of the form's fields; what is not there at all is called so. */
const named = (prefix: string, errors: FormErrors, typed: Record<string, string>, page: RequestContext): FormErrors =>
	Object.fromEntries(
		Object.entries(errors).map(([name, message]) => [prefix + name, name in typed ? message : page.t.purchase.checkout.missing]),
	);

const readChoices = (values: FormValues): CheckoutInput["choices"] =>
	Object.entries(values).flatMap(([name, optionId]) => {
		const vendorId = name.startsWith("delivery.") ? name.slice("delivery.".length) : "";
		return idSchema.safeParse(vendorId).success && idSchema.safeParse(optionId).success ? [{ vendorId, optionId }] : [];
	});

/** An address without what only the account knows of it. */
export function plainAddress({ name, line1, line2, city, region, postalCode, country }: Address): Address {
	return { name, line1, ...(line2 && { line2 }), city, ...(region && { region }), postalCode, country };
}

const isSame = (one: Address, other: Address): boolean => ADDRESS_FIELDS.every((field) => (one[field] ?? "") === (other[field] ?? ""));

/** What the form shows first: what the cart knows already, and what the account knows otherwise. */
export function valuesFrom(cart: Cart, me: { email: string; addresses: readonly SavedAddress[] } | null): FormValues {
	const { contact, deliveryAddress: known } = cart;
	const saved = known ? me?.addresses.find((address) => isSame(address, known)) : me?.addresses[0];
	const typed: Partial<Address> = known ?? { country: MARKETPLACE.country };
	return {
		"contact.email": contact?.email ?? me?.email ?? "",
		"contact.phone": contact?.phone ?? "",
		saved: saved?.id ?? OTHER_ADDRESS,
		...positionValues(known ?? {}),
		...(saved ? {} : Object.fromEntries(ADDRESS_FIELDS.map((field) => [`address.${field}`, typed[field] ?? ""]))),
		...Object.fromEntries(
			cart.delivery.flatMap(({ vendorId, option, options }) => {
				const chosen = option ?? (options.length === 1 ? options[0] : undefined);
				return chosen ? [[`delivery.${vendorId}`, chosen.id]] : [];
			}),
		),
	};
}
