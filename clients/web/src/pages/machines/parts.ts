import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { need, publicApi } from "../../core/api.ts";
import type { Web } from "../../env.ts";

/**
 * How many products a document tells of. It is read with a hundred calls, of the thousand that a request may make, and with
 * every language an address of its own it stays below the 50,000 that a sitemap may have.
 */
const PRODUCTS_IN_A_PART = 10_000;
const PRODUCTS_IN_A_CALL = 100;

/** Where each part of all products begins, as a cursor; there is always a first. */
export const findParts = async (c: Context<Web>): Promise<(string | null)[]> =>
	(await need(publicApi(c).GET("/feed/products/parts", { params: { query: { size: PRODUCTS_IN_A_PART } } }))).starts;

/** The number in an address such as `/feeds/products/2.xml`. */
export const numberIn = (file: string): number => Number(/\d+/.exec(file)?.[0]);

/** The products of a part; what comes to its end later is in the part after it. */
export async function* productsFrom(c: Context<Web>, start: string | null): AsyncGenerator<Schemas["Product"]> {
	let cursor = start;
	for (let read = 0; read < PRODUCTS_IN_A_PART; read += PRODUCTS_IN_A_CALL) {
		const query = { limit: PRODUCTS_IN_A_CALL, ...(cursor !== null && { cursor }) };
		const found = await need(publicApi(c).GET("/feed/products", { params: { query } }));
		yield* found.items;
		cursor = found.nextCursor;
		if (cursor === null) return;
	}
}
