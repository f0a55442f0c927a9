import type { sellImports as english } from "../en/sell-imports.ts";
import { plural } from "../plural.ts";

type Problem = readonly [what: (value: string) => string, todo: string];
const problem = (what: string | ((value: string) => string), todo: string): Problem => [typeof what === "string" ? () => what : what, todo];

export const sellImports: typeof english = {
	imports: {
		title: "Produkte importieren",
		lead: "Holen Sie alle Produkte auf einmal aus einer CSV-Datei. Sie können dieselbe Datei wieder senden: Was sich nicht geändert hat, bleibt.",
		file: "CSV-Datei",
		fileHint: "Mit Kommas zwischen den Spalten, höchstens 100 MB. Speichern Sie sie in Excel als „CSV UTF-8“.",
		start: "Import starten",
		noFile: "Wählen Sie eine Datei.",
		tooLarge: "Eine Datei darf höchstens 100 MB haben. Teilen Sie sie und senden Sie die Teile.",
		howTitle: "Aus Shopify",
		how: [
			"Öffnen Sie in Ihrer Shopify-Verwaltung die Produkte.",
			"Wählen Sie Exportieren, dann alle Produkte und CSV für andere Programme.",
			"Wählen Sie die Datei hier aus und starten Sie.",
		],
		sample: "Beispieldatei herunterladen",
		before: "Bisherige Importe",
		none: "Noch keine Importe",
		noneText: "Hier werden Ihre Importe und deren Berichte stehen.",
		problemCount: "Probleme",
		statuses: { queued: "Wartet", running: "Läuft", completed: "Fertig", failed: "Fehlgeschlagen" },
		progress: (share, rows) => `${share}, ${rows} Zeilen`,
		leaveText: "Sie können diese Seite verlassen. Der Import geht von selbst weiter.",
		failed: "Die Datei konnte nicht importiert werden",
		failedText: "Verbessern Sie die Datei und senden Sie sie noch einmal. Was schon importiert war, bleibt.",
		failures: {
			utf16:
				"Die Buchstaben der Datei sind so gespeichert, dass wir sie nicht lesen können (UTF-16). Speichern Sie sie in Excel als „CSV UTF-8“.",
			not_utf8:
				"Die erste Zeile mit den Spaltennamen hat Buchstaben, die wir nicht lesen können. Speichern Sie die Datei in Excel als „CSV UTF-8“.",
			header_unreadable:
				"Die erste Zeile mit den Spaltennamen ist nicht lesbar. Ein Anführungszeichen ist offen, oder es ist keine CSV-Datei.",
			columns_missing: "Der Datei fehlen die Spalten Handle und Title. Ist sie ein Produktexport aus Shopify?",
			not_comma_separated:
				"Die Spalten müssen durch Kommas getrennt sein, und hier sind sie es nicht. Excel nimmt oft Semikolons: Ersetzen Sie sie, oder speichern Sie die Datei mit Kommas.",
			not_started: "Niemand hat gesagt, welche Spalte was ist; deshalb wurde nichts importiert. Bitte wählen Sie die Datei noch einmal.",
			internal: "Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.",
		},
		completed: "Der Import ist fertig",
		allFine: "Alle Zeilen waren in Ordnung.",
		someProblems: (count) =>
			plural("de", count, {
				one: "Eine Stelle braucht Ihre Aufmerksamkeit, siehe unten.",
				other: `${count.toLocaleString("de")} Stellen brauchen Ihre Aufmerksamkeit, siehe unten.`,
			}),
		counts: {
			title: "Was aus Ihren Produkten wurde",
			created: "Neu",
			updated: "Geändert",
			unchanged: "Unverändert",
			skipped: "Ausgelassen",
			variants: (count) => `Varianten: ${count}`,
		},
		report: {
			title: "Was Sie ansehen sollten",
			lead: "Zeile 1 ist die mit den Spaltennamen. Verbessern Sie die Zeilen in Ihrer Datei und senden Sie sie noch einmal: Der Rest bleibt, wie er ist.",
			download: "Bericht herunterladen",
			shown: (shown, all) => `Die ersten ${shown} von ${all} sind zu sehen.`,
			row: "Zeile",
			column: "Spalte",
			product: "Produkt",
			kind: "Art",
			value: "In der Datei",
			what: "Was nicht stimmt",
			todo: "Was zu tun ist",
			kinds: { error: "Ausgelassen", warning: "Angepasst" },
		},
		problems: {
			category_unknown: problem(
				(value) => `Es gibt keine Kategorie „${value}“; das Produkt steht nicht in ihr.`,
				"Wählen Sie eine der Kategorien der Straße.",
			),
			columns_mismatch: problem("Die Zeile hat mehr oder weniger Spalten als die erste.", "Prüfen Sie Kommas und Anführungszeichen."),
			compare_at_not_above_price: problem(
				(value) => `Der Vergleichspreis „${value}“ liegt nicht über dem Preis und wurde ausgelassen.`,
				"Schreiben Sie einen höheren oder nichts.",
			),
			description_too_long: problem("Die Beschreibung ist zu lang und wurde ausgelassen.", "Kürzen Sie sie auf 60.000 Zeichen."),
			gift_card: problem("Das ist eine Geschenkkarte. Die gibt es hier nicht.", "Entfernen Sie die Zeile."),
			handle_missing: problem(
				"Der Zeile fehlt der Handle.",
				"Der Handle ist der Kurzname des Produkts, etwa wollsocken. Schreiben Sie ihn in jede Zeile des Produkts.",
			),
			handle_too_long: problem("Der Handle ist zu lang.", "Kürzen Sie ihn auf 255 Zeichen."),
			nul_bytes: problem("Die Zeile hat Zeichen, die kein Text sind.", "Speichern Sie die Datei in Excel noch einmal als „CSV UTF-8“."),
			option_name_invalid: problem("Der Name einer Option ist nicht verwendbar.", "Wählen Sie einen Namen mit höchstens 60 Zeichen."),
			option_name_twice: problem("Dieselbe Option ist zweimal genannt.", "Geben Sie jeder Option ihren eigenen Namen."),
			option_value_missing: problem("Eine Option hat keinen Wert.", "Schreiben Sie einen Wert, etwa M für Größe."),
			option_value_too_long: problem("Der Wert einer Option ist zu lang.", "Kürzen Sie ihn auf 120 Zeichen."),
			option_without_name: problem("Es gibt einen Wert für eine Option ohne Namen.", "Benennen Sie die Option, oder leeren Sie den Wert."),
			picture_not_an_address: problem(
				"Ein Bild wurde ausgelassen: Es ist keine Internetadresse.",
				"Schreiben Sie eine Adresse, die mit https:// beginnt.",
			),
			price_invalid: problem((value) => `„${value}“ ist kein Preis.`, "Schreiben Sie eine Zahl wie 12.50, ohne Währung."),
			price_missing: problem("Der Zeile fehlt der Preis.", "Schreiben Sie einen Preis wie 12.50."),
			product_without_variant: problem("Keine Zeile des Produkts ist brauchbar.", "Verbessern Sie seine Zeilen weiter oben."),
			published_unknown: problem(
				(value) => `„${value}“ ist weder true noch false. Das Produkt bleibt ein Entwurf.`,
				"Schreiben Sie true oder false.",
			),
			quantity_invalid: problem(
				(value) => `„${value}“ ist keine Stückzahl und wurde ausgelassen.`,
				"Schreiben Sie eine ganze Zahl bis 1.000.000.",
			),
			quantity_negative: problem(
				(value) => `Die Menge ${value} wurde als 0 genommen.`,
				"Schreiben Sie 0 oder mehr. Soll es auch ausverkauft verkauft werden, schreiben Sie continue in Variant Inventory Policy.",
			),
			quantity_reserved: problem(
				(value) => `Die Menge ${value} wurde erhöht: Mehr Stücke sind für Bestellungen reserviert.`,
				"Versenden Sie diese Bestellungen zuerst.",
			),
			quote_open: problem("Ein Anführungszeichen ist offen.", "Schließen Sie es, und schreiben Sie Anführungszeichen im Text doppelt."),
			record_too_long: problem("Die Zeile ist viel zu lang.", "Suchen Sie davor nach einem offenen Anführungszeichen."),
			status_unknown: problem(
				(value) => `Den Status „${value}“ gibt es nicht. Das Produkt bleibt ein Entwurf.`,
				"Schreiben Sie active, draft oder archived.",
			),
			tag_too_long: problem((value) => `Das Schlagwort „${value}“ ist zu lang und wurde ausgelassen.`, "Kürzen Sie es auf 60 Zeichen."),
			tax_category_unknown: problem(
				(value) => `„${value}“ ist keine Steuerart.`,
				"Schreiben Sie standard, reduced oder zero, oder nichts.",
			),
			terms_invalid: problem(
				(value) => `„${value}“ sind keine Konditionen.`,
				"Lassen Sie die Spalte, wie sie exportiert wurde, oder leer.",
			),
			title_missing: problem("Dem Produkt fehlt der Titel.", "Schreiben Sie einen Titel in seine erste Zeile."),
			title_too_long: problem("Der Titel wurde gekürzt.", "Kürzen Sie ihn auf 200 Zeichen."),
			too_many_pictures: problem("Nur die ersten 50 Bilder bleiben.", "Entfernen Sie die übrigen."),
			too_many_tags: problem("Nur die ersten 50 Schlagwörter bleiben.", "Entfernen Sie die übrigen."),
			too_many_variants: problem("Ein Produkt kann 250 Varianten haben; das ist eine mehr.", "Teilen Sie es in zwei Produkte."),
			not_utf8: problem(
				"Die Zeile hat Buchstaben, die nicht lesbar sind.",
				"Speichern Sie die Datei in Excel noch einmal als „CSV UTF-8“.",
			),
			translations_invalid: problem(
				(value) => `„${value}“ sind keine Texte in anderen Sprachen.`,
				"Lassen Sie die Spalte, wie sie exportiert wurde, oder leer.",
			),
			variant_removed: problem(
				(value) => `Die Variante „${value}“ wurde entfernt: Das Produkt hat jetzt andere Optionen.`,
				"Nichts, wenn Sie es so wollten.",
			),
			variant_twice: problem("Dieselbe Variante steht schon in einer Zeile davor.", "Entfernen Sie eine der beiden."),
			withdrawal_unknown: problem(
				(value) => `„${value}“ ist keine Ausnahme vom Widerrufsrecht.`,
				"Schreiben Sie perishable, made_to_order oder sealed, oder nichts.",
			),
			weight_invalid: problem((value) => `„${value}“ ist kein Gewicht in Gramm und wurde ausgelassen.`, "Schreiben Sie ganze Gramm."),
		},
	},
};
