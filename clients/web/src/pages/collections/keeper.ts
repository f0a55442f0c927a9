import type { Schemas } from "../../../../api/client.ts";
import type { Outcome } from "../../core/api.ts";
import type { KeeperFrame } from "../../layout/keeper-frame.ts";

export type OwnCollection = Schemas["OwnCollection"];
export type Collection = Schemas["OwnCollectionDetail"];

/** A product that can be added to a collection. */
export interface FoundProduct {
	id: string;
	title: string;
	/** Whose it is, where products of several shops are found. */
	shop?: string | undefined;
	/** Where shoppers do not see it. */
	isHidden: boolean;
}

/**
 * Whose collections are looked after: a shop's, or the marketplace's own. The pages and forms are the same, the calls and the
 * frame are not. What is read throws ApiFailure; what is changed says why it was refused.
 */
export interface Keeper {
	kind: "shop" | "marketplace";
	/** Where the pages begin, without the locale. */
	path: string;
	/** To be asked beside what the page shows. Throws ApiFailure where the page is not theirs. */
	frame(): Promise<KeeperFrame>;
	list(query: { limit: number; cursor?: string }): Promise<Schemas["OwnCollectionPage"]>;
	find(id: string): Promise<Collection>;
	/** Once per key. */
	create(input: Schemas["CollectionInput"], key: string): Promise<Outcome<OwnCollection>>;
	change(id: string, patch: Schemas["CollectionPatch"]): Promise<Outcome<OwnCollection>>;
	remove(id: string): Promise<Outcome<unknown>>;
	/** Products that could be added, the best first. */
	findProducts(q: string): Promise<FoundProduct[]>;
	/** Where a product can be looked at, without the locale. */
	productPath(product: Collection["products"][number]): string;
}
