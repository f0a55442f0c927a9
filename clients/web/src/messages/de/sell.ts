import type { sell as english } from "../en/sell.ts";
import { sellCatalog } from "./sell-catalog.ts";
import { sellColumns } from "./sell-columns.ts";
import { sellDesk } from "./sell-desk.ts";
import { sellFrame } from "./sell-frame.ts";
import { sellMoney } from "./sell-money.ts";
import { sellOrders } from "./sell-orders.ts";
import { sellReturns } from "./sell-returns.ts";
import { sellSettings } from "./sell-settings.ts";
import { sellTerms } from "./sell-terms.ts";

export const sell: typeof english = {
	...sellFrame,
	...sellCatalog,
	...sellColumns,
	...sellDesk,
	...sellMoney,
	...sellOrders,
	...sellReturns,
	...sellSettings,
	...sellTerms,
};
