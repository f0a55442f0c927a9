import type { Problem } from "../../../../api/client.ts";
import type { FormError } from "../../components/form-errors.tsx";
import { errorsOf, type FormErrors } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { CheckoutInput } from "./checkout-form.ts";
import type { Cart } from "./own-cart.ts";

const ADDRESS_NEEDS = ["name", "line1", "postalCode", "city"] as const;

/** What is missing of the delivery, by the fields of the form. As long as the address has faults nobody is asked to choose. */
export function deliveryErrors(
	{ choices, errors }: Pick<CheckoutInput, "choices" | "errors">,
	cart: Cart,
	page: RequestContext,
): FormErrors {
	const { checkout: text } = page.t.purchase;
	if (Object.keys(errors).some((name) => name.startsWith("address.") || name === "saved")) return {};
	const isAsked = (vendorId: string) => choices.some((choice) => choice.vendorId === vendorId);
	const open = cart.delivery.filter(({ option }) => option === null);
	// What was chosen, or all there is, needs an address that is not there.
	const lacking = cart.deliveryAddress ? [] : open.filter(({ vendorId, options }) => options.length === 0 || isAsked(vendorId));
	const ofAddress = lacking.length > 0 ? ADDRESS_NEEDS.map((field) => [`address.${field}`, text.missing]) : [];
	const ofShops = open
		.filter((part) => !lacking.includes(part))
		.map(({ vendorId, options }) => [
			`delivery.${vendorId}`,
			options.length === 0 || isAsked(vendorId) ? text.doesNotFit : text.chooseDelivery,
		]);
	return Object.fromEntries([...ofAddress, ...ofShops]) as FormErrors;
}

/** The API's faults under the names of the form's fields. */
export const checkoutErrorsOf = (problem: Problem, page: RequestContext): FormErrors =>
	Object.fromEntries(
		Object.entries(errorsOf(problem, page.t)).map(([path, message]) => [
			path.replace(/^deliveryAddress\./, "address.").replace(/^payment\..+/, "card"),
			message,
		]),
	);

/** The faults for the summary above the form, each with the name of its field. */
export const faultsOf = (errors: FormErrors, cart: Cart, page: RequestContext): FormError[] =>
	Object.entries(errors).map(([name, message]) => {
		const label = labelOf(name, cart, page);
		return { name, message: label ? `${label}: ${message}` : message };
	});

function labelOf(name: string, cart: Cart, { t }: RequestContext): string | undefined {
	const { checkout: text } = t.purchase;
	const [part, field = ""] = name.split(".", 2);
	if (part === "delivery") return cart.lines.find(({ vendor }) => vendor.id === field)?.vendor.name;
	if (part === "contact") return field === "phone" ? text.phone : text.email;
	if (part === "address") return (t.account.addressFields as Record<string, string>)[field];
	return { code: t.purchase.codes.code, saved: text.addressChoice, card: text.payment }[part ?? ""];
}
