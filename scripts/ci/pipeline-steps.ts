/** The shell commands of a pipeline in the order in which they stand, of GitHub's workflows. Other workflows of ours are read in their place. */
export function workflowSteps(text: string, read: (file: string) => string): string[] {
	const steps = text.matchAll(/^ *(?:- )?(?:run: (?<run>.+)|uses: \.\/(?<file>\S+))$/gm);
	return [...steps].flatMap(({ groups }) =>
		groups?.["file"] ? workflowSteps(read(groups["file"]), read) : [(groups?.["run"] ?? "").trim()],
	);
}

/** The shell commands of a Jenkinsfile in the order in which they stand. */
export const jenkinsSteps = (text: string): string[] =>
	[...text.matchAll(/\bsh\s*\(?\s*(?:script:\s*)?['"]+([^'"]+)['"]/g)].map(([, step = ""]) => step);
