import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { whatOlderCodeMisses } from "./destructive.ts";

/**
 * What a migration does to code that was written before it: after an expand step it works as before, after a contract step it may
 * miss something. `unknown` is one that a database has and that we have no file of; it counts as a contract step.
 */
export type MigrationKind = "expand" | "contract" | "unknown";

export interface Migration {
	/** The number that its file's name begins with. */
	number: number;
	/** The file's name without its end, as "0010_old_sales_told". */
	name: string;
	kind: MigrationKind;
	/** What older code would miss; empty for an expand step. */
	why: string;
	/** Backfills that must have come to their end before it, by their names. */
	ends: string[];
}

const FILE_NAME = /^(\d+)_(.+)\.sql$/;

/** The migrations of a service in the order of their numbers. Throws where two have the same number. */
export function readMigrations(root: string, service: string): Migration[] {
	const folder = join(root, "migrations", service);
	const migrations = readdirSync(folder)
		.filter((file) => FILE_NAME.test(file))
		.map((file) => describeMigration(file, readFileSync(join(folder, file), "utf8")))
		.sort((a, b) => a.number - b.number);
	for (const [at, { number, name }] of migrations.entries()) {
		if (migrations[at - 1]?.number === number)
			throw new Error(`migrations/${service} has two with the number ${number}; ${name} needs another`);
	}
	return migrations;
}

/**
 * A migration by what is in its file. `-- contract: <what it removes>` at the start of a line marks a contract step. What looks like one
 * is one, unless `-- expand: <why older code does not miss it>` says that it is not. `-- ends: <backfill>` names what must be filled in before.
 */
export function describeMigration(file: string, sql: string): Migration {
	const name = file.replace(/\.sql$/, "");
	const marked = /^--\s*(contract|expand):\s*(\S.*)$/m.exec(sql);
	const why = marked?.[1] === "contract" ? (marked[2] ?? "").trim() : marked ? "" : (whatOlderCodeMisses(sql) ?? "");
	const ends = [...sql.matchAll(/^--\s*ends:\s*(\S+)\s*$/gm)].map(([, backfill = ""]) => backfill);
	return { number: numberOf(name), name, kind: why === "" ? "expand" : "contract", why, ends };
}

/** The number of a migration by its name; -1 where the name has none. */
export const numberOf = (name: string): number => Number(/^(\d+)_/.exec(name)?.[1] ?? -1);

/** A migration's name without its number, by which code says that it is ready for it. */
export const slugOf = (name: string): string => name.replace(/^\d+_/, "");

/** The number of the last of some migrations; -1 where there are none. */
export const levelOf = (migrations: readonly { number: number }[]): number => Math.max(-1, ...migrations.map(({ number }) => number));

/** Names that a database says were applied, as migrations; those that nobody knows count as contract steps. */
export function knownAs(names: readonly string[], known: readonly Migration[]): Migration[] {
	return names.map((applied) => {
		const name = applied.replace(/\.sql$/, "");
		const found = known.find((one) => one.name === name);
		return found ?? { number: numberOf(name), name, kind: "unknown", why: "no release that we know of has this migration", ends: [] };
	});
}
