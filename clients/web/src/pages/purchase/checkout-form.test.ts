import { expect, it } from "vitest";
import { deliveryErrors, faultsOf } from "./checkout-errors.ts";
import { readCheckout, valuesFrom } from "./checkout-form.ts";
import { aCart, aPage } from "./test-cart.ts";
import { chosenWay, waysToPay } from "./ways-to-pay.ts";

const page = aPage();
const ADDRESS = { name: "Ada", line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2Y3", country: "IE" };
const SAVED = { ...ADDRESS, id: "addr_1", isDefault: true, createdAt: "2026-11-22T10:00:00.000Z" };
const FORM = {
	"contact.email": " ada@example.com ",
	"contact.phone": "",
	...Object.fromEntries(Object.entries(ADDRESS).map(([name, value]) => [`address.${name}`, value])),
	"delivery.vend_bakery": "post",
	card: "tok_stalls",
	expectedTotal: "1360",
};
const read = (change: Record<string, string> = {}, update = false) => readCheckout({ ...FORM, ...change }, [SAVED], page, update);

it("reads what was filled in", () => {
	expect(read()).toEqual({
		details: { contact: { email: "ada@example.com" }, deliveryAddress: ADDRESS },
		choices: [{ vendorId: "vend_bakery", optionId: "post" }],
		card: "tok_stalls",
		expectedTotal: 1360,
		expectedPayment: 1360,
		errors: {},
	});
});

it("takes a saved address by its id, and no other", () => {
	expect(read({ saved: "addr_1", "address.name": "" }).details.deliveryAddress).toEqual(ADDRESS);
	expect(read({ saved: "addr_2" })).toMatchObject({ errors: { saved: page.t.purchase.checkout.chooseAddress } });
	expect(read({ saved: "addr_2" }).details).not.toHaveProperty("deliveryAddress");
});

it("takes the position along, rounded to about a hundred meters, and none that is half of one or nowhere", () => {
	const at = (latitude: string, longitude: string, more = {}) =>
		read({ "address.latitude": latitude, "address.longitude": longitude, ...more }).details.deliveryAddress;
	expect(at("53.27061", "-9.05679")).toEqual({ ...ADDRESS, latitude: 53.271, longitude: -9.057 });
	expect(at("53.27061", "-9.05679", { saved: "addr_1" })).toMatchObject({ latitude: 53.271, longitude: -9.057 });
	for (const [latitude, longitude] of [
		["53.2", ""],
		["", "-9"],
		["91", "0"],
		["0", "181"],
		["1e1", "1"],
		["here", "there"],
	] as const)
		expect(at(latitude, longitude)).toEqual(ADDRESS);
	expect(at("53.2", "-9", { "address.name": "", "address.line1": "", "address.city": "", "address.postalCode": "" })).toBeNull();
	expect(valuesFrom(aCart({ deliveryAddress: { ...ADDRESS, latitude: 53.271, longitude: -9.057 } }), null)).toMatchObject({
		"address.latitude": "53.271",
		"address.longitude": "-9.057",
	});
});

it("takes no address at all where nothing but the country is there", () => {
	const nothing = { "address.name": "", "address.line1": " ", "address.city": "", "address.postalCode": "" };
	expect(read(nothing)).toMatchObject({ details: { deliveryAddress: null }, errors: {} });
});

it("says of every field what is wrong, and keeps the sound ones", () => {
	const { details, errors } = read({ "contact.email": "nobody", "address.city": "", "address.country": "XX", card: "tok_free" });
	expect(details).toEqual({});
	expect(Object.keys(errors).sort()).toEqual(["address.city", "card", "contact.email"]);
	expect(errors["address.city"]).toBe("Please fill this in.");
	expect(read({ "address.country": "XX" }).errors).toEqual({ "address.country": "Please choose a country." });
});

it("asks for no email while only the delivery is looked at", () => {
	expect(read({ "contact.email": "" }, true).errors).toEqual({});
	expect(read({ "contact.email": "" }).errors).toEqual({ "contact.email": "Please fill this in." });
	expect(read({ "contact.email": "nobody" }, true).errors).toHaveProperty("contact.email");
	expect(read({ "contact.email": "", "contact.phone": "+353 1 555" }, true).errors).toHaveProperty("contact.email"); // or the phone were lost
});

it("expects nothing that is no amount", () => {
	for (const expectedTotal of ["", "abc", "-1", "1.5", "1e99"]) expect(read({ expectedTotal }).expectedTotal).toBe(-1);
});

it("shows what the cart knows, otherwise what the account knows", () => {
	const me = { email: "me@example.com", addresses: [SAVED] };
	const fresh = aCart({ contact: null, deliveryAddress: null, delivery: aCart().delivery.map((part) => ({ ...part, option: null })) });
	expect(valuesFrom(fresh, me)).toEqual({ "contact.email": "me@example.com", "contact.phone": "", saved: "addr_1" });
	expect(valuesFrom(aCart(), me)).toMatchObject({ "contact.email": "ada@example.com", saved: "addr_1", "delivery.vend_bakery": "post" });
	const elsewhere = { ...ADDRESS, city: "Cork" };
	expect(valuesFrom(aCart({ deliveryAddress: elsewhere }), me)).toMatchObject({ saved: "other", "address.city": "Cork" });
});

it("asks for what is missing of the delivery", () => {
	const [part] = aCart().delivery;
	const without = (change: object) =>
		aCart({ delivery: [{ vendorId: "vend_bakery", options: [], withinDistance: "none", ...part, option: null, ...change }], ...change });
	const none = { choices: [], errors: {} };
	const { chooseDelivery, doesNotFit, missing } = page.t.purchase.checkout;
	expect(deliveryErrors(none, aCart(), page)).toEqual({});
	expect(deliveryErrors(none, without({}), page)).toEqual({ "delivery.vend_bakery": chooseDelivery });
	expect(deliveryErrors(read(), without({}), page)).toEqual({ "delivery.vend_bakery": doesNotFit });
	const needed = { "address.name": missing, "address.line1": missing, "address.postalCode": missing, "address.city": missing };
	expect(deliveryErrors(read(), without({ deliveryAddress: null }), page)).toEqual(needed);
	expect(deliveryErrors(none, without({ deliveryAddress: null }), page)).toEqual({ "delivery.vend_bakery": chooseDelivery });
	expect(deliveryErrors({ choices: [], errors: { "address.city": missing } }, without({}), page)).toEqual({});
});

it("names the fields in the summary", () => {
	const errors = { "": "No.", "contact.email": "a", "address.city": "b", "delivery.vend_bakery": "c", card: "d", "other.x": "e" };
	expect(faultsOf(errors, aCart(), page).map(({ message }) => message)).toEqual([
		"No.",
		"Email: a",
		"City: b",
		"Bakery: c",
		"Payment: d",
		"e",
	]);
});

it("offers what the API offers, the usual one first, and none that is not offered", () => {
	const test = ["tok_approved", "tok_declined", "tok_requires_action", "tok_stalls"];
	expect(waysToPay(aCart())).toEqual(test);
	expect(waysToPay(aCart({ paymentProviders: ["stripe"] }))).toEqual(["hosted_page"]);
	expect(waysToPay(aCart({ paymentProviders: ["stripe", "test"] }))).toEqual(["hosted_page", ...test]);
	expect(chosenWay("tok_stalls", aCart())).toBe("tok_stalls");
	for (const value of [undefined, "", "tok_approved"])
		expect(chosenWay(value, aCart({ paymentProviders: ["stripe"] }))).toBe("hosted_page");
});
