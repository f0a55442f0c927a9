import type { adminPeople as english } from "../en/admin-people.ts";

export const adminPeople: typeof english = {
	lead: "Alle, die ein Konto haben.",
	caption: "Konten",
	filters: "Konten filtern",
	searchLabel: "Name, Anfang der E-Mail-Adresse oder Kennung",
	roleLabel: "Rolle",
	columns: { name: "Name", email: "E-Mail", role: "Rolle", since: "Seit" },
	roles: { shopper: "Kundschaft", admin: "Verwaltung" },
	notVerified: "nicht bestätigt",
	none: { title: "Noch keine Konten", text: "Wer sich registriert, erscheint hier." },
	detail: {
		profile: "Profil",
		id: "Kennung",
		name: "Name",
		email: "E-Mail",
		emailState: "E-Mail bestätigt",
		since: "Konto seit",
		addresses: "Gespeicherte Adressen",
		sessions: "Angemeldet auf",
		sessionCount: (count) => (count === 0 ? "keinem Gerät" : count === 1 ? "1 Gerät" : `${count} Geräten`),
		more: "Mehr von diesem Konto",
		orders: "Bestellungen",
		reviews: "Bewertungen",
	},
	signOut: {
		open: "Überall abmelden …",
		title: (name) => `${name} überall abmelden?`,
		text: (devices) =>
			`Angemeldet auf: ${devices}. Alle werden innerhalb einer Minute abgemeldet. Das lässt sich nicht rückgängig machen, aber die Person kann sich wieder anmelden.`,
		own: "Das ist Ihr eigenes Konto: Auch Sie werden abgemeldet.",
		submit: "Überall abmelden",
		keep: "So lassen",
		notNeeded: "Nirgends angemeldet: Es gibt nichts zu beenden.",
	},
};
