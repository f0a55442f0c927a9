/** One setting of a Worker: a variable of its wrangler.toml, or a secret. */
export interface Setting {
	name: string;
	secret: boolean;
	/** Whether a Worker cannot do without it. */
	required: boolean;
	/** What it is for, in a few words. */
	purpose: string;
	/** What a value looks like, in words that go behind "must be". */
	form: string;
	/** The same for the Worker; values that do not fit are refused. */
	fits: RegExp;
	/** What is more to a value where the Worker is deployed, e.g. that a local stand-in does not do. */
	fitsDeployed?: RegExp;
	/** The same by `ENVIRONMENT`. */
	fitsIn?: Readonly<Record<string, RegExp>>;
}

/** The settings of a Worker as it runs: vars and secrets are strings, bindings are objects. */
export type SettingValues = Readonly<Record<string, unknown>>;

const ENVIRONMENT: Setting = {
	name: "ENVIRONMENT",
	secret: false,
	required: true,
	purpose: "which environment this is",
	form: "local, staging or production",
	fits: /^(?:local|staging|production)$/,
};

const PUBLIC_ORIGIN: Setting = {
	name: "PUBLIC_ORIGIN",
	secret: false,
	required: true,
	purpose: "where people find the marketplace",
	form: "a scheme and a host, https where it is deployed, without a path",
	fits: /^https?:\/\/[^/\s]+$/,
	fitsDeployed: /^https:/,
};

const LOCAL_CLOCK: Setting = {
	name: "LOCAL_CLOCK",
	secret: false,
	required: true,
	purpose: "whether sweeps come along with requests, because no cron runs",
	form: "on or off, and off where it is deployed",
	fits: /^(?:on|off)$/,
	fitsDeployed: /^off$/, // a cron runs there
};

const count = (name: string, purpose: string): Setting => ({
	name,
	secret: false,
	required: true,
	purpose,
	form: "a whole number",
	fits: /^\d{1,15}$/,
});

const AUTH_SECRET: Setting = {
	name: "AUTH_SECRET",
	secret: true,
	required: true,
	purpose: "signs session tokens and the links of mails",
	form: "at least 32 characters, and where it is deployed not the local one",
	fits: /^[^]{32,}$/,
	fitsDeployed: /^(?!local-only)/, // everybody can read that one
};

/** What the user service is told. */
export const USER_SETTINGS: readonly Setting[] = [
	LOCAL_CLOCK,
	PUBLIC_ORIGIN,
	{
		name: "MAIL",
		secret: false,
		required: true,
		purpose: "whether mails are sent or kept for developers",
		form: "send, or locally outbox",
		fits: /^(?:send|outbox)$/,
		fitsDeployed: /^send$/, // what is kept for developers can be read by everybody
	},
	{
		name: "MAIL_FROM",
		secret: false,
		required: true,
		purpose: "the sender of mails",
		form: "Name <address>",
		fits: /^[^<>]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/,
	},
	{
		name: "ADMIN_EMAILS",
		secret: false,
		required: false,
		purpose: "whose owners become admins once verified",
		form: "email addresses with commas between",
		fits: /^(?:[^@,]+@[^@,]+(?:,|$))*$/,
	},
	AUTH_SECRET,
	{
		...AUTH_SECRET,
		name: "AUTH_SECRET_OTHER",
		required: false,
		purpose: "a second AUTH_SECRET after a rotation; both are believed, the newer signs",
	},
];

/** What the product service is told. */
export const PRODUCT_SETTINGS: readonly Setting[] = [
	LOCAL_CLOCK,
	PUBLIC_ORIGIN,
	count("IMPORT_MAX_BYTES", "the largest CSV file that an import takes, in bytes"),
];

/** What the order service is told. */
export const ORDER_SETTINGS: readonly Setting[] = [
	ENVIRONMENT,
	LOCAL_CLOCK,
	PUBLIC_ORIGIN,
	count("RESERVATION_MINUTES", "how long a checkout may hold stock, in minutes"),
	{
		name: "STRIPE_SECRET_KEY",
		secret: true,
		required: false,
		purpose: "lets orders be paid by Stripe; without it production sells nothing",
		form: "a secret or restricted key of Stripe's, sk_… or rk_…, a live one in production and a test one in staging",
		fits: /^[sr]k_(?:test|live)_\w+$/,
		fitsIn: { production: /^.k_live_/, staging: /^.k_test_/ }, // or goods are given away, or somebody who only tries is charged
	},
	{
		name: "STRIPE_WEBHOOK_SECRET",
		secret: true,
		required: false,
		purpose: "what Stripe signs its messages with",
		form: "a signing secret of Stripe's, whsec_…",
		fits: /^whsec_\w+$/,
	},
	{
		name: "STRIPE_WEBHOOK_SECRET_OTHER",
		secret: true,
		required: false,
		purpose: "a second signing secret while they change; either is believed",
		form: "a signing secret of Stripe's, whsec_…",
		fits: /^whsec_\w+$/,
	},
	{
		name: "STRIPE_API_BASE",
		secret: true,
		required: false,
		purpose: "where Stripe's API is in tests; counts locally only",
		form: "a URL",
		fits: /^https?:\/\/\S+$/,
	},
	{
		name: "TEST_WEBHOOK_SECRET",
		secret: true,
		required: false,
		purpose: "what the test provider signs its messages with",
		form: "at least 8 characters",
		fits: /^[^]{8,}$/,
	},
];

/** What the vendor service is told. */
export const VENDOR_SETTINGS: readonly Setting[] = [
	LOCAL_CLOCK,
	{
		name: "COMMISSION_BPS",
		secret: false,
		required: true,
		purpose: "the marketplace's share of a sale, for shops approved from now on",
		form: "basis points from 0 to 10000",
		fits: /^(?:\d{1,4}|10000)$/,
	},
	count("PAYOUT_HOLD_DAYS", "how many days after an order what a shop earns by it can be paid out"),
	count("PAYOUT_MINIMUM_MINOR", "less is not paid out but carried forward, in cents"),
];

/** What the review service is told. */
export const REVIEW_SETTINGS: readonly Setting[] = [LOCAL_CLOCK];

/** What the gateway is told. */
export const GATEWAY_SETTINGS: readonly Setting[] = [ENVIRONMENT];

/** What the web client is told. */
export const WEB_SETTINGS: readonly Setting[] = [ENVIRONMENT, PUBLIC_ORIGIN];

/** Whether a Worker is deployed, by what it is told: any word of it counts, so that a mistake in one setting hides no other. */
export const isDeployed = ({ ENVIRONMENT: environment, PUBLIC_ORIGIN: origin }: SettingValues): boolean =>
	environment === "staging" || environment === "production" || (typeof origin === "string" && origin.startsWith("https:"));

/** What is wrong with a Worker's settings, a sentence for each; names and never values. */
export function wrongSettings(settings: readonly Setting[], values: SettingValues): string[] {
	const deployed = isDeployed(values);
	return settings.flatMap((setting) => {
		const { name, required, form, fits, fitsDeployed, fitsIn } = setting;
		const value = values[name];
		if (value === undefined || value === "") {
			return required ? [`${name} is missing`] : [];
		}
		const rules = [fits, deployed ? fitsDeployed : undefined, fitsIn?.[String(values["ENVIRONMENT"])]];
		const isSound = typeof value === "string" && rules.every((rule) => rule?.test(value) !== false);
		return isSound ? [] : [`${name} must be ${form}`];
	});
}
