import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { folderOf, type WorkerName } from "../worker-configs.ts";

/** The classes that a Worker's src/index.ts exports, and "default" where it has a default export. */
export function exportedClasses(root: string, worker: WorkerName): string[] {
	const path = join(root, folderOf(worker), "src/index.ts");
	if (!existsSync(path)) return [];
	const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
	return source.statements.flatMap((statement) => {
		if (ts.isExportAssignment(statement)) return ["default"];
		if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
			return statement.isTypeOnly ? [] : statement.exportClause.elements.map(({ name }) => name.text);
		}
		if (!ts.isClassDeclaration(statement) || !isExported(statement)) return [];
		return isDefault(statement) ? ["default"] : [statement.name?.text ?? ""];
	});
}

const has = (node: ts.ClassDeclaration, kind: ts.SyntaxKind): boolean =>
	node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
const isExported = (node: ts.ClassDeclaration): boolean => has(node, ts.SyntaxKind.ExportKeyword);
const isDefault = (node: ts.ClassDeclaration): boolean => has(node, ts.SyntaxKind.DefaultKeyword);

const OPTIONS: ts.CompilerOptions = { noResolve: true, types: [], lib: ["lib.es5.d.ts"], target: ts.ScriptTarget.ES2024 };
const host = ts.createCompilerHost(OPTIONS);
const library = host.getSourceFile(join(host.getDefaultLibLocation?.() ?? "", "lib.es5.d.ts"), ts.ScriptTarget.ES2024);
/** Reads TypeScript's own library once and not for each Worker. */
const thriftyHost: ts.CompilerHost = {
	...host,
	getSourceFile: (path, ...how) => (path === library?.fileName ? library : host.getSourceFile(path, ...how)),
};

/** The properties of the interface `…Env` in a Worker's src/env.ts, inherited ones too. */
export function envProperties(root: string, worker: WorkerName): string[] {
	const path = join(root, folderOf(worker), "src/env.ts");
	const program = ts.createProgram([path], OPTIONS, thriftyHost);
	const declared = program
		.getSourceFile(path)
		?.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith("Env"));
	const type = declared && program.getTypeChecker().getTypeAtLocation(declared);
	return type?.getProperties().map(({ name }) => name) ?? [];
}
