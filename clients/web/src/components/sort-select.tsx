import type { Parameters } from "../shared/parameters.ts";
import { Button } from "./button.tsx";
import { fieldId, type FieldOption } from "./field.tsx";
import { HiddenFields } from "./hidden-fields.tsx";

interface SortSelectProps {
	action: string;
	label: string;
	name?: string | undefined;
	options: readonly FieldOption[];
	value?: string | undefined;
	submitText: string;
	keep?: Parameters | undefined;
}

/** The order of a list: a form with a button, which an island hides to submit on change. */
export const SortSelect = ({ action, label, name = "sort", options, value, submitText, keep }: SortSelectProps) => (
	<form class="sort" action={action} method="get" data-autosubmit>
		<HiddenFields keep={keep} />
		<label for={fieldId(name)}>{label}</label>
		<select id={fieldId(name)} name={name}>
			{options.map((option) => (
				<option value={option.value} selected={option.value === value}>
					{option.text}
				</option>
			))}
		</select>
		<Button small>{submitText}</Button>
	</form>
);
