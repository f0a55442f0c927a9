import type { sellFrame as english } from "../en/sell-frame.ts";

export const sellFrame: typeof english = {
	frame: {
		sections: {
			dashboard: "Übersicht",
			orders: "Bestellungen",
			returns: "Rücksendungen",
			money: "Geld",
			products: "Produkte",
			collections: "Sammlungen",
			promotions: "Aktionen",
			stock: "Preise und Bestand",
			imports: "Import",
			reviews: "Bewertungen",
			settings: "Einstellungen",
		},
		trail: "Wo Sie sind",
		elsewhere: "Anderswo",
		onTheStreet: "Laden ansehen",
		openAnother: "Weiterer Laden",
	},
	shopStatus: { applied: "In Prüfung", approved: "Geöffnet", rejected: "Nicht angenommen", suspended: "Vom Marktplatz angehalten" },
	landing: {
		title: "Bei uns verkaufen",
		lead: "Ein Platz in der Straße für Ihren Laden: Ihre Nachbarschaft findet Sie, bestellt und holt ab oder lässt sich beliefern.",
		apply: "Laden anmelden",
		signIn: "In Ihren Laden einloggen",
		whyTitle: "Was Sie bekommen",
		reasons: {
			neighbors: {
				title: "Von der Nachbarschaft gefunden",
				text: "Wer in der Nähe ist, sieht, was Sie heute haben, mit Öffnungszeiten und Entfernung.",
			},
			fair: {
				title: "Ihre Preise bleiben Ihre",
				text: "Sie bestimmen Preise, Lieferung und Abholung. Wir nehmen eine Provision auf Verkauftes, sonst nichts.",
			},
			ready: {
				title: "In einer Viertelstunde bereit",
				text: "Importieren Sie Ihre Produkte aus einer CSV-Datei, oder legen Sie sie einzeln an. Bestellungen kommen in einer Liste, mit Packzetteln zum Drucken.",
			},
		},
		howTitle: "So geht es",
		steps: [
			"Sie melden sich mit Name, Adresse und Händlerangaben Ihres Ladens an.",
			"Wir prüfen sie und eröffnen Ihren Laden.",
			"Sie legen Ihre Produkte an und sagen, wie sie zu den Leuten kommen.",
			"Ihre erste Bestellung kommt, und Sie nehmen sie an.",
		],
	},
	choose: { title: "Ihre Läden", lead: "Um welchen möchten Sie sich kümmern?" },
};
