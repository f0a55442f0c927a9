import type { legal as english } from "../en/legal.ts";
import { legalPrivacy } from "./legal-privacy.ts";
import { legalRanking, legalReviews } from "./legal-fairness.ts";
import { legalTerms } from "./legal-terms.ts";
import { legalWithdrawal } from "./legal-withdrawal.ts";

export const legal: typeof english = {
	sampleTitle: "Muster",
	sample: "Die Angaben zum Betreiber und dieser Text sind ein Muster für alle, die diesen Marktplatz betreiben. Sie binden niemanden.",
	changedOn: (day) => `Zuletzt geändert am ${day}`,
	imprint: {
		title: "Impressum",
		description: "Wer diesen Marktplatz betreibt und wie Sie uns erreichen.",
		lead: "Wir betreiben die Straße. Die Läden darin sind eigene Unternehmen und verkaufen selbst an Sie.",
		operator: "Der Betreiber",
		company: "Unternehmen",
		representedBy: "Vertreten durch",
		address: "Anschrift",
		email: "E-Mail",
		phone: "Telefon",
		register: "Register",
		vatNumber: "Umsatzsteuer-ID",
		shopsTitle: "Wer was verkauft",
		shopsText:
			"Jede Produktseite nennt den Laden, der es verkauft. Jede Ladenseite nennt das Unternehmen dahinter: Name, Anschrift, Registernummer und wie es zu erreichen ist. Alle sind Unternehmer, Sie haben also die Rechte von Verbraucherinnen und Verbrauchern.",
		allShops: "Alle Läden",
		reportTitle: "Etwas melden",
		reportText: (email) =>
			`Sie haben auf der Straße etwas gesehen, das gegen das Gesetz verstößt? Schreiben Sie an ${email}, mit der Adresse der Seite und was daran falsch ist. Wir sehen es uns an, teilen Ihnen mit, was wir warum entschieden haben, und Sie können widersprechen. Behörden erreichen uns am selben Ort, auf Deutsch oder Englisch.`,
		disputesTitle: "Streitfälle",
		disputesText:
			"Bitte sprechen Sie zuerst mit dem Laden, dann mit uns: Das meiste lässt sich schnell klären. An Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle nehmen wir nicht teil und sind dazu nicht verpflichtet. Leben Sie in einem anderen Land der EU als der Laden, hilft ein Europäisches Verbraucherzentrum kostenlos.",
	},
	terms: legalTerms,
	privacy: legalPrivacy,
	withdrawal: legalWithdrawal,
	reviews: legalReviews,
	ranking: legalRanking,
};
