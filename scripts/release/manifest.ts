import * as z from "zod";
import { schemaRange } from "./schema/range.ts";

const share = z.object({ version_id: z.string(), percentage: z.number() });

const releasedWorker = z.strictObject({
	/** The Worker's name at Cloudflare. */
	name: z.string(),
	/** Who took its traffic before; null where it did not exist. */
	before: z.array(share).nullable(),
	/** The version that this release uploaded; null until it has. */
	version: z.string().nullable(),
	/** Whether its cron schedules, queues and routes are as this release has them. */
	triggered: z.boolean(),
});

const releasedSchema = z.strictObject({
	/** The last migration before, by its number; -1 for none. */
	before: z.int(),
	/** The last migration of this release. */
	after: z.int(),
	range: schemaRange,
	/** Its migrations: what a later release must know to judge this database. */
	migrations: z.array(
		z.strictObject({ number: z.int(), name: z.string(), kind: z.enum(["expand", "contract", "unknown"]), why: z.string() }),
	),
	/** The state before this release, for Time Travel; null until it was asked. */
	bookmark: z.string().nullable(),
});

/** All that is known of one release: what it is, how far it came, and what there was before it. */
export const manifestSchema = z.strictObject({
	id: z.string(),
	number: z.int(),
	kind: z.enum(["release", "rollback"]),
	environment: z.string(),
	commit: z.string(),
	who: z.string(),
	startedAt: z.string(),
	/** The release that was live before; a rollback's is that of the release it went to. */
	previous: z.string().nullable(),
	status: z.enum(["running", "putting back", "put back", "live"]),
	/** The percentage that was reached and found well; -1 before the versions stand at 0 %. */
	reached: z.int(),
	workers: z.record(z.string(), releasedWorker),
	schema: z.record(z.string(), releasedSchema),
	/** Why it ended as it did, for people. */
	says: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ReleasedWorker = z.infer<typeof releasedWorker>;
