/** One place where the tree breaks a rule: which file, which rule, and what is wrong in plain words. */
export interface Violation {
	file: string;
	rule: string;
	detail: string;
}

export const describeViolation = ({ file, rule, detail }: Violation): string => `${file}: ${detail} [${rule}]`;
