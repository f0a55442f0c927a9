import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod";
import { environmentIn, reading } from "../command-line.ts";
import type { Environment } from "../databases/databases.ts";
import { Refused } from "../release/failures.ts";
import { type ServiceName, SERVICES, STATE } from "../street/local-state.ts";

/** To what state databases are to go back. */
export type Wanted =
	/** A kept one; null is the last. In another store than the environment's own where a folder is given. */
	| { kind: "backup"; name: string | null; folder: string | undefined }
	| { kind: "time"; at: string }
	| { kind: "release"; id: string }
	| { kind: "bookmarks"; of: ReadonlyMap<ServiceName, string> };

/** What was asked for on the command line. */
export interface Asked {
	environment: Environment;
	wanted: Wanted;
	services: ServiceName[];
	state: string;
	dryRun: boolean;
	yes: boolean;
	anew: boolean;
	/** Takes a backup of another environment, too. */
	ofOthers: boolean;
}

const OPTIONS = {
	env: { type: "string", default: "local" },
	from: { type: "string" },
	latest: { type: "boolean", default: false },
	at: { type: "string" },
	release: { type: "string" },
	bookmark: { type: "string", multiple: true, default: [] as string[] },
	service: { type: "string", multiple: true, default: [] as string[] },
	state: { type: "string", default: STATE },
	"other-environment": { type: "boolean", default: false },
	"dry-run": { type: "boolean", default: false },
	yes: { type: "boolean", default: false },
	anew: { type: "boolean", default: false },
	json: { type: "boolean", default: false },
	help: { type: "boolean", default: false },
} as const;

/** Reads the command line; null where only help is wanted. Throws where it is wrong. */
export function readWanted(args: string[]): Asked | null {
	const { values } = reading(() => parseArgs({ options: OPTIONS, args }));
	if (values.help) return null;
	const ways = [
		...(values.from === undefined ? [] : [fromFolderOrKey(values.from)]),
		...(values.latest ? [{ kind: "backup" as const, name: null, folder: undefined }] : []),
		...(values.at === undefined ? [] : [{ kind: "time" as const, at: timeOf(values.at) }]),
		...(values.release === undefined ? [] : [{ kind: "release" as const, id: values.release }]),
		...(values.bookmark.length === 0 ? [] : [{ kind: "bookmarks" as const, of: bookmarksIn(values.bookmark) }]),
	];
	const [wanted, ...more] = ways;
	if (!wanted || more.length > 0) throw new Refused("usage", "To what? One of --from, --latest, --at, --release and --bookmark.");
	const environment = environmentIn(values.env);
	if (environment === "local" && wanted.kind !== "backup") {
		throw new Refused("usage", "Only deployed databases have Time Travel; a local one goes back to a backup: --latest or --from.");
	}
	const named = values.service.map(serviceIn);
	const all = wanted.kind === "bookmarks" ? [...wanted.of.keys()] : SERVICES;
	const services = all.filter((service) => named.length === 0 || named.includes(service));
	if (services.length === 0) throw new Refused("usage", `There is no bookmark of ${named.join(", ")}.`);
	return {
		environment,
		wanted,
		services,
		state: values.state,
		dryRun: values["dry-run"],
		yes: values.yes,
		anew: values.anew,
		ofOthers: values["other-environment"],
	};
}

/** A folder of this machine, as `--to` of a backup makes it, or the name of a backup where the environment keeps its own. */
function fromFolderOrKey(from: string): Wanted {
	const name = from.replace(/\/+(?:manifest\.json)?$/, "").replace(/\/manifest\.json$/, "");
	if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return { kind: "backup", name, folder: undefined };
	const folder = resolve(name);
	return { kind: "backup", name: `${basename(dirname(folder))}/${basename(folder)}`, folder: dirname(dirname(folder)) };
}

/** Also refuses the 30th of February, which Date takes for another day. */
const TIME = z.iso.datetime({ offset: true });

function timeOf(text: string): string {
	const at = new Date(text);
	if (!TIME.safeParse(text).success) throw new Refused("usage", `"${text}" is no time with a zone, as 2026-11-23T14:00:00Z.`);
	if (at.getTime() > Date.now()) throw new Refused("usage", `${text} is still to come.`);
	return at.toISOString();
}

const bookmarksIn = (pairs: readonly string[]): Map<ServiceName, string> =>
	new Map(
		pairs.map((pair) => {
			const [service = "", bookmark = ""] = pair.split("=");
			if (bookmark === "") throw new Refused("usage", `Say whose bookmark it is: --bookmark order=${service}`);
			return [serviceIn(service), bookmark];
		}),
	);

function serviceIn(name: string): ServiceName {
	const found = SERVICES.find((service) => service === name);
	if (found === undefined) throw new Refused("usage", `There is no service ${name}; there are ${SERVICES.join(", ")}.`);
	return found;
}
