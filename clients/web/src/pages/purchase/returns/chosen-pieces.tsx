import type { RequestContext } from "../../../core/request-context.ts";
import { nameOf } from "../cart-line.tsx";
import type { Part } from "./return-wants.ts";

interface ChosenPiecesProps {
	page: RequestContext;
	/** The lines that could be chosen from. */
	of: Part["lines"];
	lines: readonly { lineId: string; quantity: number }[];
}

/** The pieces that were chosen. */
export const ChosenPieces = ({ page, of, lines }: ChosenPiecesProps) => (
	<ul>
		{lines.map(({ lineId, quantity }) => {
			const line = of.find(({ id }) => id === lineId);
			return line && <li>{page.t.purchase.returns.item(page.format.number(quantity), nameOf(line))}</li>;
		})}
	</ul>
);
