import type { Schemas } from "../../../../api/client.ts";
import { Badge } from "../../components/badge.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { OrderStatus, ORDER_STATUSES } from "./orders/order-status.tsx";
import { ReviewStatus } from "./reviews/review-parts.tsx";
import { SHOP_STATUSES, ShopStatus } from "./shops/shop-status.tsx";
import { Time } from "./time.tsx";
import { oneOf } from "./list-address.ts";

export type FoundItem = Schemas["SearchItem"];

/** Things of any kind, each with what tells it from others and how far it is. */
export const FoundItems = ({ page, items }: { page: RequestContext; items: readonly FoundItem[] }) => (
	<ul class="found" role="list">
		{items.map((item) => {
			const href = hrefOf(item);
			return (
				<li>
					<span class="cluster">
						{href === undefined ? <strong>{item.title}</strong> : <a href={page.href(href)}>{item.title}</a>}
						<ItemStatus page={page} item={item} />
					</span>
					<span class="muted small">
						{item.detail !== "" && `${item.detail} · `}
						<Time page={page} at={item.createdAt} dayOnly />
					</span>
				</li>
			);
		})}
	</ul>
);

const PATHS: Record<FoundItem["kind"], string> = {
	user: "/admin/users",
	order: "/admin/orders",
	vendor: "/admin/shops",
	review: "/admin/reviews",
	product: "/products",
};

/** Where it is looked after; a product that is not on the street has no page here. */
const hrefOf = ({ kind, id, slug, status }: FoundItem): string | undefined =>
	kind === "product" && status !== "published" ? undefined : `${PATHS[kind]}/${(kind === "product" ? slug : undefined) ?? id}`;

const PRODUCT_STATUSES = ["published", "draft", "archived"] as const;
const REVIEW_STATUSES = ["published", "rejected"] as const;

const ItemStatus = ({ page, item: { kind, status = "" } }: { page: RequestContext; item: FoundItem }) => {
	const { search, people } = page.t.admin;
	const order = kind === "order" && oneOf(status, ORDER_STATUSES);
	if (order) return <OrderStatus page={page} status={order} />;
	const shop = kind === "vendor" && oneOf(status, SHOP_STATUSES);
	if (shop) return <ShopStatus page={page} status={shop} />;
	const review = kind === "review" && oneOf(status, REVIEW_STATUSES);
	if (review) return <ReviewStatus page={page} status={review} />;
	const product = kind === "product" && oneOf(status, PRODUCT_STATUSES);
	if (product) return <Badge tone={product === "published" ? "success" : "neutral"}>{search.productStatus[product]}</Badge>;
	return status === "admin" ? <Badge tone="accent">{people.roles.admin}</Badge> : null;
};
