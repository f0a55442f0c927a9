import { join } from "node:path";
import { parseArgs } from "node:util";
import { reading } from "../command-line.ts";
import { Refused } from "../release/failures.ts";
import { planRelease } from "../release/plan.ts";
import { ROOT } from "../street/local-state.ts";
import { ENVIRONMENTS, WORKERS } from "../worker-configs.ts";
import type { SmokePlan } from "./run.ts";

const OPTIONS = {
	env: { type: "string" },
	shop: { type: "string" },
	product: { type: "string" },
	email: { type: "string" },
	most: { type: "string", default: "100" },
	patience: { type: "string", default: "5" },
	limit: { type: "string", default: "60" },
	"pages-only": { type: "boolean", default: false },
	json: { type: "boolean", default: false },
	help: { type: "boolean", default: false },
} as const;

/** A shop of the sample street, which every local street starts with. */
export const SAMPLE_SHOP = "quay-bakehouse";

/** Not in the local state, which is wiped, and has nothing of what was begun elsewhere. */
const NOTES = join(ROOT, ".wrangler", "smoke");

/** Whatever the test's own patience: to leave nothing behind is worth a wait. */
const UNDO_PATIENCE_MS = 30_000;

const isLocal = (hostname: string): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

const wrong = (message: string): never => {
	throw new Refused("usage", message);
};

/** What somebody asked `npm run smoke` for; null where only help is wanted. */
export function readArguments(args: string[], env: NodeJS.ProcessEnv): SmokePlan | null {
	const { values, positionals } = reading(() => parseArgs({ args, options: OPTIONS, allowPositionals: true }));
	if (values.help) return null;
	const url = addressOf(values.env, positionals);
	const local = isLocal(url.hostname);
	// pipelines hand over what is not set as an empty text
	const shop = values.shop ?? (env["SMOKE_SHOP"] || (local ? SAMPLE_SHOP : ""));
	return {
		origin: url.origin,
		shop: values["pages-only"] || shop === "" ? null : shop,
		product: values.product ?? (env["SMOKE_PRODUCT"] || null),
		wallet: {
			giftCard: env["SMOKE_GIFT_CARD"] || null,
			email: values.email ?? (env["SMOKE_EMAIL"] || `smoke-test@${local ? "highstreet.example" : url.hostname}`),
			mostMinor: Math.round(100 * numberOf("most", values.most)),
		},
		patienceMs: 1000 * numberOf("patience", values.patience),
		undoPatienceMs: UNDO_PATIENCE_MS,
		limitMs: 1000 * numberOf("limit", values.limit),
		notes: env["SMOKE_NOTES"] || NOTES,
	};
}

function addressOf(env: string | undefined, [address, ...others]: string[]): URL {
	if (others.length > 0) wrong(`Too many addresses: ${others.join(" ")}.`);
	if (address !== undefined && env !== undefined) wrong("Say an address or --env, not both.");
	const environment = ENVIRONMENTS.find((name) => name === env);
	if (env !== undefined && !environment) wrong(`There is no environment ${env}: ${ENVIRONMENTS.join(", ")}.`);
	const text = environment
		? planRelease(ROOT, environment, WORKERS).origin
		: (address ?? wrong("Where? npm run smoke -- http://localhost:8787"));
	if (!/^https?:\/\//.test(text) || !URL.canParse(text)) wrong(`"${text}" is no address that begins with http:// or https://.`);
	return new URL(text);
}

const numberOf = (name: string, text: string): number =>
	/^\d{1,5}(?:\.\d{1,2})?$/.test(text) ? Number(text) : wrong(`--${name} is a number.`);
