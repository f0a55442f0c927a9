import { fieldId } from "./field.tsx";
import { Icon } from "./icon.tsx";

interface QuantityProps {
	label: string;
	name?: string | undefined;
	id?: string | undefined;
	value: number;
	min?: number | undefined;
	max?: number | undefined;
	decreaseText: string;
	increaseText: string;
	/** Without, only the field: where a step must not send the form, as beside "Add to cart". */
	steppers?: boolean | undefined;
	/** Show the label; otherwise it is only heard. */
	showLabel?: boolean | undefined;
}

/**
 * How many. The buttons send the form with `step=-1` or `step=1`; Enter sends it without `step`,
 * because the first button of the form, which is not seen, is the one that Enter presses.
 */
export const Quantity = ({ label, name = "quantity", value, min = 1, max, steppers = true, ...props }: QuantityProps) => {
	const id = props.id ?? fieldId(name);
	return (
		<div class="quantity" data-quantity>
			<label for={id} class={props.showLabel === true ? undefined : "visually-hidden"}>
				{label}
			</label>
			{steppers && (
				<>
					<button class="visually-hidden" tabindex={-1} aria-hidden="true" type="submit" />
					<button type="submit" name="step" value="-1" formnovalidate disabled={value <= min} aria-label={props.decreaseText}>
						<Icon name="minus" />
					</button>
				</>
			)}
			<input id={id} name={name} type="number" inputmode="numeric" value={value} min={min} max={max} required autocomplete="off" />
			{steppers && (
				<button
					type="submit"
					name="step"
					value="1"
					formnovalidate
					disabled={max !== undefined && value >= max}
					aria-label={props.increaseText}
				>
					<Icon name="plus" />
				</button>
			)}
		</div>
	);
};
