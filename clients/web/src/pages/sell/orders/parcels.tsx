import { Badge } from "../../../components/badge.tsx";
import { Button } from "../../../components/button.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import { lineTitle, type ShopOrder } from "./order-words.ts";

interface ParcelsProps {
	page: RequestContext;
	order: ShopOrder;
	/** Of the order, without the locale. */
	path: string;
}

type Parcel = ShopOrder["fulfillments"][number];

/** What is on its way or has arrived, parcel by parcel. */
export function Parcels({ page, order, path }: ParcelsProps) {
	const text = page.t.sell.order;
	return (
		<section class="stack" aria-labelledby="parcels">
			<SectionHeader id="parcels" title={text.parcels} />
			<ul class="stack" role="list">
				{order.fulfillments.map((parcel, index) => (
					<li>
						<ParcelCard page={page} order={order} path={path} parcel={parcel} place={index + 1} />
					</li>
				))}
			</ul>
		</section>
	);
}

function ParcelCard({ page, order, path, parcel, place }: ParcelsProps & { parcel: Parcel; place: number }) {
	const text = page.t.sell.order;
	const isPickup = order.delivery.kind === "pickup";
	const mayArrive = parcel.deliveredAt === null && order.allowedActions.includes("deliver");
	return (
		<article class="panel stack tight">
			<div class="between">
				<h3>{isPickup ? text.handover(place) : text.parcel(place)}</h3>
				<ParcelBadge page={page} parcel={parcel} />
			</div>
			<ul role="list">
				{parcel.lines.map(({ lineId, quantity }) => (
					<li>{text.pieces(quantity, titleOf(order, lineId))}</li>
				))}
			</ul>
			<p class="muted small">
				{isPickup ? text.handedOverOn(page.format.dateTime(parcel.shippedAt)) : text.sentOn(page.format.dateTime(parcel.shippedAt))}
			</p>
			{!isPickup && (
				<p>
					<Tracking page={page} parcel={parcel} />
				</p>
			)}
			{mayArrive && (
				<form method="post" action={page.href(`${path}/parcels/${parcel.id}/delivered`)}>
					<Button small icon="check">
						{text.deliveredOf(place)}
					</Button>
				</form>
			)}
		</article>
	);
}

const titleOf = (order: ShopOrder, lineId: string): string => {
	const line = order.lines.find(({ id }) => id === lineId);
	return line ? lineTitle(line) : "";
};

const ParcelBadge = ({ page, parcel: { deliveredAt } }: { page: RequestContext; parcel: Parcel }) =>
	deliveredAt === null ? (
		<Badge tone="info">{page.t.sell.orders.status.sent}</Badge>
	) : (
		<Badge tone="success" icon="check">
			{page.t.sell.order.arrivedOn(page.format.date(deliveredAt))}
		</Badge>
	);

/** The shop typed the address; it leads away from the street and is told nothing of where one comes from. */
function Tracking({ page, parcel: { tracking } }: { page: RequestContext; parcel: Parcel }) {
	const text = page.t.sell.order;
	if (tracking === null) return <span class="muted">{text.noTracking}</span>;
	const name = text.track(tracking.carrier, tracking.number);
	return tracking.url === undefined ? (
		<span>{name}</span>
	) : (
		<a href={tracking.url} rel="noopener noreferrer nofollow external">
			{name}
		</a>
	);
}
