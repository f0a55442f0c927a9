import type { Context } from "hono";
import { Button, LinkButton } from "../../components/button.tsx";
import { ApiFailure } from "../../core/api.ts";
import { leaveNotice } from "../../core/cookies.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { showAtOnce } from "../admin/show-at-once.ts";
import type { OfCollection } from "./collection-frame.tsx";
import type { Keeper } from "./keeper.ts";

/** Asks before a collection is deleted. */
export async function showCollectionDeletion(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const [Frame, collection] = await Promise.all([keeper.frame(), keeper.find(c.req.param("id") ?? "")]);
	return privatePage(c, <DeleteCollection page={c.get("page")} Frame={Frame} keeper={keeper} collection={collection} />);
}

/** Deletes a collection; what is gone already counts as deleted. */
export async function deleteCollection(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const done = await keeper.remove(c.req.param("id") ?? "");
	if (!done.ok && done.problem.status !== 404) throw new ApiFailure(done.problem);
	await showAtOnce(c, ["collections"]);
	leaveNotice(c, "collectionDeleted");
	return goTo(c, keeper.path);
}

const DeleteCollection = ({ page, Frame, keeper, collection }: OfCollection) => {
	const { delete: t } = page.t.collections;
	const path = page.href(`${keeper.path}/${collection.id}`);
	return (
		<Frame title={t.title(collection.title)} lead={t.text} above={[{ href: path, text: collection.title }]}>
			<form method="post" action={`${path}/delete`} class="cluster">
				<Button variant="danger">{t.submit}</Button>
				<LinkButton href={path}>{t.keep}</LinkButton>
			</form>
		</Frame>
	);
};
