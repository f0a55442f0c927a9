import { createApp, type ServiceApp } from "#kit/app";
import type { OrderEnv, PortsFrom } from "./env.ts";
import { addCartContentRoutes } from "./routes/cart-contents.ts";
import { addCartRoutes } from "./routes/carts.ts";
import { addCheckoutRoute } from "./routes/checkout.ts";
import { addOrderRoutes } from "./routes/orders.ts";
import { addTestPaymentRoutes } from "./routes/test-payments.ts";

/** The HTTP face of the order service. */
export function createOrderApp(portsFrom: PortsFrom): ServiceApp<OrderEnv> {
	const app = createApp<OrderEnv>("order");
	addCartRoutes(app, portsFrom);
	addCartContentRoutes(app, portsFrom);
	addCheckoutRoute(app, portsFrom);
	addOrderRoutes(app, portsFrom);
	addTestPaymentRoutes(app, portsFrom);
	return app;
}
