import type { Schemas } from "../../../../../api/client.ts";
import { Field } from "../../../components/field.tsx";
import { PiecesFields } from "../../../components/pieces-fields.tsx";
import type { FormState } from "../../../core/forms.ts";
import { piecesLabels } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { lineTitle } from "./order-words.ts";

type Part = Pick<Schemas["VendorOrderPart"], "id" | "lines">;

const sentLines = ({ lines }: Part) => lines.filter((line) => line.fulfilledQuantity > 0);

/** Whether pieces of a part were sent, so that they can be paid back. */
export const hasSentPieces = (part: Part): boolean => sentLines(part).length > 0;

/** What the fields of these pieces are called, where their faults are listed. */
export const labelsOfSent = (part: Part): Record<string, string> =>
	piecesLabels(sentLines(part).map((line) => ({ id: line.id, title: lineTitle(line) })));

/** Which of the pieces that were sent are paid back, and whether their delivery is too. */
export const RefundPieces = ({ page, part, state }: { page: RequestContext; part: Part; state: FormState }) => (
	<>
		<PiecesFields
			legend={page.t.sell.cancelPage.pieces}
			hint={page.t.sell.refundPage.piecesHint}
			lines={sentLines(part).map((line) => ({ id: line.id, title: lineTitle(line), most: line.fulfilledQuantity }))}
			state={state}
			ofMost={page.t.sell.returns.ofMost}
		/>
		<Field
			label={page.t.sell.refundPage.delivery}
			name="delivery"
			id={`delivery-${part.id}`}
			type="checkbox"
			value="true"
			checked={state.values["delivery"] === "true"}
		/>
	</>
);
