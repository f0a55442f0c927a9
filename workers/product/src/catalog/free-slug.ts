import { slugOf } from "#kit/slug";
import { takenSlugs } from "../store/product-store.ts";
import type { Db } from "#kit/db";

const NUMBERS_TRIED = 20;

/** A text as a slug; a random one where no letter of it has a Latin counterpart. */
export const productSlug = (text: string): string => slugOf(text) || `item-${crypto.randomUUID().slice(0, 8)}`;

/**
 * A free slug for each wanted one: itself, or with -2, -3, … behind it.
 * Two writers may be given the same; the table's uniqueness then refuses the second, which asks again.
 */
export async function freeSlugs(db: Db, wanted: readonly string[]): Promise<string[]> {
	if (wanted.length === 0) return [];
	const taken = await takenSlugs(db, wanted.flatMap(candidates));
	return wanted.map((slug) => {
		const free = candidates(slug).find((candidate) => !taken.has(candidate)) ?? `${slug}-${crypto.randomUUID().slice(0, 8)}`;
		taken.add(free);
		return free;
	});
}

const candidates = (slug: string): string[] => [slug, ...Array.from({ length: NUMBERS_TRIED }, (_, index) => `${slug}-${index + 2}`)];
