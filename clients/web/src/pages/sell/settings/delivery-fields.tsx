import { WEEKDAYS } from "#contracts/vendor";
import { FormRow } from "../../../components/field-group.tsx";
import { Field } from "../../../components/field.tsx";
import type { FormErrors } from "../../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import { type DeliveryRow, MOST_TIERS, RATES_BY, rowField, tierField } from "./delivery-rows.ts";
import { hoursField, spansIn } from "./read-hours.ts";

interface OptionFieldsProps {
	page: RequestContext;
	row: DeliveryRow;
	n: number;
	errors: FormErrors;
}

/** So many tiers are empty below those that are filled in. */
const EMPTY_TIERS = 2;

/** What a price goes by, and its tiers; folded where it is always the same. */
export function RatesFields({ page, row, n, errors }: OptionFieldsProps) {
	const text = page.t.sell.delivery;
	const by = row.ratesBy === "price" ? "price" : "weight";
	const isFaulty = Object.keys(errors).some((name) => name.startsWith(`options.${n}.tiers.`) || name === rowField(n, "ratesBy"));
	return (
		<details open={row.ratesBy !== "" || isFaulty}>
			<summary>{text.rates}</summary>
			<div class="stack">
				<Field
					label={text.ratesBy}
					name={rowField(n, "ratesBy")}
					type="select"
					options={[{ value: "", text: text.ratesByNothing }, ...RATES_BY.map((value) => ({ value, text: text.ratesByWhat[value] }))]}
					value={row.ratesBy}
					error={errors[rowField(n, "ratesBy")]}
					hint={text.ratesHint}
				/>
				{Array.from({ length: Math.min(MOST_TIERS, row.tiers.length + EMPTY_TIERS) }, (_, tier) => (
					<FormRow>
						<Field
							label={text.tierFrom(tier + 1)}
							name={tierField(n, tier, "from")}
							value={row.tiers[tier]?.from}
							error={errors[tierField(n, tier, "from")]}
							suffix={row.ratesBy === "" ? undefined : by === "weight" ? "kg" : MARKETPLACE.currency}
							inputmode="decimal"
							maxlength={12}
							autocomplete="off"
						/>
						<Field
							label={text.tierPrice(tier + 1)}
							name={tierField(n, tier, "price")}
							value={row.tiers[tier]?.price}
							error={errors[tierField(n, tier, "price")]}
							suffix={MARKETPLACE.currency}
							inputmode="decimal"
							maxlength={12}
							autocomplete="off"
						/>
					</FormRow>
				))}
			</div>
		</details>
	);
}

/** When things can be picked up, where that is not while the shop is open. */
export function PickupHours({ page, row, n, errors }: OptionFieldsProps) {
	const text = page.t.sell.delivery;
	const { hours } = page.t.sell;
	const isFaulty = Object.keys(errors).some((name) => name.startsWith(`options.${n}.hours.`));
	const time = (day: (typeof WEEKDAYS)[number], span: number, end: "opens" | "closes") => {
		const name = hoursField(day, span, end);
		return (
			<Field
				label={span === 0 ? hours[end] : hours[`${end}Again`]}
				name={`options.${n}.${name}`}
				type="time"
				value={row.hours[name]}
				error={errors[`options.${n}.${name}`]}
			/>
		);
	};
	return (
		<details open={Object.keys(row.hours).length > 0 || isFaulty}>
			<summary>{text.pickupHours}</summary>
			<p class="hint">{text.pickupHoursHint}</p>
			<div class="hours">
				{WEEKDAYS.map((day) => (
					<fieldset class="hours-day">
						<legend>{page.format.weekday(day)}</legend>
						{Array.from({ length: spansIn(row.hours) }, (_, span) => (
							<div class="hours-span">
								{time(day, span, "opens")}
								{time(day, span, "closes")}
							</div>
						))}
					</fieldset>
				))}
			</div>
		</details>
	);
}
