import { type Manifest, rowsIn, type SavedDatabase } from "../backup/manifest.ts";
import { type BackupStore, listBackups, readManifest } from "../backup/store.ts";
import type { Environment } from "../databases/databases.ts";
import { Refused } from "../release/failures.ts";
import { readMigrations } from "../release/schema/migrations.ts";
import { ROOT, type ServiceName } from "../street/local-state.ts";
import { fitOf } from "./fits.ts";
import { describeDifferences, differences } from "./losses.ts";

/** Finds a backup; the last where no name is given. Throws where it is not there, or of somewhere else. */
export async function findBackup(store: BackupStore, name: string | null, environment: Environment, ofOthers: boolean): Promise<Manifest> {
	const wanted = name ?? (await listBackups(store)).at(-1);
	if (wanted === undefined) throw new Refused("refused", `There is no backup in ${store.where}.`);
	const manifest = await readManifest(store, wanted);
	if (manifest === null)
		throw new Refused(
			"refused",
			`${wanted} in ${store.where} is no backup: it has no manifest. npm run backup -- --list names those that there are.`,
		);
	if (manifest.environment !== environment && !ofOthers) {
		throw new Refused(
			"refused",
			`This is a backup of ${manifest.environment}, with what people have there. Say --other-environment if you mean it.`,
		);
	}
	return { ...manifest, id: wanted };
}

/** What a backup keeps of a service. */
export function savedOf({ databases, id }: Manifest, service: ServiceName): SavedDatabase {
	const saved = databases[service];
	if (!saved) throw new Refused("refused", `${id} has no database of ${service}.`);
	return saved;
}

/** Refuses a backup that this checkout cannot use. Gives the migrations that it lacks. */
export function missingMigrations(manifest: Manifest, services: readonly ServiceName[]): Map<ServiceName, string[]> {
	const fits = services.map((service) => ({ service, fit: fitOf(service, savedOf(manifest, service), readMigrations(ROOT, service)) }));
	const reasons = fits.flatMap(({ fit }) => ("why" in fit ? [fit.why] : []));
	if (reasons.length > 0)
		throw new Refused("refused", `The backup is newer than this code. ${reasons.join("\n")}\nIt was taken at commit ${manifest.commit}.`);
	return new Map(fits.map(({ service, fit }) => [service, "missing" in fit ? fit.missing : []]));
}

const describeMigrations = (names: readonly string[]): string =>
	names.length > 3
		? `${names.length} migrations, ${names[0]} to ${names.at(-1)}`
		: `the migration${names.length > 1 ? "s" : ""} ${names.join(", ")}`;

/** What a restore from a backup would do, for people; `count` says what there is now, or null where nobody can read it. */
export async function describeKept(
	manifest: Manifest,
	services: readonly ServiceName[],
	missing: ReadonlyMap<ServiceName, readonly string[]>,
	count: (service: ServiceName) => Promise<Record<string, number> | null>,
): Promise<string[]> {
	const lines: string[] = [`The backup ${manifest.id} of ${manifest.environment}, taken ${manifest.at} at commit ${manifest.commit}:`];
	for (const service of services) {
		const saved = savedOf(manifest, service);
		const now = await count(service);
		const change = now === null ? "what is there now cannot be read" : describeDifferences(differences(now, saved.tables));
		const after = missing.get(service) ?? [];
		const migrations = after.length > 0 ? `; then ${describeMigrations(after)}` : "";
		lines.push(`    ${service}: ${rowsIn(saved.tables)} rows of ${saved.at}: ${change}${migrations}`);
	}
	return [...lines, "What has changed since then in these databases is lost, also where the number of rows is the same."];
}
