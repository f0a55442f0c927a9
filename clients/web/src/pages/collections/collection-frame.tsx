import type { Child } from "hono/jsx";
import { LinkButton } from "../../components/button.tsx";
import { Tabs } from "../../components/tabs.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { CollectionBadge } from "./collection-list.tsx";
import type { KeeperFrame } from "../../layout/keeper-frame.ts";
import type { Collection, Keeper } from "./keeper.ts";

/** What every page of one collection is told. */
export interface OfCollection {
	page: RequestContext;
	Frame: KeeperFrame;
	keeper: Keeper;
	collection: Collection;
}

interface CollectionFrameProps extends OfCollection {
	tab: "details" | "products";
	notice?: Child | undefined;
	children: Child;
}

/** The head of a collection's pages: its title, its status, what it shows now, the way to the street, and its tabs where its products are chosen. */
export const CollectionFrame = ({ page, Frame, keeper, collection, tab, notice, children }: CollectionFrameProps) => {
	const { collections: t } = page.t;
	const path = `${keeper.path}/${collection.id}`;
	return (
		<Frame
			title={tab === "products" ? t.productsOf(collection.title) : collection.title}
			badge={<CollectionBadge page={page} status={collection.status} />}
			lead={countText(page, collection)}
			above={[]}
			notice={notice}
			onStreet={
				collection.status === "published" && (
					<LinkButton icon="arrow" href={page.href(`/collections/${collection.slug}`)}>
						{t.seeOnStreet}
					</LinkButton>
				)
			}
		>
			{collection.kind === "manual" && (
				<Tabs
					label={collection.title}
					tabs={[
						{ href: page.href(path), text: t.details, current: tab === "details" },
						{
							href: page.href(`${path}/products`),
							text: t.products,
							current: tab === "products",
							count: page.format.number(collection.productIds.length),
						},
					]}
				/>
			)}
			{children}
		</Frame>
	);
};

/** How many products it shows now. */
export function countText({ t, format }: RequestContext, { kind, productCount, productCountIsExact }: Collection): string {
	const { finds, shows, atLeast } = t.collections;
	const shown = format.number(productCount);
	if (!productCountIsExact) return atLeast(shown);
	return (kind === "rule" ? finds : shows)(productCount, shown);
}
