import type { WebApp } from "../env.ts";
import { addAccountPages } from "./account/account.ts";
import { addAdminPages } from "./admin/admin.ts";
import { addComponentsPage } from "./components-page.tsx";
import { addLegalPages } from "./legal/legal.ts";
import { addMachinePages } from "./machines/machines.ts";
import { addPurchasePages } from "./purchase/purchase.ts";
import { addSellPages } from "./sell/sell.ts";
import { addStreetPages } from "./street/street.ts";

/** Every page of the site, by area; each area lists its addresses in one place. */
export function addPages(app: WebApp): void {
	addStreetPages(app);
	addPurchasePages(app);
	addAccountPages(app);
	addSellPages(app);
	addAdminPages(app);
	addLegalPages(app);
	addMachinePages(app);
	addComponentsPage(app);
}
