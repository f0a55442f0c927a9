import type { LegalText } from "../legal-text.ts";

export const legalTerms: LegalText = {
	title: "Allgemeine Geschäftsbedingungen",
	description: "Die Regeln für das Einkaufen in dieser Straße: bei wem Sie kaufen, Zahlung, Lieferung, Rückgabe, Beschwerden.",
	lead: "Die Regeln der Straße, so kurz wie möglich.",
	sections: ({ company, email }) => [
		{
			title: "Bei wem Sie kaufen",
			text: [
				`${company} betreibt die Straße: diese Website, die Warenkörbe, die Zahlungen. Wir verkaufen selbst nichts. Sie kaufen bei dem Laden, der beim Produkt genannt ist; dieser Laden ist Ihr Vertragspartner.`,
				"Alle Läden sind Unternehmen. Wer hinter einem Laden steht, finden Sie auf seiner Seite unter den Angaben zum Unternehmen.",
				"Eine Bestellung mit Waren aus mehreren Läden besteht aus mehreren Käufen, einem je Laden. Sie werden einzeln angenommen, geliefert und zurückgegeben.",
			],
		},
		{
			title: "Wie aus einer Bestellung ein Kauf wird",
			list: [
				"Die Seiten zeigen, was Läden anbieten. Während Sie sich umsehen, kann etwas ausverkauft werden.",
				"Mit der Schaltfläche, die die Bestellung abschickt, machen Sie jedem Laden ein verbindliches Angebot. Davor sehen Sie alles noch einmal: Waren, Lieferung, Summe.",
				"Ein Laden nimmt seinen Teil an, damit ist er gekauft. Sie sehen es in der Bestellung. Kann der Laden nicht liefern, lehnt er ab, und Sie bekommen das Geld für diesen Teil sofort zurück.",
				"Sie können eine ganze Bestellung selbst und ohne Begründung stornieren, solange nichts davon unterwegs ist.",
				"Die Bestellung bleibt in Ihrem Konto. Gäste finden sie mit Bestellnummer und E-Mail-Adresse.",
			],
		},
		{
			title: "Preise und Zahlung",
			text: [
				"Preise sind in Euro angegeben und enthalten die Umsatzsteuer. Die Lieferkosten je Laden sehen Sie, bevor Sie bezahlen. Ein Preis neben einem durchgestrichenen ist der eigene Vergleich des Ladens.",
				"Sie bezahlen bei der Bestellung, einmal für alle Läden, auf den Wegen, die die Kasse anzeigt. Wir ziehen das Geld für die Läden ein.",
			],
		},
		{
			title: "Lieferung und Abholung",
			text: [
				"Jeder Laden liefert auf seine Weise, in sein Gebiet und zu seinem Preis; die Kasse zeigt, was für Ihre Adresse möglich ist. Was ein Laden zur Lieferzeit sagt, gehört zu Ihrem Kauf.",
				"Wenn Sie etwas abholen, steht auf der Seite des Ladens, wo und wann er geöffnet hat.",
			],
		},
		{
			title: "Wenn Sie es sich anders überlegen",
			text: [
				"Sie haben 14 Tage ab dem Tag, an dem Ihre Ware ankommt, um einen Kauf zu widerrufen. Es gibt Ausnahmen, etwa frische Lebensmittel.",
			],
			link: ["/legal/withdrawal", "Widerruf und Rückgabe, mit Formular"],
		},
		{
			title: "Wenn etwas nicht stimmt",
			text: [
				"Beschädigt, falsch oder unvollständig? Der Laden muss es in Ordnung bringen: Er haftet nach dem Gesetz mindestens zwei Jahre für das, was er verkauft. Schreiben Sie ihm; wie er zu erreichen ist, steht auf seiner Seite und in Ihrer Bestellung.",
				`Kommen Sie mit dem Laden nicht weiter, schreiben Sie uns an ${email}, mit der Bestellnummer. Wir hören beide Seiten und antworten innerhalb einer Woche.`,
			],
		},
		{
			title: "Ihr Konto",
			list: [
				"Sie können ohne Konto einkaufen. Mit Konto behalten Sie Ihr Passwort für sich, und melden Sie Geräte ab, die Sie nicht mehr benutzen.",
				"Sie können jederzeit gehen: Schreiben Sie uns. Ein Konto, das gegen Gesetze oder diese Regeln verstößt, dürfen wir schließen; wir sagen warum, und Sie können widersprechen.",
			],
		},
		{
			title: "Was Sie schreiben",
			text: [
				"Bewertungen gehören Ihnen, und Sie erlauben uns, sie hier zu zeigen. Sie müssen wahr sein, vom Produkt handeln und sich an die Gesetze halten: keine Beleidigungen, nichts Privates über andere, keine Werbung.",
				"Was gegen diese Regeln verstößt, wird von Menschen entfernt, nicht von Maschinen. Wer es geschrieben hat, sieht den Grund und kann widersprechen.",
			],
			link: ["/legal/reviews", "Wie Bewertungen geprüft werden"],
		},
		{
			title: "Wie Ergebnisse geordnet sind",
			text: ["Nach dem, was Sie suchen, nie danach, wer bezahlt."],
			link: ["/legal/ranking", "Wie Ergebnisse sortiert werden"],
		},
		{
			title: "Für Läden",
			text: [
				"Ein Laden bewirbt sich mit den Angaben zu seinem Unternehmen, und wir prüfen sie, bevor er öffnet. Er zahlt eine Provision auf das, was er verkauft; sie wird mit ihm vereinbart. Ein Laden, der sich nicht an Gesetze oder seine Zusagen hält, wird geschlossen; wir sagen ihm warum, und er kann widersprechen.",
			],
		},
		{
			title: "Und sonst",
			text: [
				"Wir haften unbeschränkt für Vorsatz, grobe Fahrlässigkeit und Schäden an Leben, Körper und Gesundheit, im Übrigen nur für Pflichten, auf die es für den Kauf ankommt, und soweit der Schaden vorhersehbar war.",
				"Es gilt das Recht des Landes, in dem der Betreiber sitzt; der Schutz, den das Recht Ihres eigenen Landes Verbraucherinnen und Verbrauchern gibt, bleibt.",
				"Ändern wir diese Regeln, gelten für frühere Bestellungen die alten.",
			],
		},
	],
};
