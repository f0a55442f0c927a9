import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../api/client.ts";
import type { FormState } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Cart } from "./own-cart.ts";

/** All that a checkout page shows. */
export interface CheckoutView {
	page: RequestContext;
	cart: Cart;
	me: Schemas["Me"] | null;
	state: FormState;
	/** Makes a form that is sent twice one order. */
	formKey: string;
	/** What happened to the form that was sent. */
	message?: Child | undefined;
}
