import type { WebApp } from "../../env.ts";
import { addItem } from "./add-item.ts";
import { askToCancel, cancelOrder } from "./cancel.tsx";
import { changeItem } from "./change-item.ts";
import { showCheckout } from "./checkout.tsx";
import { findOrder, showFindOrder } from "./find-order.tsx";
import { orderAgain } from "./order-again.ts";
import { showOrder } from "./order.tsx";
import { showOrders } from "./orders.tsx";
import { placeOrder } from "./place-order.ts";
import { showCart } from "./show-cart.tsx";

/** The addresses of this area. */
export function addPurchasePages(app: WebApp): void {
	app.get("/cart", showCart);
	app.post("/cart/items", addItem);
	app.post("/cart/items/:id", changeItem);

	app.get("/checkout", showCheckout);
	app.post("/checkout", placeOrder);

	app.get("/orders", showOrders);
	app.get("/orders/find", showFindOrder);
	app.post("/orders/find", findOrder);
	app.get("/orders/:id", showOrder);
	app.get("/orders/:id/cancel", askToCancel);
	app.post("/orders/:id/cancel", cancelOrder);
	app.post("/orders/:id/again", orderAgain);
}
