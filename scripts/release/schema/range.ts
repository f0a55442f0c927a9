import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { levelOf, type Migration } from "./migrations.ts";

/**
 * The schema that a service's code works with, by the numbers of migrations: it needs those up to `from`, it was tried with those up to
 * `to`, and a later expand step does not disturb it. `readyFor` names contract steps to come (without their numbers) that it can do with.
 */
export const schemaRange = z.object({ from: z.int().min(0), to: z.int().min(0), readyFor: z.array(z.string()) });
export type SchemaRange = z.infer<typeof schemaRange>;

/** What a service declares in its folder. Where its range ends is no matter of opinion: all tests run on all the migrations there are. */
const declaration = z.strictObject({ from: z.int().min(0), readyFor: z.array(z.string().regex(/^[a-z][a-z0-9_]*$/)).default([]) });

/** Where a service declares its range. */
export const rangePath = (service: string): string => `workers/${service}/schema-range.json`;

/** The range of a service's code, beside these migrations. Throws with the file's name where it is missing or makes no sense. */
export function readRange(root: string, service: string, migrations: readonly Migration[]): SchemaRange {
	const path = rangePath(service);
	const to = levelOf(migrations);
	try {
		const range = { ...declaration.parse(JSON.parse(readFileSync(join(root, path), "utf8"))), to };
		if (range.from > to) throw new Error(`it needs migration ${range.from}, and the last that there is has the number ${to}`);
		return range;
	} catch (error) {
		const reason = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
		throw new Error(`${path} does not say which schema the service works with: ${reason}`, { cause: error });
	}
}
