import { createApp, type ServiceApp } from "#kit/app";
import type { OrderEnv, PortsFrom } from "./env.ts";
import { addAdminOrderRoutes } from "./routes/admin-orders.ts";
import { addCartContentRoutes } from "./routes/cart-contents.ts";
import { addCartRoutes } from "./routes/carts.ts";
import { addCheckoutRoute } from "./routes/checkout.ts";
import { addOrderRoutes } from "./routes/orders.ts";
import { addTestPaymentRoutes, TEST_PAYMENT_PATH } from "./routes/test-payments.ts";

/** The HTTP face of the order service. */
export function createOrderApp(portsFrom: PortsFrom): ServiceApp<OrderEnv> {
	const app = createApp<OrderEnv>("order", { formsAt: TEST_PAYMENT_PATH });
	addCartRoutes(app, portsFrom);
	addCartContentRoutes(app, portsFrom);
	addCheckoutRoute(app, portsFrom);
	addOrderRoutes(app, portsFrom);
	addAdminOrderRoutes(app, portsFrom);
	addTestPaymentRoutes(app, portsFrom);
	return app;
}
