import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkConfigs, checkReadable } from "./configs.ts";
import { checkFileNames } from "./file-names.ts";
import { checkGrants } from "./grants.ts";
import { checkImports, type Minimum } from "./imports.ts";
import { checkQueues } from "./queues.ts";
import { describeViolation, type Violation } from "./violation.ts";

/** The project has more than this; a run that sees less read the wrong folder. */
const AT_LEAST: Minimum = { modules: 150, dependencies: 400 };

/** What the configs of the Workers bind, against the grants and against the code. */
export function findBindingViolations(root: string): Violation[] {
	const unreadable = checkReadable(root);
	return unreadable.length > 0 ? unreadable : once([...checkGrants(root), ...checkQueues(root), ...checkConfigs(root)]);
}

/** What the source files of the tree in `root` import that they may not, and what they may not be called. */
export const findImportViolations = async (root: string, minimum: Minimum = AT_LEAST): Promise<Violation[]> =>
	once([...(await checkImports(root, minimum)), ...checkFileNames(root)]);

/** What is wrong in three environments is said once. */
const once = (violations: Violation[]): Violation[] => [
	...new Map(violations.map((violation) => [describeViolation(violation), violation])).values(),
];

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const root = fileURLToPath(new URL("../..", import.meta.url));
	const violations = [...(await findImportViolations(root)), ...findBindingViolations(root)];
	for (const violation of violations) console.error(describeViolation(violation));
	console.log(
		violations.length === 0
			? "Boundaries: imports, bindings, queues and configs are as the architecture says."
			: `Boundaries: ${violations.length} violations.`,
	);
	process.exitCode = violations.length === 0 ? 0 : 1;
}
