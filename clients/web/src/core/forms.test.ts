import { addressSchema } from "#contracts/cart";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { Web } from "../env.ts";
import { de } from "../messages/de.ts";
import { check, errorsOf, minorUnits, nested, readForm } from "./forms.ts";

it("reads a form with its lines as long as the browser counted them", async () => {
	const app = new Hono<Web>().post("/", async (c) => c.json(await readForm(c)));
	const body = new URLSearchParams({ reason: "One\r\nTwo\r\n\r\nThree", name: "A" });
	expect(await (await app.request("/", { method: "POST", body })).json()).toEqual({ reason: "One\nTwo\n\nThree", name: "A" });
});

describe("nested", () => {
	it("makes objects and lists of dotted names, and leaves empty fields out", () => {
		expect(nested({ "place.city": " Cork ", "place.line2": "  ", "days.1.opens": "10:00", "days.0.opens": "09:00", name: "A" })).toEqual({
			place: { city: "Cork" },
			days: [{ opens: "09:00" }, { opens: "10:00" }],
			name: "A",
		});
	});

	it("keeps what is only for the form itself away from the API", () => {
		expect(nested({ _key: "1", name: "A" })).toEqual({ name: "A" });
	});

	it("does not reach into prototypes", () => {
		expect(nested({ "__proto__.polluted": "yes", "constructor.prototype.polluted": "yes" })).toEqual({});
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
	});

	it("does not follow names that are endlessly deep", () => {
		expect(nested({ [`a${".a".repeat(400_000)}`]: "x", b: "y" })).toEqual({ b: "y" });
	});

	it("does not trip over a name that is a value and an object", () => {
		expect(nested({ place: "Cork", "place.city": "Cork" })).toEqual({ place: { city: "Cork" } });
	});
});

describe("check", () => {
	it("says what is wrong by field, in the reader's language", () => {
		const address = { name: "Ada", line1: " ", line2: "x".repeat(121), city: "Cork", country: "Ireland" };
		const english = check(addressSchema, address, "en");
		const german = check(addressSchema, address, "de");
		expect(english).toEqual({
			ok: false,
			errors: {
				line1: "Please fill this in.",
				line2: "Please enter at most 120 characters.",
				postalCode: "Please fill this in.",
				country: "Please choose a country.",
			},
		});
		expect(german).toMatchObject({ errors: { postalCode: "Bitte füllen Sie dieses Feld aus.", line2: "Bitte höchstens 120 Zeichen." } });
	});
});

describe("errorsOf", () => {
	const problem = { type: "about:blank", code: "invalid_input", title: "", status: 400, detail: "In English", instance: "" } as const;

	it("says what the API found by field, its standing phrases in the reader's language", () => {
		const errors = [
			{ path: "country", message: "a country code of two capital letters (ISO 3166-1 alpha-2)" },
			{ path: "lines.0.quantity", message: "only 3 left" },
		];
		expect(errorsOf({ ...problem, errors }, de)).toEqual({ country: "Bitte wählen Sie ein Land.", "lines.0.quantity": "only 3 left" });
	});

	it("says of the whole form what the code means, in the reader's language", () => {
		expect(errorsOf({ ...problem, errors: [] }, de)).toEqual({ "": de.problems["invalid_input"] });
	});
});

describe("minorUnits", () => {
	it.each([
		["12", 1200],
		["12.5", 1250],
		["12,50", 1250],
		["€ 0.05", 5],
		["1 234,00", 123400],
	])("reads %s", (typed, minor) => expect(minorUnits(typed)).toBe(minor));

	it.each(["", "-1", "1.234", "abc", "1e3", "0x10", "12.5.0", "99999999"])("does not take %j", (typed) =>
		expect(minorUnits(typed)).toBeNull(),
	);
});
