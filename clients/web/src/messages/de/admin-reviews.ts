import type { adminReviews as english } from "../en/admin-reviews.ts";
import { plural } from "../plural.ts";

export const adminReviews: typeof english = {
	lead: "Was Käuferinnen und Käufer über Produkte sagen. Gemeldete warten darauf, dass Sie sie ansehen.",
	tabsLabel: "Welche Bewertungen",
	tabs: { reported: "Gemeldet", published: "Veröffentlicht", rejected: "Entfernt" },
	filters: "Bewertungen filtern",
	searchLabel: "Kennung, Name, Produkt oder Titel",
	sortLabel: "Sortieren nach",
	status: { published: "Veröffentlicht", rejected: "Entfernt" },
	verified: "Bestätigter Kauf",
	stars: (rating) => plural("de", rating, { one: "1 von 5 Sternen", other: `${rating} von 5 Sternen` }),
	reports: (count) => plural("de", count, { one: "Einmal gemeldet", other: `${count}-mal gemeldet` }),
	about: "Über",
	look: "Ansehen und entscheiden",
	none: {
		reportedTitle: "Nichts zu prüfen",
		reportedText: "Keine veröffentlichte Bewertung ist gemeldet. Sobald jemand eine meldet, wartet sie hier.",
		publishedTitle: "Noch keine Bewertungen",
		publishedText: "Bewertungen erscheinen hier, wenn Käuferinnen und Käufer ihre Produkte erhalten haben.",
		rejectedTitle: "Nichts entfernt",
		rejectedText: "Bewertungen, die Sie aus der Straße nehmen, bleiben hier und lassen sich wieder veröffentlichen.",
	},
	detail: {
		title: "Bewertung",
		review: "Was geschrieben wurde",
		facts: "Angaben",
		product: "Produkt",
		shop: "Laden",
		toShop: "Laden öffnen",
		author: "Verfasst von",
		toAuthor: "Konto öffnen",
		written: "Geschrieben am",
		helpful: "Hilfreich für",
		reportsTitle: "Warum sie gemeldet wurde",
		noReports: "Niemand hat sie gemeldet.",
		reasonOfRejection: (reason) => `Aus der Straße genommen. Grund: ${reason}`,
		reply: "Antwort des Ladens",
		decide: "Entscheiden",
	},
	reject: {
		hint: "Das liest, wer die Bewertung geschrieben hat.",
		text: "Die Bewertung verschwindet aus der Straße, und ihre Sterne zählen nicht mehr. Sie können sie wieder veröffentlichen.",
		submit: "Aus der Straße nehmen",
	},
	dismiss: {
		text: "Sie bleibt in der Straße, und die Meldungen sind erledigt.",
		open: "So lassen …",
		title: "Sind die Meldungen erledigt?",
		question: (count) =>
			plural("de", count, {
				one: "Die Bewertung bleibt in der Straße und verlässt Ihre Liste; die Meldung ist erledigt. Das lässt sich nicht rückgängig machen, aber Sie können die Bewertung jederzeit aus der Straße nehmen.",
				other: `Die Bewertung bleibt in der Straße und verlässt Ihre Liste; die ${count} Meldungen sind erledigt. Das lässt sich nicht rückgängig machen, aber Sie können die Bewertung jederzeit aus der Straße nehmen.`,
			}),
		submit: "So lassen, Meldungen erledigt",
	},
	publish: { text: "Sie erscheint wieder in der Straße, und ihre Sterne zählen.", submit: "Wieder veröffentlichen" },
};
