import type { PropsWithChildren } from "hono/jsx";

type FieldGroupProps = PropsWithChildren<{
	legend: string;
	/** Where a fault may concern all of it. */
	id?: string | undefined;
	hint?: string | undefined;
	columns?: boolean | undefined;
}>;

/** Fields that belong together, under a legend. */
export const FieldGroup = ({ legend, id, hint, columns, children }: FieldGroupProps) => (
	<fieldset id={id} class="field-group">
		<legend>{legend}</legend>
		{hint !== undefined && <p class="hint">{hint}</p>}
		<div class={columns === true ? "form-row" : "stack"}>{children}</div>
	</fieldset>
);

/** Fields side by side where there is room, as postcode and city. */
export const FormRow = ({ children }: PropsWithChildren) => <div class="form-row">{children}</div>;
