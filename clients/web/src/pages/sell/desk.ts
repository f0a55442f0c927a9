import { goTo } from "../../core/request-context.ts";
import type { WebApp } from "../../env.ts";
import { apply, showApply } from "./apply/apply.tsx";
import { showDashboard } from "./dashboard/dashboard.tsx";
import { connectPayee, showMoney } from "./money/money.tsx";
import { showPayout, showPayouts } from "./money/payouts.tsx";
import { showStatement } from "./money/statement.tsx";
import { acceptOrder, deliverParcel, sendParcel } from "./orders/move-order.ts";
import { askToCancelPieces, cancelPieces, confirmPieces } from "./orders/cancel-pieces.tsx";
import { explainOrder } from "./orders/explain-order.tsx";
import { askToRefund, refundOrder } from "./orders/refund-order.tsx";
import { askToReject, rejectOrder } from "./orders/reject-order.tsx";
import { orderPath, showOrder } from "./orders/show-order.tsx";
import { acceptMany, showOrders } from "./orders/show-orders.tsx";
import { showInvoices } from "./orders/invoices.tsx";
import { showSlip, showSlips } from "./orders/slips.tsx";
import { SHOP_PATH, shopPath } from "./own-shop.ts";
import { approveReturn, closeReturn, receiveReturn, refundReturn, rejectReturn, replaceReturn } from "./returns/move-return.ts";
import { showReturns } from "./returns/returns.tsx";
import { showReturn, toReturn } from "./returns/show-return.tsx";
import { replyToReview, showReviews } from "./reviews/reviews.tsx";
import { saveDelivery, showDelivery } from "./settings/delivery.tsx";
import { saveHours, showHours } from "./settings/hours.tsx";
import { saveShopSettings, showShopSettings } from "./settings/shop-settings.tsx";

const ORDERS = `${SHOP_PATH}/orders` as const;
const ORDER = `${ORDERS}/:id{vord_[A-Za-z0-9]+}` as const;
const RETURN = `${ORDER}/returns/:returnId{rtn_[A-Za-z0-9]+}` as const;
const MONEY = `${SHOP_PATH}/money` as const;
const REVIEWS = `${SHOP_PATH}/reviews` as const;
const REPLY = `${REVIEWS}/:reviewId{rev_[A-Za-z0-9]+}/reply` as const;
const SETTINGS = `${SHOP_PATH}/settings` as const;

/** The shop's desk: figures, orders, money, reviews, settings, applications. Where a form shows itself again, its address can be visited too. */
export function addShopDeskPages(app: WebApp): void {
	app.get("/sell/apply", showApply).post(apply);

	app.get(SHOP_PATH, showDashboard);

	app.get(ORDERS, showOrders);
	app.get(`${ORDERS}/accept`, (c) => goTo(c, shopPath(c, "/orders"))).post(acceptMany);
	app.get(`${ORDERS}/slips`, showSlips);
	app.get(ORDER, showOrder);
	app.get(`${ORDER}/slip`, showSlip);
	app.get(`${ORDER}/invoices`, showInvoices);
	app.get(`${ORDER}/explain`, explainOrder);
	app.post(`${ORDER}/accept`, acceptOrder);
	app.get(`${ORDER}/reject`, askToReject).post(rejectOrder);
	app.get(`${ORDER}/parcels`, (c) => goTo(c, orderPath(c))).post(sendParcel);
	app.post(`${ORDER}/parcels/:parcelId{ful_[A-Za-z0-9]+}/delivered`, deliverParcel);

	app.get(`${ORDER}/refund`, askToRefund).post(refundOrder);
	app.get(`${ORDER}/cancel`, askToCancelPieces).post(cancelPieces);
	app.get(`${ORDER}/cancel/confirm`, confirmPieces);

	app.get(`${SHOP_PATH}/returns`, showReturns);
	app.get(RETURN, showReturn);
	app.get(`${RETURN}/approve`, toReturn).post(approveReturn);
	app.get(`${RETURN}/reject`, toReturn).post(rejectReturn);
	app.get(`${RETURN}/receive`, toReturn).post(receiveReturn);
	app.get(`${RETURN}/refund`, toReturn).post(refundReturn);
	app.get(`${RETURN}/replace`, toReturn).post(replaceReturn);
	app.get(`${RETURN}/close`, toReturn).post(closeReturn);

	app.get(MONEY, showMoney);
	app.get(`${MONEY}/payee`, (c) => goTo(c, shopPath(c, "/money"))).post(connectPayee);
	app.get(`${MONEY}/payouts`, showPayouts);
	app.get(`${MONEY}/payouts/:payoutId{pout_[A-Za-z0-9]+}`, showPayout);
	app.get(`${MONEY}/statements`, showStatement);

	app.get(REVIEWS, showReviews);
	app.get(REPLY, (c) => goTo(c, shopPath(c, "/reviews"))).post(replyToReview);

	app.get(SETTINGS, showShopSettings).post(saveShopSettings);
	app.get(`${SETTINGS}/hours`, showHours).post(saveHours);
	app.get(`${SETTINGS}/delivery`, showDelivery).post(saveDelivery);
}
