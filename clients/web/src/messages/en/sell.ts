import { sellCatalog } from "./sell-catalog.ts";
import { sellColumns } from "./sell-columns.ts";
import { sellDesk } from "./sell-desk.ts";
import { sellFrame } from "./sell-frame.ts";
import { sellMoney } from "./sell-money.ts";
import { sellOrders } from "./sell-orders.ts";
import { sellReturns } from "./sell-returns.ts";
import { sellSettings } from "./sell-settings.ts";
import { sellTerms } from "./sell-terms.ts";

/** The vendor portal. A text with parameters is a function; plural forms by `Intl.PluralRules` where a number stands in it. */
export const sell = {
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
