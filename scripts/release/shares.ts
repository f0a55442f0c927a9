import type { Share } from "./account.ts";

/** How a Worker's traffic is shared when its new version has `percentage`: the version that had most of it before has the rest. */
export function sharesAt(percentage: number, version: string, before: readonly Share[] | null): Share[] {
	const [stable] = (before ?? []).filter(({ version_id: id }) => id !== version).sort((a, b) => b.percentage - a.percentage);
	if (!stable || percentage === 100) return [{ version_id: version, percentage: 100 }];
	return [
		{ version_id: version, percentage },
		{ version_id: stable.version_id, percentage: 100 - percentage },
	];
}
