import type { Context } from "hono";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { PackingSlip } from "../../../components/packing-slip.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { myApi, need } from "../../../core/api.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { addressLines } from "../../account/addresses-page.tsx";
import { type OwnShop, shopOf, vendorIdOf } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { namedIn } from "./picked-orders.ts";
import { customerOf, leftOf, type ShopOrder, stateOf } from "./order-words.ts";
import { orderAndShop } from "./show-order.tsx";

interface SlipsPageProps {
	page: RequestContext;
	own: OwnShop;
	orders: readonly ShopOrder[];
}

/** Packing slips as they come out of the printer, a sheet each. */
export function SlipsPage({ page, own, orders }: SlipsPageProps) {
	const text = page.t.sell.slip;
	const [first] = orders;
	const title = first && orders.length === 1 ? text.title(first.number) : text.many(orders.length);
	const list = page.href(`/sell/${own.shop.id}/orders`);
	const back = first && orders.length === 1 ? `${list}/${first.id}` : list;
	if (!first)
		return (
			<SellPage page={page} own={own} section="orders" title={text.noneTitle}>
				<EmptyState icon="print" level={1} title={text.noneTitle} action={<LinkButton href={list}>{page.t.sell.orders.title}</LinkButton>}>
					<p>{text.noneText}</p>
				</EmptyState>
			</SellPage>
		);
	return (
		<SellPage page={page} own={own} section="orders" title={title}>
			<div class="no-print">
				<PageHeader
					title={title}
					lead={text.printHint}
					actions={
						<>
							<Button type="button" variant="primary" icon="print" data-print>
								{text.print}
							</Button>
							<LinkButton icon="back" href={back}>
								{page.t.words.back}
							</LinkButton>
						</>
					}
				/>
			</div>
			{orders.map((order) => (
				<Slip page={page} own={own} order={order} />
			))}
		</SellPage>
	);
}

function Slip({ page, own: { shop }, order }: Omit<SlipsPageProps, "orders"> & { order: ShopOrder }) {
	const text = page.t.sell.slip;
	const { deliveryAddress: to, contact } = order;
	return (
		<PackingSlip
			level={2}
			title={text.order(order.number)}
			from={{ name: shop.name, lines: [...addressLines(page, shop.place), shop.phone, shop.email] }}
			to={
				to === null || order.delivery.kind === "pickup"
					? { label: text.pickedUpBy, name: customerOf(page, order), lines: [] }
					: { label: text.to, name: to.name, lines: addressLines(page, to) }
			}
			facts={[
				{ term: text.facts.number, details: order.number },
				{ term: text.facts.ordered, details: page.format.dateTime(order.createdAt) },
				{ term: text.facts.way, details: order.delivery.title },
				...(contact.phone === undefined ? [] : [{ term: text.facts.contact, details: contact.phone }]),
			]}
			caption={`${text.caption}: ${order.number}`}
			headings={text.headings}
			lines={linesToPack(order).map(({ line, quantity }) => ({
				quantity: page.format.number(quantity),
				title: line.product.title,
				options:
					Object.entries(line.product.options)
						.map(([name, value]) => `${name}: ${value}`)
						.join(", ") || undefined,
				sku: line.sku ?? undefined,
			}))}
			note={<p>{noteOf(page, shop.name, order)}</p>}
		/>
	);
}

/** What is left where a part has been sent already, everything otherwise. */
function linesToPack(order: ShopOrder) {
	if (stateOf(order) !== "partly") return order.lines.map((line) => ({ line, quantity: line.quantity }));
	return order.lines.map((line) => ({ line, quantity: leftOf(line) })).filter(({ quantity }) => quantity > 0);
}

function noteOf(page: RequestContext, shop: string, order: ShopOrder): string {
	const text = page.t.sell.slip;
	const state = stateOf(order);
	if (state === "rejected" || state === "canceled") return text.ended;
	return state === "partly" ? `${text.partly} ${text.thanks(shop)}` : text.thanks(shop);
}

/** `/sell/{vendorId}/orders/{id}/slip` */
export async function showSlip(c: Context<Web>): Promise<Response> {
	const [own, order] = await orderAndShop(c);
	return privatePage(c, <SlipsPage page={c.get("page")} own={own} orders={[order]} />);
}

/** `/sell/{vendorId}/orders/slips?ids=…`: those that are named, in the sequence of the queue. */
export async function showSlips(c: Context<Web>): Promise<Response> {
	const ids = namedIn(new URL(c.req.url).searchParams);
	const query = { ids: ids.join(","), limit: 50, sort: "oldest" } as const;
	const [own, orders] = await Promise.all([
		shopOf(c),
		ids.length === 0
			? { items: [] }
			: need(myApi(c).GET("/vendor/{vendorId}/orders", { params: { path: { vendorId: vendorIdOf(c) }, query } })),
	]);
	return privatePage(c, <SlipsPage page={c.get("page")} own={own} orders={orders.items} />);
}
