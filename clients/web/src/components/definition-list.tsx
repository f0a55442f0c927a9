import type { Child } from "hono/jsx";

interface Definition {
	term: string;
	details: Child;
}

/** Names and what they stand for: the facts of a product, opening hours, trader details. */
export const DefinitionList = ({ items, look = "rows" }: { items: readonly Definition[]; look?: "rows" | "grid" | undefined }) => (
	<dl class={`definitions ${look}`}>
		{items.map(({ term, details }) => (
			<div>
				<dt>{term}</dt>
				<dd>{details}</dd>
			</div>
		))}
	</dl>
);
