import type { Child } from "hono/jsx";
import { Address } from "./address.tsx";
import { DefinitionList } from "./definition-list.tsx";

interface SlipLine {
	quantity: string;
	title: string;
	options?: string | undefined;
	sku?: string | undefined;
}

interface PackingSlipProps {
	title: string;
	from: { name: string; lines: readonly string[] };
	to: { label: string; name: string; lines: readonly string[] };
	facts: readonly { term: string; details: Child }[];
	caption: string;
	/** The columns' names: quantity, product, SKU, packed. */
	headings: readonly [string, string, string, string];
	lines: readonly SlipLine[];
	note?: Child | undefined;
	level?: 1 | 2 | 3 | undefined;
}

/** What goes into the parcel, one sheet each, with a box to tick by hand. */
export const PackingSlip = ({ title, from, to, facts, caption, headings, lines, note, level = 1 }: PackingSlipProps) => {
	const Title = `h${level}` as const;
	const Part = `h${level + 1}` as "h2";
	return (
		<article class="slip">
			<header>
				<Address name={from.name} lines={from.lines} />
				<Title class="slip-title">{title}</Title>
			</header>
			<div class="columns">
				<section>
					<Part class="slip-part">{to.label}</Part>
					<Address name={to.name} lines={to.lines} />
				</section>
				<DefinitionList items={facts} />
			</div>
			<div class="table-region" role="region" aria-label={caption} tabindex={0}>
				<table class="table">
					<caption class="visually-hidden">{caption}</caption>
					<thead>
						<tr>
							{headings.map((heading, index) => (
								<th scope="col" class={index === 0 ? "end" : undefined}>
									{heading}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{lines.map((line) => (
							<tr>
								<td class="end">{line.quantity}</td>
								<th scope="row">
									{line.title}
									{line.options !== undefined && <small>{line.options}</small>}
								</th>
								<td>{line.sku}</td>
								<td>
									<span class="tick-box" />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{note !== undefined && <div class="slip-note">{note}</div>}
		</article>
	);
};
