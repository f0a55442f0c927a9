import { describe, expect, it } from "vitest";
import { ORDER_SETTINGS, USER_SETTINGS, VENDOR_SETTINGS, wrongSettings } from "./settings.ts";

const user = {
	LOCAL_CLOCK: "off",
	PUBLIC_ORIGIN: "https://highstreet.example",
	MAIL: "send",
	MAIL_FROM: "Highstreet <hello@highstreet.example>",
	ADMIN_EMAILS: "",
	AUTH_SECRET: "0123456789abcdef0123456789abcdef",
};
const order = { ENVIRONMENT: "production", LOCAL_CLOCK: "off", PUBLIC_ORIGIN: "https://highstreet.example", RESERVATION_MINUTES: "15" };
const vendor = { LOCAL_CLOCK: "off", COMMISSION_BPS: "1000", PAYOUT_HOLD_DAYS: "7", PAYOUT_MINIMUM_MINOR: "1000" };

it("nothing is wrong where everything is there", () => {
	expect(wrongSettings(USER_SETTINGS, user)).toEqual([]);
	expect(wrongSettings(ORDER_SETTINGS, order)).toEqual([]);
	expect(wrongSettings(ORDER_SETTINGS, { ...order, STRIPE_SECRET_KEY: "rk_live_123" })).toEqual([]);
	expect(wrongSettings(ORDER_SETTINGS, { ...order, ENVIRONMENT: "staging", STRIPE_SECRET_KEY: "sk_test_123" })).toEqual([]);
	expect(wrongSettings(VENDOR_SETTINGS, vendor)).toEqual([]);
});

describe("wrong is", () => {
	it.each([
		["no secret", { AUTH_SECRET: undefined }, "AUTH_SECRET is missing"],
		["an empty one", { AUTH_SECRET: "" }, "AUTH_SECRET is missing"],
		["a short one", { AUTH_SECRET: "x".repeat(31) }, /^AUTH_SECRET must be at least 32/],
		["the local one in a deployment", { AUTH_SECRET: `local-only-${"x".repeat(40)}` }, /^AUTH_SECRET must be .* not the local one/],
		["a short other one", { AUTH_SECRET_OTHER: "x" }, /^AUTH_SECRET_OTHER must be/],
		[
			"a local other one in a deployment",
			{ AUTH_SECRET_OTHER: `local-only-${"x".repeat(40)}` },
			/^AUTH_SECRET_OTHER must be .* not the local one/,
		],
		["a setting that is no text", { MAIL: { object: true } }, /^MAIL must be/],
		["mails that everybody could read in a deployment", { MAIL: "outbox" }, /^MAIL must be send/],
		["a clock in a deployment, which has crons", { LOCAL_CLOCK: "on" }, /^LOCAL_CLOCK must be .* off where it is deployed/],
		["an origin with a path", { PUBLIC_ORIGIN: "https://highstreet.example/" }, /^PUBLIC_ORIGIN must be/],
		["a sender without an address", { MAIL_FROM: "Highstreet" }, /^MAIL_FROM must be/],
		["admins without addresses", { ADMIN_EMAILS: "everybody" }, /^ADMIN_EMAILS must be/],
	])("for the user service: %s", (_, change, says) => {
		expect(wrongSettings(USER_SETTINGS, { ...user, ...change })).toEqual([typeof says === "string" ? says : expect.stringMatching(says)]);
	});

	it.each([
		["no environment", { ENVIRONMENT: undefined }, "ENVIRONMENT is missing"],
		["another environment", { ENVIRONMENT: "prod" }, "ENVIRONMENT must be local, staging or production"],
		["http where it is deployed", { PUBLIC_ORIGIN: "http://highstreet.example" }, /^PUBLIC_ORIGIN must be/],
		["a time that is no number", { RESERVATION_MINUTES: "soon" }, "RESERVATION_MINUTES must be a whole number"],
		["Stripe's publishable key", { STRIPE_SECRET_KEY: "pk_live_123" }, /^STRIPE_SECRET_KEY must be/],
		["a test key where people pay", { STRIPE_SECRET_KEY: "sk_test_123" }, /^STRIPE_SECRET_KEY must be .* a live one in production/],
		["a live key where nobody means to pay", { ENVIRONMENT: "staging", STRIPE_SECRET_KEY: "rk_live_123" }, /^STRIPE_SECRET_KEY must be/],
		["a key with a line end", { STRIPE_SECRET_KEY: "sk_live_123\n" }, /^STRIPE_SECRET_KEY must be/],
		["an endpoint's id for its secret", { STRIPE_WEBHOOK_SECRET: "we_123" }, /^STRIPE_WEBHOOK_SECRET must be/],
	])("for the order service: %s", (_, change, says) => {
		expect(wrongSettings(ORDER_SETTINGS, { ...order, ...change })).toEqual([typeof says === "string" ? says : expect.stringMatching(says)]);
	});

	it.each(["10001", "-1", "12.5", "ten", ""])("a commission of %s", (COMMISSION_BPS) => {
		expect(wrongSettings(VENDOR_SETTINGS, { ...vendor, COMMISSION_BPS })).toEqual([expect.stringMatching(/^COMMISSION_BPS/)]);
	});
});

it("what is wrong is told by name, and never with its value", () => {
	const wrong = wrongSettings(USER_SETTINGS, { ...user, AUTH_SECRET: "hunter2", MAIL_FROM: "topsecret", AUTH_SECRET_OTHER: "hush" });
	expect(wrong).toHaveLength(3);
	expect(wrong.join()).not.toMatch(/hunter2|topsecret|hush/);
});
