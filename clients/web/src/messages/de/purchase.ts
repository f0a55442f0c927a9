import type { purchase as english } from "../en/purchase.ts";
import { cart } from "./purchase-cart.ts";
import { codes } from "./purchase-codes.ts";
import { checkout } from "./purchase-checkout.ts";
import { invoice } from "./purchase-invoices.ts";
import { order, orders } from "./purchase-orders.ts";
import { returns } from "./purchase-returns.ts";

export const purchase: typeof english = { breadcrumbs: "Sie sind hier", cart, codes, checkout, orders, order, invoice, returns };
