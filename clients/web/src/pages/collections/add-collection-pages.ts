import type { Context } from "hono";
import { goTo } from "../../core/request-context.ts";
import type { Web, WebApp } from "../../env.ts";
import { changeChosen, showChosen, undoTakingOut } from "./choose-products.tsx";
import { showCollections } from "./collection-list.tsx";
import { deleteCollection, showCollectionDeletion } from "./delete-collection.tsx";
import { postCollection, showCollection } from "./edit-collection.tsx";
import type { Keeper } from "./keeper.ts";
import { postNewCollection, showNewCollection } from "./new-collection.tsx";

/** The pages about the collections of whoever `keeperOf` says, below `base`. */
export function addCollectionPages(app: WebApp, base: string, keeperOf: (c: Context<Web>) => Keeper): void {
	const page = (show: (c: Context<Web>, keeper: Keeper) => Promise<Response>) => (c: Context<Web>) => show(c, keeperOf(c));
	const one = `${base}/:id{coll_[A-Za-z0-9]+}`;
	app.get(base, page(showCollections));
	app.get(`${base}/new`, page(showNewCollection));
	app.post(`${base}/new`, page(postNewCollection));
	app.get(one, page(showCollection));
	app.post(one, page(postCollection));
	app.get(`${one}/products`, page(showChosen));
	app.post(`${one}/products`, page(changeChosen));
	app.post(`${one}/products/undo`, page(undoTakingOut));
	app.get(`${one}/products/undo`, (c) => goTo(c, `${keeperOf(c).path}/${c.req.param("id")}/products`));
	app.get(`${one}/delete`, page(showCollectionDeletion));
	app.post(`${one}/delete`, page(deleteCollection));
}
