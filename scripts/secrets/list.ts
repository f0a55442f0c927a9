import {
	GATEWAY_SETTINGS,
	ORDER_SETTINGS,
	PRODUCT_SETTINGS,
	REVIEW_SETTINGS,
	type Setting,
	USER_SETTINGS,
	VENDOR_SETTINGS,
	WEB_SETTINGS,
} from "../../contracts/settings.ts";

/** What each Worker is told: every variable and every secret. The Workers check the same lists when they start. */
export const SETTINGS_OF = {
	user: USER_SETTINGS,
	product: PRODUCT_SETTINGS,
	order: ORDER_SETTINGS,
	review: REVIEW_SETTINGS,
	vendor: VENDOR_SETTINGS,
	gateway: GATEWAY_SETTINGS,
	web: WEB_SETTINGS,
} satisfies Record<string, readonly Setting[]>;

/** How a secret is rotated. */
export interface Rotation {
	/** Where a new value comes from: made here, or read from standard input because somebody else makes it. */
	value: "made here" | "standard input";
	/** A second name that takes every other value, so that the old and the new one are believed at once. */
	other?: string;
	/** How long what the old value signed is worth something, in days: so long it stays in place. */
	overlapDays: number;
	/** What people and machines notice: whole sentences, as they are said behind "X is rotated." */
	effect: string;
}

/** The secrets that `npm run secrets` rotates, by name. */
export const ROTATIONS: Readonly<Record<string, Rotation>> = {
	AUTH_SECRET: {
		value: "made here",
		other: "AUTH_SECRET_OTHER",
		overlapDays: 30,
		effect: "Nobody is signed out: sessions and mailed links of the old value hold for 30 days. Keys of JSON Web Tokens are made anew.",
	},
	STRIPE_SECRET_KEY: {
		value: "standard input",
		overlapDays: 0,
		effect: "Nobody notices, provided that the old key was still good in Stripe's dashboard until now.",
	},
	STRIPE_WEBHOOK_SECRET: {
		value: "standard input",
		other: "STRIPE_WEBHOOK_SECRET_OTHER",
		overlapDays: 1,
		effect: "Nobody notices: messages signed with either are believed.",
	},
	TEST_WEBHOOK_SECRET: {
		value: "made here",
		overlapDays: 0,
		effect: "Nobody notices: the test provider signs its next message with the new value.",
	},
};

/** Secrets that no Worker has: of the pipelines, and of whoever runs the scripts. They are rotated by hand, where they live (docs/operations/secrets.md). */
export const PIPELINE_SECRETS = [
	{
		name: "CLOUDFLARE_API_TOKEN",
		where:
			"Jenkins: credentials cloudflare-api-token and cloudflare-backup-token. GitHub: secret of the environments staging, production, backup.",
	},
	{
		name: "CLOUDFLARE_ACCOUNT_ID",
		where: "Jenkins: credential cloudflare-account-id. GitHub: secret of the environments staging, production, backup and preview.",
	},
	{
		name: "CLOUDFLARE_PREVIEW_TOKEN",
		where: "Jenkins: credential cloudflare-preview-token. GitHub: secret of the environment preview. Optional.",
	},
	{
		name: "SMOKE_GIFT_CARD",
		where: "Jenkins: credential smoke-gift-card. GitHub: secret of the environment production. Else with whoever runs npm run smoke.",
	},
	{
		name: "GITHUB_TOKEN",
		where: "GitHub makes one for each run.",
	},
] as const;
