import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** In the order in which they can be deployed: nobody before those it calls. */
export const SERVICES = ["user", "product", "order", "review", "vendor"] as const;
export type ServiceName = (typeof SERVICES)[number];

export const configOf = (service: ServiceName): string => join(ROOT, "workers", service, "wrangler.toml");
export const GATEWAY_CONFIG = join(ROOT, "wrangler.toml");
export const WEB_CONFIG = join(ROOT, "clients", "web", "wrangler.toml");

/** Where the local databases, queues and files are; `npm run reset` removes it. */
export const STATE = join(ROOT, ".wrangler", "state");

/** What has been done to the local state; lies inside it, so that it goes with it. */
interface Marks {
	/** Hash of the migrations that were applied. */
	migrations?: string;
	seed?: "begun" | "done";
	/** The day that the sample street's times count back from. */
	seedDay?: string;
}

const marksFile = (state: string) => join(state, "highstreet.json");

export function readMarks(state: string): Marks {
	return existsSync(marksFile(state)) ? (JSON.parse(readFileSync(marksFile(state), "utf8")) as Marks) : {};
}

export function mark(state: string, marks: Marks): void {
	mkdirSync(state, { recursive: true });
	writeFileSync(`${marksFile(state)}.new`, JSON.stringify({ ...readMarks(state), ...marks }));
	renameSync(`${marksFile(state)}.new`, marksFile(state)); // whole or not at all
}

/** Changes when any migration file does. */
export function migrationsHash(): string {
	const hash = createHash("sha256");
	for (const service of SERVICES) {
		const folder = join(ROOT, "migrations", service);
		for (const file of readdirSync(folder)
			.filter((name) => name.endsWith(".sql"))
			.sort())
			hash.update(file).update(readFileSync(join(folder, file)));
	}
	return hash.digest("hex");
}

export const wipe = (state: string): void => rmSync(state, { recursive: true, force: true });
