import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";
import { fieldId } from "./field.tsx";

/** One of the choices; `aside` stands at its end, as a price or a count. */
export interface Choice {
	value: string;
	text: string;
	hint?: string | undefined;
	aside?: Child | undefined;
	disabled?: boolean | undefined;
}

interface ChoiceGroupProps {
	legend: string;
	name: string;
	options: Choice[];
	type?: "radio" | "checkbox" | undefined;
	look?: "list" | "pills" | "cards" | undefined;
	value?: string | readonly string[] | undefined;
	error?: string | undefined;
	hint?: string | undefined;
	required?: boolean | undefined;
	hideLegend?: boolean | undefined;
	id?: string | undefined;
}

/** Radio buttons or checkboxes under one question: a product's options, the way of delivery, a filter. */
export const ChoiceGroup = ({ type = "radio", look = "list", ...props }: ChoiceGroupProps) => {
	const id = props.id ?? fieldId(props.name);
	const chosen = typeof props.value === "string" ? [props.value] : (props.value ?? []);
	const described = classNames(props.hint !== undefined && `${id}-hint`, props.error !== undefined && `${id}-error`);
	return (
		<fieldset class={classNames("choices", look, props.error !== undefined && "invalid")} aria-describedby={described || undefined}>
			<legend class={props.hideLegend === true ? "visually-hidden" : undefined}>{props.legend}</legend>
			{props.hint !== undefined && (
				<p class="hint" id={`${id}-hint`}>
					{props.hint}
				</p>
			)}
			{props.error !== undefined && (
				<p class="error" id={`${id}-error`}>
					{props.error}
				</p>
			)}
			<div class="choice-list">
				{props.options.map((option, index) => (
					<label class="choice">
						<input
							type={type}
							id={index === 0 ? id : `${id}-${index}`}
							name={props.name}
							value={option.value}
							checked={chosen.includes(option.value)}
							disabled={option.disabled}
							required={type === "radio" && props.required === true}
						/>
						<span class="choice-text">
							{option.text}
							{option.hint !== undefined && <small>{option.hint}</small>}
						</span>
						{option.aside !== undefined && <span class="choice-aside">{option.aside}</span>}
					</label>
				))}
			</div>
		</fieldset>
	);
};
