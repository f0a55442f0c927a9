import type { Schemas } from "../../../../../api/client.ts";
import { Table } from "../../../components/table.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import { Time } from "../time.tsx";

interface CreditEntriesProps {
	page: RequestContext;
	entries: readonly Schemas["CreditEntry"][];
	/** What an entry without a note is for. */
	otherwise: string;
}

/** What came onto an account and what left it. */
export const CreditEntries = ({ page, entries, otherwise }: CreditEntriesProps) => {
	const { cards } = page.t.admin.sum;
	return (
		<Table
			caption={cards.history}
			hideCaption
			look="stack"
			columns={[
				{ key: "when", text: cards.entryColumns.when, heading: true },
				{ key: "what", text: cards.entryColumns.what },
				{ key: "amount", text: cards.entryColumns.amount, end: true },
			]}
			rows={entries.map(({ amount, orderId, note, createdAt }) => ({
				cells: {
					when: <Time page={page} at={createdAt} />,
					what: orderId === null ? note || otherwise : <a href={page.href(`/admin/orders/${orderId}`)}>{note || cards.order}</a>,
					amount: page.format.money(amount),
				},
			}))}
		/>
	);
};
