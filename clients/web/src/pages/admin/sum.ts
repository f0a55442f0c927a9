import type { WebApp } from "../../env.ts";
import { showChanges } from "./changes/changes.tsx";
import { addCommissionRule, showCommissionRules } from "./commission-rules/commission-rules.tsx";
import { removeCommissionRule, showRuleRemoval } from "./commission-rules/remove-commission-rule.tsx";
import { showGiftCard, switchGiftCard } from "./gift-cards/gift-card.tsx";
import { showGiftCards } from "./gift-cards/gift-cards.tsx";
import { postNewGiftCard, showNewGiftCard } from "./gift-cards/new-gift-card.tsx";
import { endExemption, exempt, showExemptionEnd, showExemptions } from "./tax-rates/exemptions.tsx";
import { removeTaxRate, showTaxRateRemoval } from "./tax-rates/remove-tax-rate.tsx";
import { setTaxRate, showTaxRates } from "./tax-rates/tax-rates.tsx";
import { enterStoreCredit, showStoreCredit } from "./users/store-credit.tsx";

/** What decides over the sum of an order: taxes, commission, gift cards and store credit, and who changed them. */
export function addSumPages(app: WebApp): void {
	app.get("/admin/tax-rates", showTaxRates).post(setTaxRate);
	app.get("/admin/tax-rates/remove", showTaxRateRemoval).post(removeTaxRate);
	app.get("/admin/tax-rates/exemptions", showExemptions).post(exempt);
	app.get("/admin/tax-rates/exemptions/:userId/end", showExemptionEnd).post(endExemption);

	app.get("/admin/commission-rules", showCommissionRules).post(addCommissionRule);
	app.get("/admin/commission-rules/:id{crule_[A-Za-z0-9]+}/remove", showRuleRemoval).post(removeCommissionRule);

	app.get("/admin/gift-cards", showGiftCards);
	app.get("/admin/gift-cards/new", showNewGiftCard).post(postNewGiftCard);
	app.get("/admin/gift-cards/:id{cacc_[A-Za-z0-9]+}", showGiftCard).post(switchGiftCard);

	app.get("/admin/users/:id/credit", showStoreCredit).post(enterStoreCredit);
	app.get("/admin/changes", showChanges);
}
