import type { Child } from "hono/jsx";
import { Address } from "./address.tsx";
import { DefinitionList } from "./definition-list.tsx";

interface Party {
	label: string;
	name: string;
	lines: readonly string[];
}

interface InvoiceSheetProps {
	/** What `lang` says: the language that it was issued in. */
	lang: string;
	title: string;
	/** Of the title; 1 where the page has no other. */
	level: 1 | 2;
	seller: Party;
	buyer: Party;
	facts: readonly { term: string; details: Child }[];
	lines: InvoiceTable;
	taxes: InvoiceTable;
	total: { label: string; amount: string };
	note?: string | undefined;
}

interface InvoiceTable {
	caption: string;
	/** The first names what a row is about; the others are amounts. */
	headings: readonly string[];
	rows: readonly { title: string; small?: string | undefined; cells: readonly string[] }[];
}

/** An invoice or a credit note as it comes out of the printer, on A4 as on Letter. */
export const InvoiceSheet = ({ lang, title, level, seller, buyer, facts, lines, taxes, total, note }: InvoiceSheetProps) => (
	<article class="invoice" lang={lang}>
		{level === 1 ? <h1>{title}</h1> : <h2 class="invoice-title">{title}</h2>}
		<div class="invoice-parties">
			{[seller, buyer].map((party) => (
				<section>
					<p class="invoice-label">{party.label}</p>
					<Address name={party.name} lines={party.lines} />
				</section>
			))}
			<DefinitionList items={facts} />
		</div>
		<InvoiceTable {...lines} />
		<p class="between invoice-total">
			<strong>{total.label}</strong>
			<strong class="num">{total.amount}</strong>
		</p>
		{taxes.rows.length > 0 && <InvoiceTable {...taxes} />}
		{note !== undefined && <p>{note}</p>}
	</article>
);

const InvoiceTable = ({ caption, headings, rows }: InvoiceTable) => (
	<div class="table-region" role="region" aria-label={caption} tabindex={0}>
		<table class="table stacked">
			<caption>{caption}</caption>
			<thead>
				<tr>
					{headings.map((heading, index) => (
						<th scope="col" class={index === 0 ? undefined : "end"}>
							{heading}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr>
						<th scope="row">
							{row.title}
							{row.small !== undefined && <small class="muted">{row.small}</small>}
						</th>
						{row.cells.map((cell, index) => (
							<td class="end num" data-label={headings[index + 1]}>
								{cell}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	</div>
);
