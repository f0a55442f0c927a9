import type { Schemas } from "../../../../api/client.ts";
import { Badge, type Tone } from "../../components/badge.tsx";
import { LinkButton } from "../../components/button.tsx";
import { Picture } from "../../components/picture.tsx";
import { Timeline } from "../../components/timeline.tsx";
import { ownPicture } from "../../core/own-content.ts";
import { exceptionOf } from "../../core/withdrawal.ts";
import { nameOf } from "./cart-line.tsx";
import type { OrderView } from "./order-view.ts";
import { lineAfterSale, PartAfterSale } from "./returns/part-after-sale.tsx";
import { Parcels } from "./parcels.tsx";
import { statusOfPart, stepsInWords, stepsOf } from "./order-steps.ts";

type Part = Schemas["VendorOrderPart"];
type Line = Part["lines"][number];

const TONES: Record<Part["status"], Tone> = {
	placed: "neutral",
	accepted: "info",
	rejected: "danger",
	canceled: "neutral",
	completed: "success",
};

interface PartProps extends OrderView {
	part: Part;
}

/** A shop's part of an order: how far it is, what is in it, and how it comes. */
export function OrderPart(props: PartProps) {
	const { page, order, part, events } = props;
	const { order: text } = page.t.purchase;
	const { vendor, delivery } = part;
	const id = `part-${part.id}`;
	return (
		<section class="panel stack" aria-labelledby={id}>
			<div class="between">
				<h2 id={id}>
					<a href={page.href(`/shops/${vendor.slug}`)}>{vendor.name}</a>
				</h2>
				{(order.status !== "pending_payment" || part.status === "canceled") && (
					<Badge tone={TONES[part.status]}>{statusOfPart(part, page)}</Badge>
				)}
			</div>
			<div class="no-print">
				<Timeline label={text.steps.label(vendor.name)} steps={stepsInWords(stepsOf(order, part, events ?? []), part, page)} />
			</div>
			<Parcels page={page} part={part} />
			<ul role="list" class="cart-lines" aria-label={text.items(vendor.name)}>
				{part.lines.map((line) => (
					<OrderLine {...props} line={line} />
				))}
			</ul>
			<p class="between rule shop-sum">
				<span class="muted">
					{text.deliveryBy}: {delivery.title}
				</span>
				<span class="num">{delivery.price.amount === 0 ? page.t.words.free : page.format.money(delivery.price)}</span>
			</p>
			<PartAfterSale page={page} order={order} part={part} returnTo={props.returnTo.get(vendor.id)} />
		</section>
	);
}

function OrderLine({ page, part, line, hasAccount }: PartProps & { line: Line }) {
	const { format, t } = page;
	const { order: text } = t.purchase;
	const after = lineAfterSale(page, part, line);
	const exception = exceptionOf(page, line.product);
	const mayReview = hasAccount && line.fulfilledQuantity > 0 && part.fulfillments.some(({ deliveredAt }) => deliveredAt !== null);
	return (
		<li class="cart-line ordered">
			<Picture src={ownPicture(line.product.imageUrl)} alt="" place="thumb" placeholder="bag" />
			<div class="cart-what">
				<p class="cart-title">
					<a href={page.href(`/shops/${part.vendor.slug}/${line.product.slug}`)}>
						{text.pieces(format.number(line.quantity), nameOf(line))}
					</a>
				</p>
				<p class="muted small num">{text.each(format.money(line.unitPrice))}</p>
				{exception !== undefined && <p class="muted small">{exception}</p>}
				{after && <p class="small num">{after}</p>}
				{mayReview && (
					<p class="no-print">
						<LinkButton small href={page.href(`/account/reviews/new?product=${encodeURIComponent(line.product.id)}`)}>
							{text.review}
							<span class="visually-hidden">: {line.product.title}</span>
						</LinkButton>
					</p>
				)}
			</div>
			<p class="cart-sum num">{format.money(line.total)}</p>
		</li>
	);
}
