import { cart } from "./purchase-cart.ts";
import { codes } from "./purchase-codes.ts";
import { checkout } from "./purchase-checkout.ts";
import { invoice } from "./purchase-invoices.ts";
import { order, orders } from "./purchase-orders.ts";
import { returns } from "./purchase-returns.ts";

/** Cart, checkout, orders. */
export const purchase = { breadcrumbs: "You are here", cart, codes, checkout, orders, order, invoice, returns };
