import type { FormState } from "../core/forms.ts";
import { piecesField } from "../core/pieces.ts";
import { FieldGroup } from "./field-group.tsx";
import { Field } from "./field.tsx";

interface PiecesFieldsProps {
	legend: string;
	hint?: string | undefined;
	/** The lines, each with how many pieces can be chosen, and how many are to begin with. */
	lines: readonly { id: string; title: string; hint?: string | undefined; most: number; chosen?: number | undefined }[];
	state: FormState;
	/** What stands behind the count: "of 3". */
	ofMost: (most: number) => string;
}

/** The key of the question that a choice leads to: in its address it stays the same, however often the question is gone back to. */
export const KeyOfQuestion = () => <input type="hidden" name="_key" value={crypto.randomUUID()} />;

/** How many pieces of each line. */
export const PiecesFields = ({ legend, hint, lines, state: { values, errors }, ofMost }: PiecesFieldsProps) => (
	<FieldGroup legend={legend} hint={hint}>
		{lines.map(({ id, title, hint: hintOfLine, most, chosen = 0 }) => (
			<Field
				label={title}
				hint={hintOfLine}
				name={piecesField(id)}
				type="number"
				min="0"
				max={most}
				inputmode="numeric"
				value={values[piecesField(id)] ?? chosen}
				suffix={ofMost(most)}
				error={errors[piecesField(id)]}
			/>
		))}
	</FieldGroup>
);
