import type { Schemas } from "../../../../api/client.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { nameOf } from "./cart-line.tsx";

type Part = Schemas["VendorOrderPart"];

interface ParcelsProps {
	page: RequestContext;
	part: Part;
}

/** What is on its way or has arrived, parcel by parcel: where there are several, or can be, with what is in each. */
export function Parcels({ page, part }: ParcelsProps) {
	const { fulfillments: parcels, fulfillmentStatus, delivery } = part;
	const areSeveral = parcels.length > 1 || fulfillmentStatus === "partially_fulfilled";
	if (!areSeveral && parcels.every(({ tracking }) => tracking === null)) return null;
	const { parcels: text } = page.t.purchase.order;
	return (
		<div>
			<h3>{delivery.kind === "pickup" ? text.pickupTitle : text.title}</h3>
			<ul role="list" class="stack tight">
				{parcels.map((parcel) => (
					<li>
						<Parcel page={page} part={part} parcel={parcel} />
						{areSeveral && <Contents page={page} part={part} parcel={parcel} />}
					</li>
				))}
			</ul>
		</div>
	);
}

interface ParcelProps extends ParcelsProps {
	parcel: Part["fulfillments"][number];
}

function Parcel({ page, part, parcel: { tracking, shippedAt, deliveredAt, returnId } }: ParcelProps) {
	const { parcels: text } = page.t.purchase.order;
	const { sentOn, arrivedOn } = part.delivery.kind === "pickup" ? text.pickup : text;
	const when = deliveredAt ? arrivedOn(page.format.date(deliveredAt)) : sentOn(page.format.date(shippedAt));
	const facts = [when, returnId !== null && text.exchange, tracking && text.tracking(tracking.carrier, tracking.number)];
	return (
		<p>
			{facts.filter(Boolean).join(", ")}.{" "}
			{tracking?.url && /^https?:\/\//.test(tracking.url) && (
				<a href={tracking.url} rel="noopener noreferrer nofollow external">
					{text.track(tracking.carrier)}
				</a>
			)}
		</p>
	);
}

const Contents = ({ page, part, parcel }: ParcelProps) => (
	<ul>
		{parcel.lines.map(({ lineId, quantity }) => {
			const line = part.lines.find(({ id }) => id === lineId);
			return line && <li>{page.t.purchase.order.pieces(page.format.number(quantity), nameOf(line))}</li>;
		})}
	</ul>
);
