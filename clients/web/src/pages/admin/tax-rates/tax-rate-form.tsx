import { TAX_CATEGORIES } from "#contracts/product";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormRow } from "../../../components/field-group.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { countryChoices } from "../../../core/countries.ts";
import type { FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** Which country's rates are shown. */
export const CountryFilter = ({ page, path, country }: { page: RequestContext; path: string; country: string | undefined }) => {
	const { taxes } = page.t.admin.sum;
	return (
		<form method="get" action={page.href(path)} class="list-filters">
			<Field
				label={taxes.country}
				name="country"
				id="f-shown-country"
				type="select"
				options={[{ value: "", text: taxes.anyCountry }, ...countryChoices(page.locale)]}
				value={country}
			/>
			<Button icon="filter">{taxes.show}</Button>
		</form>
	);
};

/** Sets a rate, and replaces the one that there is. */
export const TaxRateForm = ({ page, path, state: { values, errors } }: { page: RequestContext; path: string; state: FormState }) => {
	const { taxes, percent } = page.t.admin.sum;
	const field = (name: string) => ({ name, value: values[name], error: errors[name], autocomplete: "off" });
	return (
		<section class="panel stack narrow" id="set" aria-labelledby="set-title">
			<SectionHeader id="set-title" title={taxes.set} />
			<p class="hint">{taxes.setHint}</p>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<form method="post" action={page.href(path)} class="stack">
				<FormRow>
					<Field
						{...field("country")}
						label={taxes.country}
						type="select"
						options={[{ value: "", text: page.t.admin.lists.any, disabled: true }, ...countryChoices(page.locale)]}
						required
					/>
					<Field {...field("region")} label={taxes.region} hint={taxes.regionHint} note={page.t.words.optional} maxlength={80} />
				</FormRow>
				<FormRow>
					<Field
						{...field("category")}
						label={taxes.category}
						type="select"
						options={TAX_CATEGORIES.map((value) => ({ value, text: taxes.categories[value] }))}
					/>
					<Field {...field("percent")} label={percent} required inputmode="decimal" maxlength={6} suffix="%" />
				</FormRow>
				<Field label={taxes.isIncluded} name="isIncluded" type="checkbox" value="on" checked={values["isIncluded"] !== undefined} />
				<div>
					<Button variant="primary">{page.t.words.save}</Button>
				</div>
			</form>
		</section>
	);
};
