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
	/** How deep it is in a tree. */
	depth?: number | undefined;
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
	/** So many are seen at once, the others unfold under these words; what is chosen is always seen. */
	fold?: { after: number; text: string } | undefined;
}

/** Radio buttons or checkboxes under one question: a product's options, the way of delivery, a filter. */
export const ChoiceGroup = ({ type = "radio", look = "list", ...props }: ChoiceGroupProps) => {
	const id = props.id ?? fieldId(props.name);
	const chosen = typeof props.value === "string" ? [props.value] : (props.value ?? []);
	const described = classNames(props.hint !== undefined && `${id}-hint`, props.error !== undefined && `${id}-error`);
	const isSeen = ({ value }: Choice, index: number) =>
		props.fold === undefined || props.options.length <= props.fold.after + 1 || index < props.fold.after || chosen.includes(value);
	const [shown, folded] = [props.options.filter(isSeen), props.options.filter((option, index) => !isSeen(option, index))];
	const choice = (option: Choice, index: number) => (
		<label class={classNames("choice", option.depth !== undefined && option.depth > 0 && `deep-${Math.min(option.depth, 3)}`)}>
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
	);
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
			<div class="choice-list">{shown.map(choice)}</div>
			{folded.length > 0 && (
				<details class="more-choices">
					<summary>{props.fold?.text}</summary>
					<div class="choice-list">{folded.map((option, index) => choice(option, shown.length + index))}</div>
				</details>
			)}
		</fieldset>
	);
};
