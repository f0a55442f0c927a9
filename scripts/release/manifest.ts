import * as z from "zod";
import { schemaRange } from "./schema/range.ts";

const share = z.object({ version_id: z.string(), percentage: z.number() });

// Loose, for an older script may read what a newer one wrote, and goes on with it: what it does not know stays.

const releasedWorker = z.looseObject({
	/** The Worker's name at Cloudflare. */
	name: z.string(),
	/** Who took its traffic before; null where it did not exist. */
	before: z.array(share).nullable(),
	/** The version that this release uploaded; null until it has. */
	version: z.string().nullable(),
	/** Whether its cron schedules, queues and routes are as this release has them. */
	triggered: z.boolean(),
});

const releasedSchema = z.looseObject({
	/** Its database's name; older scripts did not note it. */
	database: z.string().optional(),
	/** The last migration before, by its number; -1 for none. */
	before: z.int(),
	/** The last migration of this release. */
	after: z.int(),
	range: z.looseObject(schemaRange.shape),
	/** Its migrations: what a later release must know to judge this database. */
	migrations: z.array(
		z.looseObject({
			number: z.int(),
			name: z.string(),
			kind: z.enum(["expand", "contract", "unknown"]),
			why: z.string(),
			ends: z.array(z.string()).default([]),
		}),
	),
	/** The backfills that it has begun: how many rows they did, and whether nothing was left to do. */
	backfills: z.record(z.string(), z.looseObject({ rows: z.int(), ended: z.boolean() })).default({}),
	/** The state before this release, for Time Travel; null until it was asked. */
	bookmark: z.string().nullable(),
});

/** All that is known of one release: what it is, how far it came, and what there was before it. */
export const manifestSchema = z.looseObject({
	id: z.string(),
	number: z.int(),
	kind: z.enum(["release", "rollback"]),
	environment: z.string(),
	commit: z.string(),
	/** Who released it, or last went on with it. */
	who: z.string(),
	startedAt: z.string(),
	/** The release that was live before; a rollback's is that of the release it went to. */
	previous: z.string().nullable(),
	status: z.enum(["running", "putting back", "put back", "live"]),
	/** The percentage that was reached and found well; -1 before the versions stand at 0 %. */
	reached: z.int(),
	/** The percentage that was given out last, found well or not yet; not there before any was. */
	tried: z.int().optional(),
	/** The addresses that were ill before the new versions were there: below 100 % they are no fault of theirs. */
	illBefore: z.array(z.string()).default([]),
	/** Services that work with another database than the release before. */
	moved: z.array(z.string()).default([]),
	workers: z.record(z.string(), releasedWorker),
	schema: z.record(z.string(), releasedSchema),
	/** Why it ended as it did, for people. */
	says: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ReleasedWorker = z.infer<typeof releasedWorker>;

/** Whether a release has not come to an end: somebody carries it out now, or it was cut off. */
export const isUnderWay = ({ status }: Manifest): boolean => status === "running" || status === "putting back";
