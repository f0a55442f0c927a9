import type { Api, Problem } from "../../../../api/client.ts";
import { type Outcome, tried } from "../../core/api.ts";
import type { CheckoutInput } from "./checkout-form.ts";
import type { Cart } from "./own-cart.ts";

type Choice = CheckoutInput["choices"][number];
type Body = CheckoutInput["details"] & { choices?: Choice[] };

/**
 * Puts what the form says into the cart, as far as it is sound. Choices that do not fit the address are left out: the answer
 * says what can be chosen instead.
 */
export async function fillIn(api: Api, id: string, { details, choices }: CheckoutInput): Promise<Outcome<Cart>> {
	const patch = (body: Body) => tried(api.PATCH("/carts/{id}", { params: { path: { id } }, body }));
	const all = await patch({ ...details, choices });
	if (all.ok || !isAboutChoices(all.problem)) return all;
	const rest = await patch(details);
	if (!rest.ok) return rest;
	const fitting = choices.filter((choice) => fits(choice, rest.data));
	return fitting.length > 0 ? patch({ choices: fitting }) : rest;
}

const isAboutChoices = ({ errors = [] }: Problem): boolean => errors.length > 0 && errors.every(({ path }) => path.startsWith("choices."));

const fits = ({ vendorId, optionId }: Choice, { delivery }: Cart): boolean =>
	delivery.some((part) => part.vendorId === vendorId && part.options.some(({ id }) => id === optionId));
