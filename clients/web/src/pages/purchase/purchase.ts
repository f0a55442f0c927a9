import type { WebApp } from "../../env.ts";
import { addItem } from "./add-item.ts";
import { askToCancel, cancelOrder } from "./cancel.tsx";
import { mailChangeLink, openChangeLink } from "./change-link.ts";
import { changeCodes } from "./change-codes.ts";
import { changeItem } from "./change-item.ts";
import { showCheckout } from "./checkout.tsx";
import { explainOrder } from "./explain.tsx";
import { findOrder, showFindOrder } from "./find-order.tsx";
import { goToPayment } from "./go-to-payment.tsx";
import { showInvoice } from "./invoices/invoice.tsx";
import { orderAgain } from "./order-again.ts";
import { showOrder } from "./order.tsx";
import { showOrders } from "./orders.tsx";
import { placeOrder } from "./place-order.ts";
import { askToCancelItems, cancelItems, confirmItems } from "./returns/cancel-items.tsx";
import { cancelReturn, chooseReturn, confirmReturn, requestReturn } from "./returns/return.tsx";
import { showCart } from "./show-cart.tsx";

/** The addresses of this area. */
export function addPurchasePages(app: WebApp): void {
	app.get("/cart", showCart);
	app.post("/cart/items", addItem);
	app.post("/cart/items/:id", changeItem);
	app.post("/cart/codes", changeCodes);

	app.get("/checkout", showCheckout);
	app.post("/checkout", placeOrder);

	app.get("/orders", showOrders);
	app.get("/orders/find", showFindOrder);
	app.post("/orders/find", findOrder);
	app.get("/orders/:id", showOrder);
	app.get("/orders/:id/pay", goToPayment);
	app.get("/orders/:id/explain", explainOrder);
	app.post("/orders/:id/change-link", mailChangeLink);
	app.get("/orders/:id/open", openChangeLink);
	app.get("/orders/:id/cancel", askToCancel);
	app.post("/orders/:id/cancel", cancelOrder);
	app.post("/orders/:id/again", orderAgain);
	app.get("/orders/:id/invoices/:invoiceId", showInvoice);
	app.get("/orders/:id/cancel-items", askToCancelItems);
	app.post("/orders/:id/cancel-items", cancelItems);
	app.get("/orders/:id/cancel-items/confirm", confirmItems);
	app.get("/orders/:id/return", chooseReturn);
	app.post("/orders/:id/return", requestReturn);
	app.get("/orders/:id/return/confirm", confirmReturn);
	app.post("/orders/:id/returns/:returnId/cancel", cancelReturn);
}
