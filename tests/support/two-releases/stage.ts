import type { D1Database } from "@cloudflare/workers-types";
import { unstable_splitSqlQuery as splitStatements } from "wrangler";
import { SERVICES } from "../../../scripts/street/local-state.ts";
import { WORKERS, type WorkerName } from "../../../scripts/worker-configs.ts";
import type { OpenDatabase } from "../cloudflare/account.ts";
import { checkOut, type Commands } from "../cloudflare/checkout.ts";
import { startCloudflare } from "../cloudflare/stand-in.ts";
import { callsTo } from "../street.ts";
import type { MixedStreet } from "./journey.ts";
import { type Deployments, openSplitStreet, type SplitOptions, type Tally } from "./split-street.ts";

const nameOf = (worker: WorkerName): string => `highstreet-${worker}-staging`;

/** How a database that Workers have open is asked through the API. */
const opened =
	(database: D1Database): OpenDatabase =>
	async (sql, params) => {
		const statements = splitStatements(sql).filter((statement) => /[^\s;]/.test(statement));
		const [first = sql] = statements;
		if (statements.length > 1) {
			const all = await database.batch(statements.map((statement) => database.prepare(statement)));
			return { results: [], changes: all.reduce((sum, { meta }) => sum + meta.changes, 0) };
		}
		const { results, meta } = await database
			.prepare(first)
			.bind(...params)
			.all();
		return { results, changes: meta.changes };
	};

/**
 * A street in which the deployments of an account at the stand-in decide which release's code takes what: real commands move real traffic.
 * The account's databases are those of the street.
 */
export async function openStage(codes: SplitOptions["codes"]) {
	const cloudflare = await startCloudflare();
	const split = await openSplitStreet({ codes, nameOf });
	const street: MixedStreet = { ...split, ...callsTo(split.origin) };
	for (const service of SERVICES) cloudflare.open.set(nameOf(service), opened(street.database(service)));
	/** Which code a commit is of, by the first letters that a release calls it by. */
	const released = new Map<string, string>();

	const codeOf = (tag = ""): string => {
		const commit = tag.replace(/^\d+-/, "");
		for (const [known, code] of released) if (known.startsWith(commit)) return code;
		throw new Error(`nobody knows the code of ${tag}`);
	};
	const versionsOf = (worker: WorkerName) => cloudflare.workers.get(nameOf(worker))?.versions ?? [];
	const codeOfVersion = (worker: WorkerName, id: string): string =>
		codeOf(versionsOf(worker).find((version) => version.id === id)?.annotations["workers/tag"]);
	const sharesOf = (worker: WorkerName) =>
		(cloudflare.workers.get(nameOf(worker))?.deployments[0]?.versions ?? []).map(({ version_id: version, percentage }) => ({
			version,
			percentage,
			code: codeOfVersion(worker, version),
		}));
	const count = async (): Promise<Tally> => {
		const tally = await street.tally();
		for (const [version, { requests, errors }] of Object.entries(tally.counts)) cloudflare.invocations.set(version, { requests, errors });
		return tally;
	};
	cloudflare.heard = async (call) => {
		if (call === "POST /graphql") await count();
		else if (call.includes("/workers/scripts/"))
			await street.deploy(Object.fromEntries(WORKERS.map((worker) => [worker, sharesOf(worker)])) as Deployments);
	};

	return {
		street,
		cloudflare,
		/** A checkout of this tree, or of another, from which can be released. */
		checkOut: (root?: string): Commands => checkOut(cloudflare.env, street.origin, root),
		/** Says what code runs where a commit was released. */
		runs: (commit: string, code: string) => void released.set(commit, code),
		/** How often chance led to each code of each Worker. */
		async traffic(): Promise<Record<string, Record<string, number>>> {
			const { counts } = await count();
			const byCode = (worker: WorkerName) => {
				const sums: Record<string, number> = {};
				for (const { id } of versionsOf(worker)) {
					const code = codeOfVersion(worker, id);
					sums[code] = (sums[code] ?? 0) + (counts[id]?.byChance ?? 0);
				}
				return sums;
			};
			return Object.fromEntries(WORKERS.map((worker) => [worker, byCode(worker)]));
		},
		async close(): Promise<void> {
			await street.close();
			await cloudflare.close();
		},
	};
}

export type RolloutStage = Awaited<ReturnType<typeof openStage>>;
