import { admin } from "./en/admin.ts";
import { account } from "./en/account.ts";
import { collections } from "./en/collections.ts";
import { everyPage } from "./en/every-page.ts";
import { explanation } from "./en/explanation.ts";
import { legal } from "./en/legal.ts";
import { promotions } from "./en/promotions.ts";
import { purchase } from "./en/purchase.ts";
import { sell } from "./en/sell.ts";
import { street } from "./en/street.ts";

/** All texts, in English; the other languages have the same shape, which the type checker sees to. */
export const en = { ...everyPage, street, purchase, account, sell, admin, legal, collections, promotions, explanation };
export type Messages = typeof en;
