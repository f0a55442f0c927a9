import type { Check } from "./check.ts";
import { CATALOG_CHECKS } from "./checks/catalog.ts";
import { FORMER_SLUG_CHECKS } from "./checks/former-slugs.ts";
import { INVOICE_CHECKS } from "./checks/invoices.ts";
import { LEDGER_CHECKS } from "./checks/ledger.ts";
import { MESSAGE_CHECKS } from "./checks/messages.ts";
import { MONEY_CHECKS } from "./checks/money.ts";
import { PAYEE_CHECKS } from "./checks/payees.ts";
import { PEOPLE_CHECKS } from "./checks/people.ts";
import { PROJECTION_CHECKS } from "./checks/projections.ts";
import { REVIEW_CHECKS } from "./checks/reviews.ts";
import { STOCK_CHECKS } from "./checks/stock.ts";
import { SUM_CHECKS } from "./checks/sums.ts";

/** Everything that is looked at. What others follow from comes first, so that a repair of it is seen by those. */
export const CHECKS: readonly Check[] = [
	...SUM_CHECKS,
	...MONEY_CHECKS,
	...INVOICE_CHECKS,
	...STOCK_CHECKS,
	...CATALOG_CHECKS,
	...REVIEW_CHECKS,
	...PROJECTION_CHECKS,
	...FORMER_SLUG_CHECKS,
	...LEDGER_CHECKS,
	...PAYEE_CHECKS,
	...PEOPLE_CHECKS,
	...MESSAGE_CHECKS,
];
