import { cart } from "./purchase-cart.ts";
import { checkout } from "./purchase-checkout.ts";
import { order, orders } from "./purchase-orders.ts";

/** Cart, checkout, orders. */
export const purchase = { breadcrumbs: "You are here", cart, checkout, orders, order };
