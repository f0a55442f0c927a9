import type { Schemas } from "../../../../api/client.ts";
import { Table } from "../../components/table.tsx";
import type { RequestContext } from "../../core/request-context.ts";

interface HistoryProps {
	page: RequestContext;
	order: Schemas["Order"];
	events: readonly Schemas["OrderEvent"][] | null;
}

/** Everything that has happened to an order, for who wants to know exactly. */
export function OrderHistory({ page, order, events }: HistoryProps) {
	const { order: text } = page.t.purchase;
	return (
		<details class="no-print">
			<summary>{text.history}</summary>
			{events ? (
				<Table
					caption={text.historyOf(order.number)}
					hideCaption
					look="stack"
					dense
					columns={[
						{ key: "when", text: text.when },
						{ key: "what", text: text.what, heading: true },
						{ key: "shop", text: text.shop },
					]}
					rows={events.map((event) => ({ cells: cellsOf(event, order, page) }))}
				/>
			) : (
				<p>{text.historyMissing}</p>
			)}
		</details>
	);
}

function cellsOf(
	{ type, createdAt, vendorOrderId, data, actor }: Schemas["OrderEvent"],
	order: Schemas["Order"],
	{ t, format }: RequestContext,
) {
	const what = t.purchase.order.events[type] ?? type;
	const reason = actor !== "system" && typeof data["reason"] === "string" ? data["reason"] : ""; // a person's words, not a code
	return {
		when: <time datetime={createdAt}>{format.dateTime(createdAt)}</time>,
		what: reason ? `${what}: ${reason}` : what,
		shop: order.vendorOrders.find(({ id }) => id === vendorOrderId)?.vendor.name ?? "–",
	};
}
