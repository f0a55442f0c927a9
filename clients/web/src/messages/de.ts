import { admin } from "./de/admin.ts";
import { account } from "./de/account.ts";
import { collections } from "./de/collections.ts";
import { everyPage } from "./de/every-page.ts";
import { explanation } from "./de/explanation.ts";
import { legal } from "./de/legal.ts";
import { promotions } from "./de/promotions.ts";
import { purchase } from "./de/purchase.ts";
import { sell } from "./de/sell.ts";
import { street } from "./de/street.ts";
import type { Messages } from "./en.ts";

/** All texts, in German. */
export const de: Messages = { ...everyPage, street, purchase, account, sell, admin, legal, collections, promotions, explanation };
