import { createApp, type ServiceApp } from "#kit/app";
import type { OrderEnv, PortsFrom } from "./env.ts";
import { addAdminChangeRoutes } from "./routes/admin-changes.ts";
import { addAdminCommissionRoutes } from "./routes/admin-commission-rules.ts";
import { addAdminCreditRoutes } from "./routes/admin-credit.ts";
import { addAdminOrderRoutes } from "./routes/admin-orders.ts";
import { addAdminPromotionRoutes } from "./routes/admin-promotions.ts";
import { addAdminTaxRoutes } from "./routes/admin-tax.ts";
import { addCartContentRoutes } from "./routes/cart-contents.ts";
import { addCartCodeRoutes } from "./routes/cart-codes.ts";
import { addCartRoutes } from "./routes/carts.ts";
import { addCheckoutRoute } from "./routes/checkout.ts";
import { addInvoiceRoutes } from "./routes/invoices.ts";
import { addOrderRoutes } from "./routes/orders.ts";
import { addAdminRefundRoute } from "./routes/admin-refunds.ts";
import { addPaymentWebhookRoutes } from "./routes/payment-webhooks.ts";
import { addReturnRoutes } from "./routes/returns.ts";
import { addTestPaymentRoutes, TEST_PAYMENT_PATH } from "./routes/test-payments.ts";
import schema from "../schema-range.json" with { type: "json" };

/** The HTTP face of the order service. */
export function createOrderApp(portsFrom: PortsFrom): ServiceApp<OrderEnv> {
	const app = createApp<OrderEnv>("order", { formsAt: TEST_PAYMENT_PATH, needs: schema.from });
	addCartRoutes(app, portsFrom);
	addCartContentRoutes(app, portsFrom);
	addCartCodeRoutes(app, portsFrom);
	addCheckoutRoute(app, portsFrom);
	addOrderRoutes(app, portsFrom);
	addReturnRoutes(app, portsFrom);
	addInvoiceRoutes(app, portsFrom);
	addAdminOrderRoutes(app, portsFrom);
	addAdminRefundRoute(app, portsFrom);
	addAdminPromotionRoutes(app, portsFrom);
	addAdminTaxRoutes(app, portsFrom);
	addAdminCommissionRoutes(app, portsFrom);
	addAdminCreditRoutes(app, portsFrom);
	addAdminChangeRoutes(app);
	addTestPaymentRoutes(app, portsFrom);
	addPaymentWebhookRoutes(app, portsFrom);
	return app;
}
