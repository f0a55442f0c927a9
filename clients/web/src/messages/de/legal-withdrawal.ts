import type { legalWithdrawal as english } from "../en/legal-withdrawal.ts";

export const legalWithdrawal: typeof english = {
	title: "Widerruf und Rückgabe",
	description: "Wie Sie einen Kauf innerhalb von 14 Tagen widerrufen, was ausgenommen ist, und das Muster-Formular.",
	lead: "Sie haben 14 Tage, um es sich anders zu überlegen. Einen Grund müssen Sie nicht nennen.",
	sections: () => [
		{
			title: "Ihr Recht auf Widerruf",
			text: [
				"Sie können einen Kauf innerhalb von 14 Tagen widerrufen. Sie beginnen an dem Tag, an dem Sie oder jemand, den Sie benennen, die Ware erhalten; schickt ein Laden eine Bestellung in mehreren Paketen, am Tag des letzten.",
				"Teilen Sie es dem Laden, der verkauft hat, deutlich und rechtzeitig mit: per E-Mail oder Brief, mit dem Formular unten oder in eigenen Worten. Name, Anschrift und E-Mail-Adresse stehen auf seiner Seite und in Ihrer Bestellung. Es genügt, wenn Sie es vor Ablauf der 14 Tage absenden.",
				"Haben Sie bei mehreren Läden gekauft, steht jeder Kauf für sich.",
			],
		},
		{
			title: "Hier widerrufen",
			text: [
				"Der schnellste Weg: Öffnen Sie Ihre Bestellung, drücken Sie „Vertrag hier widerrufen“, wählen Sie, was zurückgeht, und bestätigen Sie es. Sie bekommen eine E-Mail, die es mit Datum und Uhrzeit bestätigt. Haben Sie ohne Konto bestellt, finden Sie die Bestellung zuerst mit ihrer Nummer und Ihrer E-Mail-Adresse.",
			],
			link: ["/orders", "Einen Vertrag widerrufen: Ihre Bestellungen"],
		},
		{
			title: "Was dann geschieht",
			list: [
				"Der Laden zahlt zurück, was Sie bezahlt haben, mit den Kosten der Lieferung. Nur was eine teurere Lieferart als die übliche mehr gekostet hat, bleibt bei Ihnen.",
				"Er tut das innerhalb von 14 Tagen, nachdem er von Ihnen gehört hat, auf dem Weg, auf dem Sie bezahlt haben, und kostenlos. Er darf warten, bis die Ware zurück ist oder Sie nachgewiesen haben, dass Sie sie abgeschickt haben.",
				"Senden Sie die Ware innerhalb von 14 Tagen nach Ihrem Widerruf zurück, oder geben Sie sie im Laden ab.",
				"Sie tragen die Kosten der Rücksendung, es sei denn, der Laden hat gesagt, dass er es tut.",
				"Für einen Wertverlust zahlen Sie nur, wenn Sie die Ware mehr benutzt haben, als zum Prüfen nötig ist, so wie man es im Laden darf.",
			],
		},
		{
			title: "Wo es kein Widerrufsrecht gibt",
			list: [
				"Was schnell verdirbt: frisches Brot, Blumen, frische Lebensmittel.",
				"Was für Sie angefertigt wurde oder eindeutig persönlich ist.",
				"Versiegelte Ware, die aus Gründen der Gesundheit oder Hygiene nicht zurückgegeben werden kann, nach dem Öffnen.",
				"Versiegelte Musik, Filme und Software nach dem Öffnen.",
				"Zeitungen und Zeitschriften sowie was nach der Lieferung untrennbar mit anderem vermischt wurde.",
			],
			after: [
				"Wo das so ist, sagen es die Seite des Produkts, die Kasse und Ihre Bestellung.",
				"Beschweren können Sie sich auch hier, wenn etwas nicht stimmt, und auf der Seite der Bestellung um Rückgabe bitten.",
			],
		},
		{
			title: "Einfacher: stornieren",
			text: [
				"Solange nichts von einer Bestellung unterwegs ist, können Sie sie auf ihrer Seite selbst stornieren. Das Geld kommt von allein zurück.",
			],
			link: ["/orders", "Ihre Bestellungen"],
		},
	],
	formTitle: "Muster-Widerrufsformular",
	formLead: "Füllen Sie es nur aus und senden Sie es an den Laden, wenn Sie einen Kauf widerrufen wollen.",
	form: [
		"An: [Name, Anschrift und E-Mail-Adresse des Ladens]",
		"Hiermit widerrufe(n) ich/wir* den von mir/uns* abgeschlossenen Vertrag über den Kauf der folgenden Waren:",
		"Bestellt am*/erhalten am*:",
		"Bestellnummer:",
		"Name des/der Verbraucher(s):",
		"Anschrift des/der Verbraucher(s):",
		"Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier):",
		"Datum:",
	],
	formNote: "* Unzutreffendes streichen.",
};
