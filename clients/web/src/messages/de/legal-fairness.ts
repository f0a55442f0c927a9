import type { LegalText } from "../legal-text.ts";

export const legalReviews: LegalText = {
	title: "Wie Bewertungen geprüft werden",
	description: "Nur wer einen Artikel erhalten hat, kann ihn bewerten. Wie Bewertungen geprüft, gezählt und moderiert werden.",
	lead: "Nur wer einen Artikel erhalten hat, kann ihn bewerten. Andere Bewertungen gibt es nicht.",
	sections: ({ email }) => [
		{
			title: "Wer eine schreiben kann",
			list: [
				"Wer ein Konto und eine bestätigte E-Mail-Adresse hat,",
				"das Produkt in dieser Straße mit diesem Konto bestellt hat",
				"und es nach Angabe des Ladens erhalten hat.",
			],
			after: [
				"All das prüft das System, wenn die Bewertung abgeschickt wird. Deshalb steht an jeder „Hier gekauft“. Jede Person kann ein Produkt einmal bewerten und ihre Bewertung jederzeit ändern oder löschen.",
			],
		},
		{
			title: "Was zu sehen ist",
			text: [
				"Alle Bewertungen, die geschrieben wurden, gute und schlechte, die neuesten zuerst, mit Vorname und Anfangsbuchstabe. Sie erscheinen sofort. Durchschnitt und Balken zählen jede veröffentlichte Bewertung gleich. Läden können antworten, aber Bewertungen weder ändern noch ordnen noch entfernen.",
				"„Hilfreich“ stimmen Menschen, die angemeldet sind, je einmal und nie für die eigene Bewertung. An der Reihenfolge ändert das nichts.",
				"Niemand bekommt von uns Geld, Ware oder Rabatt für eine Bewertung, und wir übernehmen keine von anderswo.",
			],
		},
		{
			title: "Moderation",
			text: [
				"Wer angemeldet ist, kann eine Bewertung mit einem Grund melden. Menschen des Marktplatzes lesen die Meldung und entscheiden: Die Bewertung bleibt, oder sie wird entfernt, weil sie gegen Gesetze oder unsere Bedingungen verstößt. Eine schlechte Note ist kein Grund.",
				"Was entfernt ist, zählt nicht mehr. Wer es geschrieben hat, sieht es bei den eigenen Bewertungen, mit dem Grund. Löschen und neu schreiben lässt es sich nicht.",
				`Halten Sie eine Entscheidung für falsch, gleich ob Sie die Bewertung geschrieben oder gelesen haben oder der Laden sind, schreiben Sie an ${email}.`,
			],
			link: ["/account/reviews", "Ihre Bewertungen"],
		},
	],
};

export const legalRanking: LegalText = {
	title: "Wie Ergebnisse sortiert werden",
	description:
		"Was die Reihenfolge von Produkten und Läden bestimmt: Wörter, Neuheit, Preis, Bewertung, Entfernung. Niemand bezahlt für einen Platz.",
	lead: "Niemand kann für einen besseren Platz bezahlen. In dieser Straße gibt es keine Werbung und für niemanden einen versteckten Vorteil.",
	sections: () => [
		{
			title: "Wenn Sie suchen",
			text: [
				"Sie sehen Produkte, in denen alle Ihre Wörter vorkommen oder Wörter, die damit beginnen. Was am besten passt, steht oben. Wie gut etwas passt, sagt eine verbreitete Formel (BM25): Ein Wort zählt umso mehr, je seltener es in der Straße ist und je kürzer der Text ist, in dem es steht. Auch wo es steht, zählt:",
			],
			facts: [
				["Titel", "zählt am meisten: 10"],
				["Schlagwörter des Ladens", "5"],
				["Namen von Laden und Marke", "4"],
				["Kategorien", "3"],
			],
			after: [
				"Beschreibungen, Preise, Bewertungen und Verkäufe zählen nicht. Passen zwei gleich gut, steht oben, was zuerst in die Straße kam.",
			],
		},
		{
			title: "Wenn Sie sich umsehen",
			text: ["Ohne Suchwörter, in Kategorien und unter „neu“ stehen die neuesten Produkte oben: nach der Zeit, zu der sie hinzukamen."],
		},
		{
			title: "Wenn Sie selbst sortieren",
			facts: [
				["Neueste", "nach der Zeit, zu der ein Produkt hinzukam"],
				["Preis", "nach dem niedrigsten Preis seiner Varianten"],
				[
					"Bewertung",
					"nach dem Durchschnitt der Bewertungen; ist er gleich, steht oben, was mehr Bewertungen hat. Produkte ohne Bewertung stehen am Ende.",
				],
				["Entfernung", "danach, wie weit der Laden von dem Ort entfernt ist, den Sie gewählt haben"],
			],
		},
		{
			title: "Läden",
			text: ["Läden stehen in der Reihenfolge des Alphabets. Wählen Sie einen Ort, stehen die nächsten oben."],
		},
		{
			title: "Was nie zählt",
			list: [
				"Geld: Es gibt keine bezahlten Plätze, und die Provision eines Ladens hat keinen Einfluss.",
				"Sie: Was Sie zuvor angesehen oder gekauft haben, ändert nichts. Alle sehen dieselbe Reihenfolge.",
				"Filter lassen nur etwas weg; an der Reihenfolge des Übrigen ändern sie nichts.",
			],
		},
	],
};
