import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../../api/client.ts";
import { Table, type TableRow } from "../../../components/table.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { OwnShop } from "../own-shop.ts";
import { moneyPath } from "./money-frame.tsx";

type Entry = Schemas["LedgerEntry"];

interface EntryTableProps {
	page: RequestContext;
	own: OwnShop;
	caption: string;
	entries: readonly Entry[];
	empty?: Child | undefined;
}

/** Entries of a ledger with what each comes from. */
export const EntryTable = ({ page, own, caption, entries, empty }: EntryTableProps) => {
	const { columns } = page.t.sell.money;
	return (
		<Table
			caption={caption}
			hideCaption
			look="stack"
			columns={[
				{ key: "at", text: columns.at },
				{ key: "what", text: columns.what, heading: true },
				{ key: "paid", text: columns.paid, end: true },
				{ key: "commission", text: columns.commission, end: true },
				{ key: "amount", text: columns.amount, end: true },
				{ key: "balance", text: columns.balance, end: true },
			]}
			rows={entries.map((entry) => entryRow(page, own, entry))}
			empty={empty}
		/>
	);
};

const entryRow = (page: RequestContext, own: OwnShop, entry: Entry): TableRow => {
	const { breakdown } = entry;
	const taken = breakdown && { ...breakdown.commission, amount: 0 - breakdown.commission.amount - breakdown.commissionTax.amount };
	return {
		cells: {
			at: (
				<time class="nowrap" datetime={entry.at}>
					{page.format.date(entry.at)}
				</time>
			),
			what: <What page={page} own={own} entry={entry} />,
			paid: breakdown ? <Amount page={page} of={breakdown.paid} /> : "",
			commission: taken ? <Amount page={page} of={taken} /> : "",
			amount: (
				<strong>
					<Amount page={page} of={entry.amount} />
				</strong>
			),
			balance: <Amount page={page} of={entry.balance} />,
		},
	};
};

/** An amount, in one line and its digits below those of the others. */
export const Amount = ({ page, of }: { page: RequestContext; of: { amount: number; currency: string } }) => (
	<span class="num nowrap">{page.format.money(of)}</span>
);

/** What an entry is, and what it belongs to. */
function What({ page, own, entry }: { page: RequestContext; own: OwnShop; entry: Entry }) {
	const text = page.t.sell.money;
	const { kind, order, payoutId, reason, breakdown, availableAt } = entry;
	const isPayout = kind === "payout" || kind === "payout_returned";
	const discount = breakdown?.marketplaceDiscount;
	return (
		<span class="stack tight">
			<span>{text.kinds[kind]}</span>
			{order && (
				<a class="entry-note" href={page.href(`/sell/${own.shop.id}/orders/${order.vendorOrderId}`)}>
					{text.ofOrder(order.number)}
				</a>
			)}
			{isPayout && payoutId !== null && (
				<a class="entry-note" href={page.href(moneyPath(own, `/payouts/${payoutId}`))}>
					{text.ofPayout}
				</a>
			)}
			{reason !== null && <span class="entry-note muted">{reason}</span>}
			{discount && discount.amount !== 0 && <span class="entry-note muted">{text.fromMarketplace(page.format.money(discount))}</span>}
			{!isPayout && payoutId === null && Date.parse(availableAt) > Date.now() && (
				<span class="entry-note muted">{text.availableFrom(page.format.date(availableAt))}</span>
			)}
		</span>
	);
}
