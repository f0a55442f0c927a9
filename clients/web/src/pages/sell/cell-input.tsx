import { fieldId } from "../../components/field.tsx";

interface CellInputProps {
	/** What it is, of which row: only heard, because the column says it. */
	label: string;
	name: string;
	value: string;
	error?: string | undefined;
	inputmode?: "decimal" | "numeric" | undefined;
	maxlength: number;
	required?: boolean | undefined;
	/** What it held when the page was made; an island marks what differs. */
	was?: string | undefined;
}

/** A field in a cell of a table, with its error below. */
export const CellInput = ({ label, name, value, error, was, ...rest }: CellInputProps) => {
	const id = fieldId(name);
	return (
		<span class={error === undefined ? "cell" : "cell invalid"}>
			<input
				id={id}
				name={name}
				value={value}
				aria-label={label}
				aria-invalid={error === undefined ? undefined : "true"}
				aria-describedby={error === undefined ? undefined : `${id}-error`}
				autocomplete="off"
				data-was={was}
				{...rest}
			/>
			{error !== undefined && (
				<span class="error" id={`${id}-error`}>
					{error}
				</span>
			)}
		</span>
	);
};
