import { createApp, type ServiceApp } from "#kit/app";
import type { PortsFrom, VendorEnv } from "./env.ts";
import { adminOnly, staffOnly } from "./routes/access.ts";
import { addAdminLedgerRoutes } from "./routes/admin-ledger.ts";
import { addAdminRoutes } from "./routes/admin.ts";
import { addApplicationRoutes } from "./routes/applications.ts";
import { addCollectionRoutes } from "./routes/collections.ts";
import { addImportRoutes } from "./routes/imports.ts";
import { addLedgerRoutes } from "./routes/ledger.ts";
import { addInvoiceRoutes } from "./routes/invoices.ts";
import { addMediaRoutes } from "./routes/media.ts";
import { addOrderRoutes } from "./routes/orders.ts";
import { addPayoutRoutes } from "./routes/payouts.ts";
import { addProductRoutes } from "./routes/products.ts";
import { addPromotionRoutes } from "./routes/promotions.ts";
import { addReturnRoutes } from "./routes/returns.ts";
import { addReviewRoutes } from "./routes/reviews.ts";
import { addSettingsRoutes } from "./routes/settings.ts";
import { addStockLocationRoutes } from "./routes/stock-locations.ts";
import { addStreetRoutes } from "./routes/street.ts";
import schema from "../schema-range.json" with { type: "json" };

/** The HTTP face of the vendor service. Whoever may enter `/vendor/{vendorId}` and `/admin` is decided here, once. */
export function createVendorApp(portsFrom: PortsFrom): ServiceApp<VendorEnv> {
	const app = createApp<VendorEnv>("vendor", { needs: schema.from });
	app.use("/vendor/:vendorId/*", staffOnly);
	app.use("/admin/*", adminOnly);
	addStreetRoutes(app);
	addApplicationRoutes(app);
	addSettingsRoutes(app, portsFrom);
	addProductRoutes(app, portsFrom);
	addStockLocationRoutes(app, portsFrom);
	addCollectionRoutes(app, portsFrom);
	addImportRoutes(app, portsFrom);
	addMediaRoutes(app, portsFrom);
	addOrderRoutes(app, portsFrom);
	addInvoiceRoutes(app, portsFrom);
	addPromotionRoutes(app, portsFrom);
	addReturnRoutes(app, portsFrom);
	addReviewRoutes(app, portsFrom);
	addLedgerRoutes(app, portsFrom);
	addPayoutRoutes(app, portsFrom);
	addAdminRoutes(app, portsFrom);
	addAdminLedgerRoutes(app, portsFrom);
	return app;
}
