import type { Context } from "hono";
import { goTo } from "../../core/request-context.ts";
import type { Web, WebApp } from "../../env.ts";
import { showCategories } from "./categories/categories.tsx";
import { deleteCategory, showCategoryDeletion } from "./categories/delete-category.tsx";
import { changeCategory, showCategory } from "./categories/edit-category.tsx";
import { addCategory, showNewCategory } from "./categories/new-category.tsx";
import { addPromotionPages } from "../promotions/add-promotion-pages.ts";
import { addCollectionPages } from "../collections/add-collection-pages.ts";
import { marketplaceKeeper } from "./collections/marketplace-keeper.tsx";
import { showHealth } from "./health.tsx";
import { cancelOrder, showCancellation } from "./orders/cancel-order.tsx";
import { choosePieces } from "./orders/choose-pieces.tsx";
import { payOtherwise, retryRefund } from "./orders/decide-on-refund.ts";
import { showExplanation } from "./orders/explain-order.tsx";
import { showOrder } from "./orders/order.tsx";
import { refundOrder, showRefund } from "./orders/refund-order.tsx";
import { showOrders } from "./orders/orders.tsx";
import { showOverview } from "./overview.tsx";
import { showDismissal } from "./reviews/dismiss-reports.tsx";
import { moderateReview } from "./reviews/moderate-review.tsx";
import { showReview } from "./reviews/review.tsx";
import { allPromotions } from "./promotions/all-promotions.tsx";
import { showReviews } from "./reviews/reviews.tsx";
import { showSearch } from "./search.tsx";
import { showPayouts } from "./payouts/payouts.tsx";
import { askToPay, pay, retryPayout } from "./payouts/run-payouts.tsx";
import { adjustBalance, showAdjustment } from "./shops/adjust-balance.tsx";
import { moderateShop } from "./shops/moderate-shop.tsx";
import { showShopQuestion } from "./shops/shop-question.tsx";
import { showShop } from "./shops/shop.tsx";
import { showShops } from "./shops/shops.tsx";
import { addSumPages } from "./sum.ts";
import { showUserSignOut, signUserOut } from "./users/sign-user-out.tsx";
import { showUser } from "./users/user.tsx";
import { showUsers } from "./users/users.tsx";

/** The addresses of the administration. Each page asks the API for something that only admins get, or for `adminOnly`. */
export function addAdminPages(app: WebApp): void {
	app.get("/admin", showOverview);
	app.get("/admin/search", showSearch);
	app.get("/admin/health", showHealth);

	app.get("/admin/shops", showShops);
	app.get("/admin/shops/:id", showShop);
	app.get("/admin/shops/:id/:action{reject|suspend}", showShopQuestion);
	app.get("/admin/shops/:id/:action{approve|reinstate}", backTo("shops"));
	app.get("/admin/shops/:id/adjust", showAdjustment).post(adjustBalance);
	app.post("/admin/shops/:id/:action{approve|reject|suspend|reinstate}", moderateShop);

	app.get("/admin/reviews", showReviews);
	app.get("/admin/reviews/:id", showReview);
	app.get("/admin/reviews/:id/dismiss", showDismissal);
	app.get("/admin/reviews/:id/:action{reject|publish}", backTo("reviews"));
	app.post("/admin/reviews/:id/:action{reject|publish|dismiss}", moderateReview);

	app.get("/admin/orders", showOrders);
	app.get("/admin/orders/:id", showOrder);
	app.get("/admin/orders/:id/explain", showExplanation);
	app.get("/admin/orders/:id/cancel", showCancellation).post(cancelOrder);
	app.get("/admin/orders/:id/cancel-items", choosePieces);
	app.get("/admin/orders/:id/refund", showRefund).post(refundOrder);
	app.get("/admin/orders/:id/refunds/:refundId/:action{retry|paid-otherwise}", backTo("orders"));
	app.post("/admin/orders/:id/refunds/:refundId/retry", retryRefund);
	app.post("/admin/orders/:id/refunds/:refundId/paid-otherwise", payOtherwise);

	app.get("/admin/payouts", showPayouts);
	app.get("/admin/payouts/run", askToPay).post(pay);
	app.get("/admin/payouts/:id/retry", (c) => goTo(c, "/admin/payouts")).post(retryPayout);

	app.get("/admin/users", showUsers);
	app.get("/admin/users/:id", showUser);
	app.get("/admin/users/:id/sign-out", showUserSignOut).post(signUserOut);

	app.get("/admin/categories", showCategories);
	app.get("/admin/categories/new", showNewCategory).post(addCategory);
	app.get("/admin/categories/:id", showCategory).post(changeCategory);
	app.get("/admin/categories/:id/delete", showCategoryDeletion).post(deleteCategory);

	addCollectionPages(app, "/admin/collections", marketplaceKeeper);
	addPromotionPages(app, "/admin/promotions", allPromotions);
	addSumPages(app);
}

/** The address of a form alone, looked at after a refusal was shown there: leads to the thing that it is about. */
const backTo = (part: "shops" | "reviews" | "orders") => (c: Context<Web>) =>
	goTo(c, `/admin/${part}/${encodeURIComponent(c.req.param("id") ?? "")}`);
