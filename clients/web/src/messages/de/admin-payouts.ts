import type { adminPayouts as english } from "../en/admin-payouts.ts";
import { plural } from "../plural.ts";

/** The administration's pages about shops' money. */
export const adminPayouts: typeof english = {
	title: "Auszahlungen",
	lead: "Was Läden zusteht und was ihnen ausgezahlt wurde.",
	due: {
		title: "Auszuzahlen",
		caption: "Läden, denen Geld zusteht",
		columns: { shop: "Laden", available: "Verfügbar", account: "Konto", action: "Aktion" },
		payee: { none: "Nicht verbunden", incomplete: "Noch nicht bereit", ready: "Bereit" },
		pay: "Auszahlen …",
		payShop: (name: string) => `An ${name} auszahlen …`,
		payAll: "An alle auszahlen, die bereit sind …",
		none: { title: "Niemand wartet auf Geld", text: "Läden erscheinen hier, sobald genug von ihrem Verdienst verfügbar ist." },
	},
	confirm: {
		titleAll: "An alle auszahlen, die bereit sind?",
		titleShop: (name: string) => `An ${name} auszahlen?`,
		textAll: (count: number, sum: string) =>
			`${plural("de", count, { one: "1 Laden bekommt", other: `${count} Läden bekommen` })} zusammen ${sum}. Was ausgezahlt ist, lässt sich hier nicht zurückholen.`,
		textShop: (amount: string) => `Der Laden bekommt ${amount}. Was ausgezahlt ist, lässt sich hier nicht zurückholen.`,
		caption: "Wer Geld bekommt",
		submit: "Jetzt auszahlen",
		nothingTitle: "Es ist nichts auszuzahlen",
		nothingText: "Entweder hat es gerade jemand ausgezahlt, oder das Konto ist nicht bereit.",
		back: "Zurück zu den Auszahlungen",
	},
	made: {
		title: "Bisherige Auszahlungen",
		caption: "Auszahlungen",
		byStatus: "Nach Stand",
		columns: { made: "Veranlasst", shop: "Laden", status: "Stand", amount: "Betrag", action: "Aktion" },
		status: { created: "In Vorbereitung", sent: "Wartet auf Antwort", paid: "Ausgezahlt", failed: "Gescheitert" },
		retry: "Noch einmal versuchen",
		retryFor: (name: string, amount: string) => `${amount} für ${name} noch einmal versuchen`,
		failure: (reason: string) => `Der Zahlungsanbieter sagte: ${reason}`,
		isRetry: "zweiter Versuch",
		none: { title: "Noch keine Auszahlungen", text: "Die erste wird hier stehen." },
	},
	balance: {
		title: "Geld",
		balance: "Dem Laden geschuldet",
		available: "Verfügbar",
		onHold: "Zurückgehalten",
		underWay: "Unterwegs",
		paid: "Bisher ausgezahlt",
		ledger: "Konto des Ladens ansehen",
		payouts: "Seine Auszahlungen ansehen",
		adjust: "Guthaben korrigieren …",
		unknown: "Das lässt sich gerade nicht zeigen.",
	},
	adjust: {
		title: (name: string) => `Guthaben von ${name} korrigieren`,
		lead: (balance: string) =>
			`Es beträgt jetzt ${balance}. Der Laden sieht die Korrektur und den Grund in seinem Konto. Um sie zurückzunehmen, buchen Sie das Gegenteil.`,
		direction: "Was zu tun ist",
		give: "Dem Laden geben",
		take: "Dem Laden nehmen",
		amount: "Betrag",
		notAnAmount: "Schreiben Sie einen Betrag von 0,01 bis 1.000.000, etwa 12,50.",
		reason: "Grund",
		reasonHint: "Der Laden liest ihn.",
		reasonMissing: "Sagen Sie warum, mit mindestens drei Buchstaben.",
		submit: "Korrektur buchen",
	},
	faults: {
		tooLittle: "Es ist nichts fällig: Weniger als der Mindestbetrag ist verfügbar.",
		noAccount: "Dieser Laden hat kein Konto verbunden, an das Geld gesendet werden kann.",
		retried: "Diese Auszahlung wurde schon noch einmal versucht.",
		paid: "Diese Auszahlung ist erledigt.",
	},
};
