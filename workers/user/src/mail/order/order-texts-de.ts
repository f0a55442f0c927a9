import type { OrderTexts } from "./order-texts.ts";

export const orderTextsDe: OrderTexts = {
	tag: "de-DE",
	hello: "Guten Tag,",
	news: {
		placed: {
			subject: ({ number }) => `Ihre Bestellung ${number}`,
			text: ({ number }) => [
				`vielen Dank. Ihre Bestellung ${number} ist aufgegeben und bezahlt und liegt jetzt bei den Läden.`,
				"Diese E-Mail bestätigt, was Sie bei wem gekauft haben. Bitte bewahren Sie sie auf.",
			],
		},
		payment_needed: {
			subject: ({ number }) => `Bitte schließen Sie die Zahlung der Bestellung ${number} ab`,
			text: ({ when }) => [
				`Ihre Bestellung ist fast fertig: Die Zahlung ist noch nicht abgeschlossen. Wir halten die Ware bis ${when} für Sie zurück.`,
			],
		},
		payment_failed: {
			subject: ({ number }) => `Die Bestellung ${number} wurde nicht bezahlt`,
			text: () => [
				"die Zahlung Ihrer Bestellung hat nicht geklappt. Die Bestellung ist storniert, und Ihnen wird nichts berechnet.",
				"Wenn Sie die Ware noch möchten, bestellen Sie bitte noch einmal.",
			],
		},
		payment_expired: {
			subject: ({ number }) => `Die Bestellung ${number} ist verfallen`,
			text: () => [
				"die Zahlung Ihrer Bestellung kam nicht rechtzeitig. Die Bestellung ist storniert, und Ihnen wird nichts berechnet.",
				"Wenn Sie die Ware noch möchten, bestellen Sie bitte noch einmal.",
			],
		},
		accepted: {
			subject: ({ shop, number }) => `${shop} hat Ihre Bestellung ${number} angenommen`,
			text: ({ shop }) => [`${shop} hat Ihre Bestellung angenommen und macht sie fertig.`],
		},
		rejected: {
			subject: ({ shop, number }) => `${shop} kann Ihre Bestellung ${number} nicht ausführen`,
			text: ({ shop }) => [
				`leider kann ${shop} seinen Teil Ihrer Bestellung nicht ausführen. Sie bekommen zurück, was Sie dafür bezahlt haben.`,
			],
		},
		sent: {
			subject: ({ shop, number }) => `Ein Paket von ${shop} ist unterwegs (${number})`,
			text: ({ shop }) => [`${shop} hat Ihnen ein Paket geschickt. Darin:`],
		},
		ready_for_pickup: {
			subject: ({ shop, number }) => `Bereit zur Abholung bei ${shop} (${number})`,
			text: ({ shop }) => [`Ihre Bestellung ist fertig. Sie können sie bei ${shop} abholen:`],
		},
		handed_over: {
			subject: ({ shop, number }) => `Abgeholt bei ${shop} (${number})`,
			text: ({ shop }) => [`${shop} hat Ihnen dies übergeben:`],
		},
		delivered: {
			subject: ({ shop, number }) => `Ihr Paket von ${shop} ist angekommen (${number})`,
			text: ({ shop }) => [`Ihr Paket von ${shop} wurde zugestellt. Darin:`],
		},
		canceled: {
			subject: ({ number }) => `Die Bestellung ${number} ist storniert`,
			text: () => ["Ihre Bestellung ist storniert. Haben Sie schon bezahlt, ist das Geld auf dem Weg zurück zu Ihnen."],
		},
		part_canceled: {
			subject: ({ number }) => `Ein Teil der Bestellung ${number} ist storniert`,
			text: ({ shop }) => [
				`ein Teil Ihrer Bestellung bei ${shop} ist storniert. Haben Sie schon bezahlt, ist das Geld auf dem Weg zurück zu Ihnen:`,
			],
		},
		refunded: {
			subject: ({ number }) => `Rückzahlung für die Bestellung ${number}`,
			text: ({ shop, amount, credit }) => [
				`${shop} hat ${amount} zurückgezahlt. ${credit ? `Davon gingen ${credit} auf Ihre Geschenkkarte oder Ihr Guthaben zurück.` : "Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben; bis Ihre Bank es zeigt, kann es ein paar Tage dauern."}`,
			],
		},
		return_requested: {
			subject: ({ number }) => `Ihre Rückgabe ist bei uns eingegangen (${number})`,
			text: ({ shop, when }) => [
				`diese E-Mail bestätigt, dass Ihr Antrag am ${when} bei uns eingegangen ist. Wir haben ihn an ${shop} weitergegeben.`,
				"Es geht um:",
			],
		},
		return_approved: {
			subject: ({ shop, number }) => `${shop} hat Ihrer Rückgabe zugestimmt (${number})`,
			text: ({ shop, sendBy }) => [
				`${shop} hat Ihrer Rückgabe zugestimmt. Bitte schicken Sie sie${sendBy ? ` bis zum ${sendBy}` : ""} ab, oder bringen Sie sie in den Laden. Hat der Laden noch etwas dazu gesagt, steht es auf der Seite der Bestellung. Es geht um:`,
			],
		},
		return_rejected: {
			subject: ({ shop, number }) => `${shop} hat Ihre Rückgabe abgelehnt (${number})`,
			text: ({ shop }) => [`${shop} hat Ihre Rückgabe abgelehnt; warum, steht auf der Seite der Bestellung. Es geht um:`],
		},
		return_received: {
			subject: ({ shop, number }) => `${shop} hat Ihre Rückgabe erhalten (${number})`,
			text: ({ shop }) => [`${shop} hat erhalten, was Sie zurückgeschickt haben:`],
		},
		return_canceled: {
			subject: ({ number }) => `Ihre Rückgabe ist zurückgezogen (${number})`,
			text: ({ shop }) => [`Ihre Rückgabe an ${shop} ist zurückgezogen. Es ging um:`],
		},
		return_reminder: {
			subject: ({ shop, number }) => `${shop} wartet auf Ihre Rückgabe (${number})`,
			text: ({ shop, sendBy }) => [
				`${shop} hat Ihrer Rückgabe zugestimmt, und sie ist noch nicht angekommen. Bitte schicken Sie sie bis zum ${sendBy} ab; danach darf der Laden die Rückgabe schließen, dann behalten Sie die Artikel und bekommen kein Geld zurück.`,
				"Ist sie schon unterwegs, brauchen Sie nichts zu tun; möchten Sie die Artikel lieber behalten, ziehen Sie die Rückgabe auf der Seite der Bestellung zurück. Es geht um:",
			],
		},
		return_closed: {
			subject: ({ shop, number }) => `${shop} hat Ihre Rückgabe geschlossen (${number})`,
			text: ({ shop }) => [
				`Ihre Rückgabe ist bei ${shop} nicht angekommen, deshalb hat der Laden sie geschlossen. Sie behalten die Artikel und bekommen kein Geld zurück.`,
				"Haben Sie sie abgeschickt, oder möchten Sie das noch, bitten Sie auf der Seite der Bestellung noch einmal um Rückgabe, oder schreiben Sie dem Laden. Es ging um:",
			],
		},
		exchange_unavailable: {
			subject: ({ number }) => `Sie bekommen Ihr Geld zurück statt eines Umtauschs (${number})`,
			text: ({ shop }) => [
				`${shop} hat erhalten, was Sie zurückgeschickt haben, kann das Gleiche aber nicht noch einmal schicken: Es ist ausverkauft. Deshalb erstattet der Laden, was Sie dafür bezahlt haben. Es geht um:`,
			],
		},
		refund_refused: {
			subject: ({ number }) => `Wir kümmern uns um Ihre Rückzahlung zur Bestellung ${number}`,
			text: ({ shop, amount, credit }) => [
				`${shop} hat ${amount} zurückgezahlt, aber Ihre Bank hat das Geld nicht angenommen.${credit ? ` Die ${credit} davon, die Sie mit Geschenkkarte oder Guthaben bezahlt hatten, sind dort wieder da.` : ""}`,
				"Sie brauchen nichts zu tun: Wir kümmern uns darum und zahlen auf einem anderen Weg, wenn es sein muss. Wir melden uns bei Ihnen.",
			],
		},
		change_link: {
			subject: ({ number }) => `Der Link zum Ändern Ihrer Bestellung ${number}`,
			text: () => [
				"mit diesem Link können Sie Ihre Bestellung ändern: stornieren oder etwas zurückgeben. Er gilt 24 Stunden.",
				"Sie haben ihn nicht angefordert? Dann brauchen Sie nichts zu tun: Ohne den Link kann niemand Ihre Bestellung ändern.",
			],
		},
		shop_new_order: {
			subject: ({ number }) => `Neue Bestellung ${number}`,
			text: ({ shop }) => [`für ${shop} ist eine neue Bestellung da. Bitte nehmen Sie sie an oder lehnen Sie sie ab:`],
		},
		shop_order_canceled: {
			subject: ({ number }) => `Die Bestellung ${number} ist storniert`,
			text: ({ shop }) => [`eine Bestellung bei ${shop} ist storniert. Bitte verschicken Sie nicht mehr:`],
		},
		shop_new_return: {
			subject: ({ number }) => `Neue Rückgabe zur Bestellung ${number}`,
			text: ({ shop, when }) => [`am ${when} hat jemand ${shop} gebeten, etwas zurückzunehmen. Es geht um:`],
		},
	},
	changeOrder: "Bestellung ändern",
	seeOrder: "Ihre Bestellung ansehen",
	findOrder: (number) => `Bestellung ${number} finden`,
	findHint: "Sie brauchen die Bestellnummer und Ihre E-Mail-Adresse.",
	seeShopOrder: "Bestellung öffnen",
	items: "Artikel",
	discount: "Rabatt",
	delivery: "Lieferung",
	taxAdded: "Steuer",
	total: "Gesamt",
	taxIncluded: (rate) => `Enthaltene Steuer, ${rate}`,
	paidWithCredit: "Davon mit Geschenkkarte oder Guthaben bezahlt",
	canceledBefore: "Vor der Zahlung storniert",
	free: "kostenlos",
	amounts: "Was es kostet",
	tracking: (carrier, number) => `Sendungsnummer: ${carrier}, ${number}`,
	track: "Paket verfolgen",
	soldBy: "Verkauft von",
	registration: (number) => `Registernummer: ${number}`,
	vat: (number) => `USt-IdNr.: ${number}`,
	returned: {
		withdrawal: "Sie widerrufen den Kauf dieser Ware.",
		refund: "Sie möchten Ihr Geld zurück.",
		exchange: "Sie möchten umtauschen.",
	},
	returnedToShop: {
		withdrawal: "Es ist ein Widerruf: Er braucht Ihre Zustimmung nicht und kann nicht abgelehnt werden.",
		refund: "Gewünscht ist das Geld zurück. Bitte stimmen Sie zu, oder lehnen Sie ab.",
		exchange: "Gewünscht ist ein Umtausch. Bitte stimmen Sie zu, oder lehnen Sie ab.",
	},
	sendTo: "Die Rückgabe geht an:",
	withdrawal: {
		title: "Ihr Recht auf Widerruf",
		text: [
			"Sie können einen Kauf innerhalb von 14 Tagen widerrufen, ohne einen Grund zu nennen. Die 14 Tage beginnen an dem Tag, an dem Sie oder jemand, den Sie benennen, die Ware erhalten; schickt ein Laden eine Bestellung in mehreren Paketen, am Tag des letzten.",
			"Teilen Sie dem Laden deutlich mit, dass Sie widerrufen: auf der Seite der Bestellung oder per E-Mail oder Brief an die Anschrift des Ladens oben, in eigenen Worten oder mit dem Formular unten. Es genügt, wenn Sie es vor Ablauf der 14 Tage absenden.",
			"Der Laden zahlt innerhalb von 14 Tagen und auf dem Weg, auf dem Sie bezahlt haben, zurück, was Sie bezahlt haben, mit den Kosten der Lieferung (aber ohne die Mehrkosten einer teureren Lieferart als der üblichen). Er darf warten, bis die Ware zurück ist oder Sie nachgewiesen haben, dass Sie sie abgeschickt haben. Senden Sie sie innerhalb von 14 Tagen nach Ihrem Widerruf zurück; die Kosten tragen Sie, es sei denn, der Laden sagt, dass er es tut. Für einen Wertverlust zahlen Sie nur, wenn Sie die Ware mehr benutzt haben, als zum Prüfen nötig ist.",
			"Kein Widerrufsrecht gibt es für das, was schnell verdirbt, was für Sie angefertigt wurde, für versiegelte Ware, die aus Gründen der Gesundheit oder Hygiene nicht zurückgegeben werden kann, nach dem Öffnen, für versiegelte Musik, Filme und Software nach dem Öffnen und für Zeitungen und Zeitschriften.",
		],
		link: "Mehr über Widerruf und Rückgabe",
		formTitle: "Muster-Widerrufsformular",
		form: [
			"An: [Name, Anschrift und E-Mail-Adresse des Ladens]",
			"Hiermit widerrufe(n) ich/wir* den von mir/uns* abgeschlossenen Vertrag über den Kauf der folgenden Waren:",
			"Bestellt am*/erhalten am*:",
			"Name des/der Verbraucher(s):",
			"Anschrift des/der Verbraucher(s):",
			"Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier):",
			"Datum:",
			"* Unzutreffendes streichen.",
		],
	},
	excepted: {
		perishable: "verdirbt schnell, kein Widerrufsrecht",
		made_to_order: "für Sie angefertigt, kein Widerrufsrecht",
		sealed: "aus Hygienegründen versiegelt, Widerruf nur ungeöffnet",
	},
	guarantee:
		"Stimmt etwas mit der Ware nicht, gibt Ihnen das Gesetz Gewährleistung gegenüber dem Laden, in der EU mindestens zwei Jahre lang.",
	marketplace:
		"Vertragspartner ist jeder Laden für das, was er verkauft. Highstreet betreibt den Marktplatz und nimmt die Zahlung für die Läden entgegen.",
};
