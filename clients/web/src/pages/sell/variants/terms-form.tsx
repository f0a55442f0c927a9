import { OTHER_CURRENCIES } from "#contracts/money";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FieldGroup, FormRow } from "../../../components/field-group.tsx";
import { Notice } from "../../../components/notice.tsx";
import { draftOf } from "../../../core/draft.ts";
import type { FormErrors } from "../../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import { priceOf } from "../amounts.ts";
import { DefaultSubmit } from "../default-submit.tsx";
import type { Terms } from "./terms.ts";
import { MOST_VOLUME_PRICES, shownRows, type TermsFields } from "./terms-fields.ts";

/** What the form of a variant's terms holds and says. */
export interface TermsFormProps {
	page: RequestContext;
	/** Where the form is sent, with the locale. */
	action: string;
	fields: TermsFields;
	/** What it was made of. */
	was: Terms;
	errors: FormErrors;
	/** What the variant costs without any of it, in minor units. */
	priceMinor: number;
	/** What a button did to the form that saves nothing. */
	said?: string | undefined;
	/** Not while another form of the page is shown again: what this one shows then was not typed. */
	keepsDraft: boolean;
}

type PartProps = Pick<TermsFormProps, "page" | "fields" | "errors">;

/** Sale, prices for many, other currencies, pre-order and backorder of a variant, saved together. */
export const TermsForm = ({ page, action, fields, was, errors, priceMinor, said, keepsDraft }: TermsFormProps) => (
	<form method="post" action={action} class="stack loose narrow" {...(keepsDraft && draftOf(page, `terms:${action}`))}>
		<DefaultSubmit />
		<input type="hidden" name="_was" value={JSON.stringify(was)} data-draft-keep />
		{said !== undefined && (
			<Notice role="status">
				<p data-focus>{said}</p>
			</Notice>
		)}
		<Sale page={page} fields={fields} errors={errors} priceMinor={priceMinor} />
		<VolumePrices page={page} fields={fields} errors={errors} />
		<OtherCurrencies page={page} fields={fields} errors={errors} />
		<Supply page={page} fields={fields} errors={errors} />
		<p class="muted small">{page.t.sell.terms.zone}</p>
		<div>
			<Button variant="primary">{page.t.words.save}</Button>
		</div>
	</form>
);

const amount = { inputmode: "decimal", maxlength: 12, autocomplete: "off", suffix: MARKETPLACE.currency } as const;

const Sale = ({ page, fields: { sale }, errors, priceMinor }: PartProps & { priceMinor: number }) => {
	const text = page.t.sell.terms.sale;
	const field = (name: keyof TermsFields["sale"]) => ({ name: `sale.${name}`, value: sale[name], error: errors[`sale.${name}`] });
	return (
		<FieldGroup legend={text.title} hint={text.hint(page.format.money(priceOf(priceMinor)))}>
			<Field {...field("price")} label={text.price} {...amount} />
			<FormRow>
				<Field {...field("startsAt")} label={text.startsAt} type="datetime-local" hint={text.startsAtHint} />
				<Field {...field("endsAt")} label={text.endsAt} type="datetime-local" />
			</FormRow>
		</FieldGroup>
	);
};

const VolumePrices = ({ page, fields, errors }: PartProps) => {
	const text = page.t.sell.terms.volume;
	const rows = shownRows(fields.volume);
	const field = (n: number, name: "quantity" | "price") => ({
		name: `volume.${n}.${name}`,
		value: rows[n]?.[name],
		error: errors[`volume.${n}.${name}`],
	});
	return (
		<FieldGroup legend={text.title} hint={text.hint}>
			{rows.map((_, n) => (
				<FormRow>
					<Field {...field(n, "quantity")} label={text.quantity(n + 1)} inputmode="numeric" maxlength={3} autocomplete="off" />
					<Field {...field(n, "price")} label={text.price(n + 1)} {...amount} />
				</FormRow>
			))}
			{rows.length < MOST_VOLUME_PRICES ? (
				<div>
					<Button small icon="plus" name="do" value="row" formnovalidate>
						{text.more}
					</Button>
				</div>
			) : (
				<p class="hint">{text.full(MOST_VOLUME_PRICES)}</p>
			)}
		</FieldGroup>
	);
};

const OtherCurrencies = ({ page, fields: { prices }, errors }: PartProps) => {
	const text = page.t.sell.terms.currencies;
	const isOpen = Object.keys(prices).length > 0 || Object.keys(errors).some((name) => name.startsWith("prices."));
	return (
		<FieldGroup legend={text.title} hint={text.hint}>
			<details open={isOpen}>
				<summary>{text.set}</summary>
				<div class="form-row">
					{OTHER_CURRENCIES.map((currency) => (
						<Field
							label={currency}
							name={`prices.${currency}`}
							value={prices[currency]}
							error={errors[`prices.${currency}`]}
							{...amount}
							suffix={currency}
						/>
					))}
				</div>
			</details>
		</FieldGroup>
	);
};

const Supply = ({ page, fields, errors }: PartProps) => {
	const text = page.t.sell.terms.supply;
	const { optional } = page.t.words;
	const box = (name: "preorder" | "allowBackorder") => ({
		name,
		type: "checkbox",
		value: "on",
		checked: fields[name],
		error: errors[name],
	});
	return (
		<FieldGroup legend={text.title}>
			<Field {...box("preorder")} label={text.preorder} hint={text.preorderHint} />
			<Field {...box("allowBackorder")} label={text.backorder} hint={text.backorderHint} />
			<FormRow>
				<Field
					label={text.from}
					name="availableFrom"
					type="date"
					value={fields.availableFrom}
					error={errors["availableFrom"]}
					note={optional}
				/>
				<Field
					label={text.limit}
					name="backorderLimit"
					value={fields.backorderLimit}
					error={errors["backorderLimit"]}
					hint={text.limitHint}
					note={optional}
					inputmode="numeric"
					maxlength={8}
					autocomplete="off"
				/>
			</FormRow>
		</FieldGroup>
	);
};
