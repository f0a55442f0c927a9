import type { purchase as english } from "../en/purchase.ts";
import { cart } from "./purchase-cart.ts";
import { checkout } from "./purchase-checkout.ts";
import { order, orders } from "./purchase-orders.ts";

export const purchase: typeof english = { breadcrumbs: "Sie sind hier", cart, checkout, orders, order };
