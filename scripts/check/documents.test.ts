import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../street/local-state.ts";
import { brokenLinks, commandsIn, documentsOf, type NamedCommand } from "./documents.ts";

const run = promisify(execFile);
const SCRIPTS = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts;
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const DOCUMENTS = documentsOf(ROOT);
const COMMANDS = DOCUMENTS.flatMap((file) => commandsIn(file, read(file)));

/** What a command says of itself: the help in its source where that names the options already, else what it prints, which takes a second. */
async function helpOf(script: string, options: readonly string[]): Promise<string> {
	const command = SCRIPTS[script] ?? "";
	const behind = /^npm run ([\w:-]+)/.exec(command)?.[1];
	if (behind) return `${command} ${await helpOf(behind, options)}`;
	const file = /node (?:scripts\/bootstrap\.mjs )?((?:scripts|bench|clients)\/[\w./-]+)/.exec(command)?.[1];
	if (!file) return command;
	const source = read(file);
	const written = /\bHELP = `([^`]*)`/.exec(source)?.[1];
	if (written === undefined || options.every((option) => names(written, option))) return written ?? source;
	return printed(file);
}

const asked = new Map<string, Promise<string>>();
function printed(file: string): Promise<string> {
	const help = asked.get(file) ?? run(NODE, [join(ROOT, file), "--help"], { cwd: ROOT, timeout: 60_000 }).then(({ stdout }) => stdout);
	asked.set(file, help);
	return help;
}

const NODE = join(ROOT, "node_modules/.bin/node");

const names = (help: string, option: string): boolean => new RegExp(`${option}(?![\\w-])`).test(help);

describe("the documents", () => {
	it("are all there", () => {
		expect(DOCUMENTS).toEqual(expect.arrayContaining(["README.md", "docs/deploying.md", "docs/operations/README.md"]));
		expect(COMMANDS.length).toBeGreaterThan(60);
	});

	it("name only commands that exist", () => {
		expect(COMMANDS.filter(({ script }) => !(script in SCRIPTS)).map(say)).toEqual([]);
	});

	it("name only options that the commands have", { timeout: 120_000 }, async () => {
		const unknown = await Promise.all(
			COMMANDS.filter(({ script }) => script in SCRIPTS).map(async (command) => {
				const help = command.options.length > 0 ? await helpOf(command.script, command.options) : "";
				return command.options.filter((option) => option !== "--help" && !names(help, option)).map((option) => `${say(command)} ${option}`);
			}),
		);
		expect(unknown.flat()).toEqual([]);
	});

	it("link only to what is there", () => {
		expect(DOCUMENTS.flatMap((file) => brokenLinks(ROOT, file, read(file)))).toEqual([]);
	});
});

describe("the runbooks", () => {
	const PAGES = ["deploy", "rollback", "incident", "database-full", "payment-provider-down", "queue-backlog", "region-down"];

	it.each(PAGES)("%s says what to do first, how to decide, when it is over, and what to write down", (page) => {
		const text = read(`docs/operations/${page}.md`);
		expect(text).toContain("## It is over when");
		expect(text).toContain("## Write down");
		if (page !== "deploy") expect(text).toContain("## First five minutes");
		expect(commandsIn(page, text).length).toBeGreaterThan(2);
	});

	it("make room with statements that the databases understand, and only of what goes by itself later", () => {
		const page = read("docs/operations/database-full.md");
		const statements = [...page.matchAll(/(?:--command "|`)((?:SELECT|DELETE FROM) [^"`]+)["`]/g)].map(([, sql = ""]) => sql);
		expect(statements.length).toBeGreaterThan(2);
		expect(statements.flatMap((sql) => /DELETE FROM (\w+)/.exec(sql)?.[1] ?? [])).toEqual(["carts"]);
		const databases = ["order", "product"].map((service) => {
			const database = new DatabaseSync(":memory:");
			const folder = join(ROOT, "migrations", service);
			for (const file of readdirSync(folder)
				.filter((name) => name.endsWith(".sql"))
				.sort())
				database.exec(readFileSync(join(folder, file), "utf8"));
			return database;
		});
		expect(statements.filter((sql) => !databases.some((database) => isUnderstood(database, sql)))).toEqual([]);
	});

	it("say how large an order is as it was measured", () => {
		const { bytesPerOrder } = JSON.parse(read("docs/operations/costs.json")) as { bytesPerOrder: { order: number } };
		expect(read("docs/operations/database-full.md")).toContain(`With ${bytesPerOrder.order.toLocaleString("en")} bytes an order`);
	});

	// their source is read: one that does not know --help would begin, and reset would wipe the street of whoever runs this
	it("name commands that explain themselves, and begin nothing when they are asked to", () => {
		const named = new Set(
			COMMANDS.filter(({ file }) => /^(?:README|docs\/operations)/.test(file)).map(({ script }) => SCRIPTS[script] ?? ""),
		);
		const files = [...named].flatMap(
			(command) => /node (?:scripts\/bootstrap\.mjs )?((?:scripts|bench)\/[\w./-]+\.ts)/.exec(command)?.[1] ?? [],
		);
		expect(files.length).toBeGreaterThan(15);
		expect(
			files.filter((file) => !/\bhelp: \{ type: "boolean"|"--help"|runCommand\(|readArguments\(|readWanted\(/.test(read(file))),
		).toEqual([]);
	});

	it("are all in the index, and so is every alarm", () => {
		const index = read("docs/operations/README.md");
		expect(PAGES.filter((page) => !index.includes(`(${page}.md)`))).toEqual([]);
		const file = join(ROOT, "docs/operations/dashboards/alerts.json");
		const alarms = existsSync(file) ? [...readFileSync(file, "utf8").matchAll(/"uid":\s*"(hs-[\w-]+)"/g)].map(([, uid = ""]) => uid) : [];
		expect(alarms.length).toBeGreaterThan(5);
		expect(alarms.filter((alarm) => !index.includes(`\`${alarm}\``))).toEqual([]);
	});
});

describe("a document that somebody got wrong", () => {
	let root: string;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), "documents-"));
		mkdirSync(join(root, "docs"));
		writeFileSync(join(root, "docs/there.md"), "# There it is\n");
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it("links to nothing", () => {
		const text = "[a](there.md) [b](gone.md) [c](there.md#there-it-is) [d](there.md#nowhere) [e](https://x.example) `[f](code.md)`";
		expect(brokenLinks(root, "docs/page.md", text).map(({ detail }) => detail)).toEqual([
			"links to gone.md, which is not there",
			"links to there.md#nowhere, and there is no such heading",
		]);
	});

	it("names commands with their options", () => {
		const text =
			"Run `npm run deploy -- --env staging --dry-run`, then `npm test`.\nnpm run -s queues -- --yes   # not --this\nnpm run a < --b";
		expect(commandsIn("x.md", text)).toEqual([
			{ file: "x.md", line: 1, script: "deploy", options: ["--env", "--dry-run"] },
			{ file: "x.md", line: 1, script: "test", options: [] },
			{ file: "x.md", line: 2, script: "queues", options: ["--yes"] },
			{ file: "x.md", line: 3, script: "a", options: [] },
		]);
	});
});

function isUnderstood(database: DatabaseSync, sql: string): boolean {
	try {
		database.prepare(sql);
		return true;
	} catch {
		return false;
	}
}

const say = ({ file, line, script }: NamedCommand): string => `${file}:${line} npm run ${script}`;
