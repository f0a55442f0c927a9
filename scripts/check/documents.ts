import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Violation } from "./violation.ts";

/** A command of ours that a document tells people to type. */
export interface NamedCommand {
	file: string;
	line: number;
	/** The npm script. */
	script: string;
	/** Options behind `--`, e.g. "--env". */
	options: string[];
}

const FOLDERS = ["docs", "bench"];

/** The documents of a repository, by their paths in it. */
export function documentsOf(root: string): string[] {
	const inFolder = (folder: string): string[] =>
		existsSync(join(root, folder))
			? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
					.filter((path) => path.endsWith(".md") && !path.includes("node_modules"))
					.map((path) => `${folder}/${path}`)
			: [];
	return [...readdirSync(root).filter((name) => name.endsWith(".md")), ...FOLDERS.flatMap(inFolder)].sort();
}

/** `npm run x -- --y`, up to a comment, the end of the code or the next command. */
const COMMAND = /\bnpm (?:run (?:-s )?([\w:-]+)|(test|start)\b)([^`#|;&<\n]*)/g;

/** The commands that a text names. */
export const commandsIn = (file: string, text: string): NamedCommand[] =>
	text.split("\n").flatMap((line, at) =>
		[...line.matchAll(COMMAND)].map(([, named, own, rest = ""]) => ({
			file,
			line: at + 1,
			script: named ?? own ?? "",
			options: [...rest.matchAll(/(?<=\s|\[)--[a-z][\w-]*/g)].map(([option]) => option),
		})),
	);

/** Links of a text to files beside it that are not there, and to headings that they have not. */
export function brokenLinks(root: string, file: string, text: string): Violation[] {
	const withoutCode = text.replaceAll(/```[^]*?```/g, (code) => code.replaceAll(/[^\n]/g, "")).replaceAll(/`[^`\n]*`/g, "");
	return [...withoutCode.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, to = ""]) => {
		if (/^[a-z]+:/.test(to)) return [];
		const [path = "", heading] = to.split("#", 2);
		const target = path === "" ? file : relative(root, join(root, dirname(file), path));
		if (!existsSync(join(root, target))) return [{ file, rule: "link", detail: `links to ${to}, which is not there` }];
		if (heading === undefined || !target.endsWith(".md")) return [];
		const headings = headingsOf(readFileSync(join(root, target), "utf8"));
		return headings.includes(heading) ? [] : [{ file, rule: "link", detail: `links to ${to}, and there is no such heading` }];
	});
}

/** Headings as GitHub writes them behind a #. */
const headingsOf = (text: string): string[] =>
	[...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, title = ""]) =>
		title
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N} _-]/gu, "")
			.replaceAll(" ", "-"),
	);
