import { DEMO } from "../street/people.ts";
import { daysBefore, sampleId } from "./sample.ts";
import { SHOPS } from "./street.ts";

const SHOPPERS = [
	"Niamh Kelleher",
	"Cian O'Rourke",
	"Siobhán Daly",
	"Eoin Gallagher",
	"Róisín Walsh",
	"Darragh Nolan",
	"Gráinne Fahy",
	"Oisín Burke",
	"Caoimhe Lynch",
	"Fionn McGrath",
	"Sadhbh Hession",
	"Tadhg Keane",
	"Orla Mannion",
	"Declan Coyne",
	"Bríd Joyce",
	"Pádraig Moran",
	"Aisling Quinn",
	"Conor Hayes",
	"Méabh Kenny",
	"Ruairí Flynn",
	"Deirdre Power",
	"Liam Cotter",
	"Úna Barrett",
	"Seán Twomey",
	"Clodagh Roche",
	"Donal Crowley",
	"Emer Phelan",
	"Killian Brophy",
	"Nuala Comerford",
	"Rory Delaney",
	"Sinéad Holohan",
	"Bernadette Grace",
	"Marta Kowalska",
	"Tomás Ferreira",
	"Ana Lúcia Souza",
	"Jonas Weber",
	"Claire Dubois",
	"Luca Moretti",
	"Ingrid Solberg",
	"Pieter de Vries",
	"Elif Demir",
	"Chidi Okafor",
	"Priya Nair",
	"Mei Chen",
	"Olga Petrenko",
	"Hannah Lindqvist",
	"George Whitfield",
	"Sofía Navarro",
] as const;

export interface Person {
	id: string;
	name: string;
	email: string;
	role: "shopper" | "admin";
	/** Only the demo accounts can sign in. */
	password?: string;
	joined: Date;
}

export interface Cast {
	admin: Person;
	/** The demo shopper first. */
	shoppers: Person[];
	/** By shop slug. */
	owners: Map<string, Person>;
}

/** Everybody on the sample street. */
export function castFor(today: Date): Cast {
	const person = (name: string, email: string, days: number, more: Partial<Person> = {}): Person => {
		const joined = daysBefore(today, days);
		return { id: sampleId("user", email, joined), name, email, role: "shopper", joined, ...more };
	};
	const demoOf = (shop: string) => DEMO.vendors.find((vendor) => vendor.shop === shop);
	return {
		admin: person(DEMO.admin.name, DEMO.admin.email, 500, { role: "admin", password: DEMO.admin.password }),
		shoppers: [
			person(DEMO.shopper.name, DEMO.shopper.email, 380, { password: DEMO.shopper.password }),
			...SHOPPERS.map((name, index) => person(name, `${slugOf(name)}@example.com`, 370 - index)),
		],
		owners: new Map(
			SHOPS.map((shop, index) => {
				const demo = demoOf(shop.slug);
				return [
					shop.slug,
					person(shop.owner.name, demo?.email ?? shop.owner.email, 460 - index * 3, demo ? { password: demo.password } : {}),
				];
			}),
		),
	};
}

const slugOf = (name: string): string =>
	name
		.normalize("NFKD")
		.replaceAll(/[^A-Za-z ]/g, "")
		.toLowerCase()
		.replaceAll(" ", ".");
