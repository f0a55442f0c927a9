import type { Context } from "hono";
import { ifThere, publicApi } from "../../core/api.ts";
import type { Web } from "../../env.ts";
import type { ShopIds } from "./collection-fields.ts";
import type { Collection } from "./keeper.ts";

/** A rule names so many at most. */
const MOST_SHOPS = 30;

/** The shops that were named, by what was typed: those that the rule has already, whether they are open or not, and others of the street. */
export async function idsOf(c: Context<Web>, typed: readonly string[], known: Collection["vendors"] = []): Promise<ShopIds> {
	const found = await Promise.all(
		typed.slice(0, MOST_SHOPS).map(async (slug): Promise<[string, string | undefined]> => {
			const named = known.find((shop) => shop.slug === slug);
			return [slug, named ? named.id : await idOf(c, slug)];
		}),
	);
	return new Map(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function idOf(c: Context<Web>, slug: string): Promise<string | undefined> {
	if (!/^[\p{L}\p{N}-]{1,200}$/u.test(slug)) return undefined;
	return (await ifThere(publicApi(c).GET("/vendors/{idOrSlug}", { params: { path: { idOrSlug: slug } } })))?.id;
}
