import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { sourceFiles } from "./imports.ts";
import type { Violation } from "./violation.ts";

const SAYS_NOTHING = /(^|\/)(utils?|helpers?|common)(\.test)?(\.tsx?$|\/)/;
const ENTRY_POINT = /^(workers\/[^/]+|clients\/web)\/src\/index\.ts$/;

/** Names that say what a file holds, and no file that only passes on what others export. */
export const checkFileNames = (root: string): Violation[] =>
	sourceFiles(root).flatMap((file) => {
		if (SAYS_NOTHING.test(file))
			return [{ file, rule: "name", detail: "a file is named after what it exports, not utils, helpers or common" }];
		if (file.endsWith("/index.ts") && !ENTRY_POINT.test(file) && isBarrel(root, file)) {
			return [{ file, rule: "barrel", detail: "it only passes on what others export; import from them" }];
		}
		return [];
	});

function isBarrel(root: string, file: string): boolean {
	const { statements } = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
	return statements.every((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement));
}
