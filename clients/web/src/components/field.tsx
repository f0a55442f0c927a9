import type { JSX } from "hono/jsx";
import { classNames } from "./class-names.ts";

/** A choice of a select. */
export interface FieldOption {
	value: string;
	text: string;
	disabled?: boolean | undefined;
}

type InputAttributes = Omit<JSX.IntrinsicElements["input"], "class" | "style" | "type" | "value" | "name" | "id" | "prefix">;

/** Properties of a Field; what is not named here goes to the control. */
interface FieldProps extends InputAttributes {
	label: string;
	name: string;
	id?: string | undefined;
	/** Any input type, `textarea`, `select` or `checkbox`. */
	type?: string | undefined;
	value?: string | number | undefined;
	error?: string | undefined;
	hint?: string | undefined;
	/** A word beside the label, as "optional". */
	note?: string | undefined;
	options?: FieldOption[] | undefined;
	rows?: number | undefined;
	/** What stands before or after the value, as a currency or a unit. */
	prefix?: string | undefined;
	suffix?: string | undefined;
	hideLabel?: boolean | undefined;
}

/** The id a field has when it is given none; FormErrors links to it. */
export const fieldId = (name: string) => `f-${name}`;

/** What the control itself takes. */
interface ControlProps extends InputAttributes {
	name: string;
	id: string;
	type?: string | undefined;
	value?: string | number | undefined;
	options?: FieldOption[] | undefined;
	rows?: number | undefined;
}

const Control = ({ type = "text", value, options, rows, ...rest }: ControlProps) => {
	if (type === "textarea") {
		return (
			<textarea {...rest} rows={rows ?? 4}>
				{value}
			</textarea>
		);
	}
	if (type === "select") {
		return (
			<select {...rest}>
				{(options ?? []).map((option) => (
					<option value={option.value} selected={option.value === String(value ?? "")} disabled={option.disabled}>
						{option.text}
					</option>
				))}
			</select>
		);
	}
	return <input {...rest} type={type} value={value} />;
};

/** A labeled control with its hint and its error; the error is read out with the field. */
export const Field = ({ label, hint, error, note, prefix, suffix, hideLabel, ...control }: FieldProps) => {
	const id = control.id ?? fieldId(control.name);
	const described = classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
	const check = control.type === "checkbox";
	const input = (
		<Control {...control} id={id} aria-describedby={described || undefined} aria-invalid={error === undefined ? undefined : "true"} />
	);
	const name = (
		<label for={id} class={hideLabel === true ? "visually-hidden" : undefined}>
			{label}
			{note !== undefined && <span class="note"> {note}</span>}
		</label>
	);
	return (
		<div class={classNames("field", check && "check", error !== undefined && "invalid")}>
			{check ? [input, name] : name}
			{hint !== undefined && (
				<p class="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{error !== undefined && (
				<p class="error" id={`${id}-error`}>
					{error}
				</p>
			)}
			{!check && (prefix === undefined && suffix === undefined ? input : <Affixed prefix={prefix} suffix={suffix} input={input} />)}
		</div>
	);
};

const Affixed = ({ prefix, suffix, input }: { prefix?: string | undefined; suffix?: string | undefined; input: unknown }) => (
	<span class="affixed">
		{prefix !== undefined && <span class="affix">{prefix}</span>}
		{input}
		{suffix !== undefined && <span class="affix">{suffix}</span>}
	</span>
);
