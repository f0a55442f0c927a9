import type { Child } from "hono/jsx";
import { Totals } from "../../components/totals.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { lineName, PartSums } from "./part-sums.tsx";
import { type ExplainedPart, priceSum, type Reader } from "./price-rows.ts";
import { shareSum, whoGets } from "./share-rows.ts";

interface PartProps {
	page: RequestContext;
	reader: Reader;
	part: ExplainedPart;
	/** How the lines are called, by their ids. */
	names: ReadonlyMap<string, string>;
}

/** How a shop's part adds up: line by line, the delivery, and all of it. Each line can be led to by its id. */
export function ExplainedPartPanel(props: PartProps) {
	const { page, reader, part, names } = props;
	const text = page.t.explanation;
	const id = `explained-${part.vendorOrderId}`;
	return (
		<section class="panel stack loose" aria-labelledby={id}>
			<h2 id={id}>{part.vendor.name}</h2>
			{part.lines.map((line) => (
				<Item id={line.id} title={lineName(page, line, names)}>
					<LineSums {...props} line={line} />
				</Item>
			))}
			<Item id={`delivery-${part.vendorOrderId}`} title={`${text.delivery}: ${part.delivery.title}`}>
				<DeliverySums {...props} />
			</Item>
			<Item id={`sum-${part.vendorOrderId}`} title={text.together(part.vendor.name)}>
				<PartSums {...props} />
			</Item>
			{reader === "operator" && part.settlement && (
				<Item id={`shares-${part.vendorOrderId}`} title={text.whoGets}>
					<Totals {...whoGets(page, part.paid, [part.settlement])} />
				</Item>
			)}
		</section>
	);
}

const Item = ({ id, title, children }: { id: string; title: string; children: Child }) => (
	<section class="stack tight" aria-labelledby={id}>
		<h3 id={id}>{title}</h3>
		{children}
	</section>
);

function LineSums({ page, reader, part, line }: PartProps & { line: ExplainedPart["lines"][number] }) {
	const { t, format } = page;
	const label = t.explanation.pieces(format.number(line.quantity), format.money(line.unitPrice));
	const price = priceSum(page, reader, { label, amount: format.money(line.price) }, line);
	return <Sums page={page} reader={reader} part={part} price={price} of={line} />;
}

function DeliverySums({ page, reader, part }: PartProps) {
	const { delivery } = part;
	const price = priceSum(page, reader, { label: delivery.title, amount: page.format.money(delivery.price) }, delivery);
	return <Sums page={page} reader={reader} part={part} price={price} of={{ ...delivery, commission: null }} />;
}

interface SumsProps extends Omit<PartProps, "names"> {
	price: ReturnType<typeof priceSum>;
	of: Pick<ExplainedPart["lines"][number], "paid" | "settlement" | "commission">;
}

/** What the shopper pays, and beside it what the shop gets of that, where that concerns the reader. */
function Sums({ page, reader, part, price, of: { paid, settlement, commission } }: SumsProps) {
	if (reader === "shopper" || !settlement || !part.settlement) return <Totals {...price} />;
	const taxBps = part.settlement.commissionTax.rateBps;
	return (
		<div class="columns">
			<Totals {...price} />
			<Totals {...shareSum(page, reader, { paid, settlement, commission, taxBps })} />
		</div>
	);
}
