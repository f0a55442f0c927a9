import type { legalPrivacy as english } from "../en/legal-privacy.ts";

export const legalPrivacy: typeof english = {
	title: "Datenschutz",
	description: "Welche Daten dieser Marktplatz verarbeitet, warum, wie lange, und welche Cookies er braucht.",
	lead: "Wir verarbeiten, was zum Einkaufen nötig ist, und sonst nichts. Hier verfolgt Sie niemand, weder wir noch andere.",
	sections: ({ company, privacyEmail, privacyAuthority, hosting }) => [
		{
			title: "Wer verantwortlich ist",
			text: [
				`${company} ist für die Daten in dieser Straße verantwortlich. Fragen an: ${privacyEmail}. Unsere Anschrift steht im Impressum.`,
				"Ein Laden erhält, was er für Ihre Bestellung braucht, und ist selbst dafür verantwortlich, was er damit macht.",
			],
			link: ["/legal/imprint", "Impressum"],
		},
		{
			title: "Was wir verarbeiten, warum und wie lange",
			facts: [
				[
					"Besuche",
					"Ihre Netzwerkadresse, solange eine Anfrage beantwortet wird: um zu antworten und um Anfragen zu zählen, damit niemand die Straße überlastet. Gespeichert wird sie nicht. Unsere Protokolle sagen, welche Seite abgerufen wurde und wie lange es dauerte, nicht von wem.",
				],
				[
					"Konto",
					"Name, E-Mail-Adresse und Passwort (nur als Hash, aus dem es sich nicht zurückgewinnen lässt), bis Sie das Konto schließen.",
				],
				["Geräte", "Wo Sie angemeldet sind: wie sich der Browser nennt, und wann. Höchstens 30 Tage nach der letzten Benutzung."],
				["Adressen", "Die Sie speichern, bis Sie sie löschen oder das Konto schließen."],
				[
					"Warenkorb",
					"Was darin liegt, mit E-Mail- und Lieferadresse, falls Sie sie eingegeben haben. Höchstens 30 Tage nach der letzten Änderung.",
				],
				[
					"Standort",
					"Nur wenn Sie an der Kasse „Meinen Standort verwenden“ drücken, und Ihr Browser fragt Sie zuerst: auf etwa 100 Meter gerundet, um zu sehen, ob die eigene Lieferung eines Ladens zu Ihnen kommt. Er bleibt bei der Adresse dieses Warenkorbs und dieser Bestellung, und der Laden sieht ihn dort.",
				],
				[
					"Bestellungen",
					"Was Sie bestellt haben, wohin es geht, wie Sie zu erreichen sind, was Sie bezahlt haben: für Ihren Kauf und danach so lange, wie Steuer- und Handelsrecht es verlangen, bis zu zehn Jahre.",
				],
				[
					"Bewertungen",
					"Sterne und Text, mit Vorname und Anfangsbuchstabe gezeigt, bis Sie sie löschen. Stimmen und Meldungen mit Ihrem Konto, damit jede einmal zählt.",
				],
				["E-Mails", "Wir senden Ihnen die, um die Sie bitten (eine Adresse bestätigen, ein neues Passwort). Keine Werbung."],
				[
					"Formulare",
					"Damit nichts doppelt geschieht, merken wir uns einen Tag lang, dass ein Formular gesendet wurde und wie die Antwort war.",
				],
			],
			after: [
				"Die Rechtsgründe: Ihr Kauf und Ihr Konto sind Verträge (Artikel 6 Absatz 1 Buchstabe b DSGVO), Bestellungen aufzubewahren ist unsere Pflicht (Buchstabe c), und die Sicherheit der Straße ist unser berechtigtes Interesse (Buchstabe f).",
			],
		},
		{
			title: "Wer es sonst erhält",
			list: [
				"Der Laden, bei dem Sie bestellen: Name, Lieferadresse, Telefon, falls angegeben, und was Sie bei ihm bestellt haben. Nicht Ihre E-Mail-Adresse: Die E-Mails schicken wir.",
				"Der Zahlungsdienst: was für eine Zahlung nötig ist. Vollständige Kartennummern sehen und speichern wir nie.",
				`Unser Hoster, der Daten in unserem Auftrag verarbeitet: ${hosting}. Er kann Daten außerhalb der EU verarbeiten, auf Grundlage der Standardvertragsklauseln der EU und des EU–US Data Privacy Framework.`,
				"Sonst niemand, es sei denn, das Gesetz verlangt es. Wir verkaufen keine Daten.",
			],
		},
		{
			title: "Was Ihr Browser behält",
			text: [
				"Neben Cookies behält Ihr eigener Browser, und niemand sonst kann es lesen: was Sie in längere Formulare eingeben, bis Sie es absenden (höchstens 30 Tage), für den offenen Tab die Zahl im Warenkorb und Ihren Vornamen, und die Seiten, die Sie besucht haben, um sie ohne Netz zu zeigen. Wenn Sie sich abmelden oder die Daten der Website löschen, ist das weg.",
				"Die Seiten laden nichts von anderen Servern: keine Schriften, keine Bilder, keine Skripte, keine Karten. Wählen Sie „in der Nähe“, fragt Ihr Browser Sie zuerst; wir runden den Ort und speichern ihn nicht.",
			],
		},
		{
			title: "Ihre Rechte",
			text: [
				`Sie können Ihre Daten einsehen, berichtigen und mitnehmen, sie löschen oder ihre Verwendung einschränken lassen und ihr widersprechen. Vieles davon tun Sie selbst in Ihrem Konto; für das Übrige schreiben Sie an ${privacyEmail}. Sie können sich auch bei einer Behörde beschweren, unsere ist: ${privacyAuthority}.`,
				"Um sich umzusehen, müssen Sie uns keine Daten geben. Ohne Adresse und E-Mail lässt sich keine Bestellung ausführen. Keine Entscheidung über Sie trifft eine Maschine allein.",
			],
			link: ["/account", "Ihr Konto"],
		},
	],
	cookies: {
		title: "Cookies",
		text: "Nur solche, ohne die Warenkorb und Konto nicht gehen. Deshalb bittet Sie niemand um Einwilligung: Es gibt nichts einzuwilligen. Kein Skript kann sie lesen, und keine andere Website kann sie benutzen.",
		caption: "Cookies dieser Website",
		name: "Name",
		purpose: "Wozu",
		lifespan: "Wie lange",
		days: (count) => (count === 1 ? "1 Tag" : `${count} Tage`),
		hours: (count) => (count === 1 ? "1 Stunde" : `${count} Stunden`),
		minutes: (count) => (count === 1 ? "1 Minute" : `${count} Minuten`),
		purposes: {
			"highstreet.session_token": "Hält Sie angemeldet. Über HTTPS beginnt der Name mit __Secure-.",
			"highstreet.cart": "Welcher Warenkorb Ihrer ist, solange Sie ohne Konto einkaufen.",
			"highstreet.turn": "Damit ein Doppelklick etwas nur einmal in den Warenkorb legt.",
			"highstreet.removed": "Was Sie gerade aus dem Warenkorb genommen haben, um es zurückzulegen.",
			"highstreet.not-orderable": "Was von einer Bestellung nicht wieder in den Warenkorb konnte, um es Ihnen einmal zu sagen.",
			"highstreet.undo": "Was ein Laden gerade in seinem Portal geändert hat, um es rückgängig zu machen.",
			"highstreet.order-cart": "Lässt Sie Ihre Bestellung ohne Konto sehen.",
			"highstreet.order-lookup":
				"Lässt Sie eine Bestellung sehen, die Sie gesucht haben, oder sie über einen Link aus unserer E-Mail ändern.",
			"highstreet.ordered": "Welche Bestellung aus Ihrem Warenkorb geworden ist.",
			"highstreet.thanks": "Damit die Seite der Bestellung einmal Danke sagt.",
			"highstreet.mail": "Enthält das Geheimnis eines Links aus einer E-Mail, damit es nicht in der Adresse stehen muss.",
			"highstreet.bookmark": "Damit Sie gleich sehen, was Sie gerade geändert haben.",
			"highstreet.notice": "Eine Meldung für die nächste Seite, etwa „gespeichert“.",
		},
	},
};
