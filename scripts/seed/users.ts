import { hashPassword } from "../../workers/user/src/auth/password.ts";
import { accounts, addresses, users } from "../../workers/user/src/store/schema.ts";
import type { Address } from "../../contracts/cart.ts";
import { type Databases, insertRows } from "./databases.ts";
import type { Cast, Person } from "./people.ts";
import { pick, sampleId } from "./sample.ts";

const STREETS = [
	"Shop Street",
	"Patrick Street",
	"John Street",
	"Bridge Street",
	"Dominick Street",
	"Parnell Place",
	"Church Lane",
	"Mill Road",
] as const;
const TOWNS = [
	{ city: "Galway", region: "Co. Galway", postalCode: "H91" },
	{ city: "Cork", region: "Co. Cork", postalCode: "T12" },
	{ city: "Kilkenny", region: "Co. Kilkenny", postalCode: "R95" },
	{ city: "Westport", region: "Co. Mayo", postalCode: "F28" },
	{ city: "Dublin 7", region: "Co. Dublin", postalCode: "D07" },
	{ city: "Limerick", region: "Co. Limerick", postalCode: "V94" },
] as const;
const CODE_LETTERS = "ACDEFHKNPRTVWXY";

/** Where a sample person lives; the same each time. */
export function homeOf(person: Person): Address {
	const town = TOWNS[pick(`${person.email} town`, TOWNS.length)] ?? TOWNS[0];
	const street = STREETS[pick(`${person.email} street`, STREETS.length)] ?? STREETS[0];
	const letter = (place: number) => CODE_LETTERS[pick(`${person.email} code ${place}`, CODE_LETTERS.length)];
	return {
		name: person.name,
		line1: `${1 + pick(`${person.email} house`, 90)} ${street}`,
		city: town.city,
		region: town.region,
		postalCode: `${town.postalCode} ${letter(1)}${letter(2)}${pick(`${person.email} code`, 10)}${letter(3)}`,
		country: "IE",
	};
}

export async function seedUsers({ db }: Databases, cast: Cast): Promise<void> {
	const everybody = [cast.admin, ...cast.shoppers, ...cast.owners.values()];
	await insertRows(
		db("user"),
		users,
		everybody.map(({ id, name, email, role, joined }) => ({
			id,
			name,
			email,
			role,
			emailVerified: true,
			createdAt: joined,
			updatedAt: joined,
		})),
	);
	await insertRows(db("user"), accounts, await Promise.all(everybody.filter(({ password }) => password).map(accountOf)));
	await insertRows(
		db("user"),
		addresses,
		cast.shoppers.map((person) => ({
			id: sampleId("address", person.email, person.joined),
			userId: person.id,
			...homeOf(person),
			isDefault: true,
			countWhenAdded: 1,
			createdAt: person.joined,
			updatedAt: person.joined,
		})),
	);
}

async function accountOf({ id, email, password = "", joined }: Person) {
	const salt = Buffer.from(email).toString("hex").slice(0, 32).padEnd(32, "0");
	return {
		id: sampleId("event", `account ${email}`, joined),
		accountId: id,
		providerId: "credential",
		userId: id,
		password: await hashPassword(password, salt),
		createdAt: joined,
		updatedAt: joined,
	};
}
