import { Field } from "../../components/field.tsx";
import { FieldGroup, FormRow } from "../../components/field-group.tsx";
import type { FormErrors, FormValues } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { CategoryChoices } from "../sell/products/category-choices.tsx";
import type { Categories } from "../sell/products/posted-form.ts";
import type { Keeper } from "./keeper.ts";
import { CATEGORY, optionRows, RATINGS, tickedCategories } from "./rule-fields.ts";

interface RuleFieldsProps {
	page: RequestContext;
	keeper: Pick<Keeper, "kind">;
	values: FormValues;
	errors: FormErrors;
	categories: Categories;
}

/** What a product has to fit to be in a collection by a rule. */
export const RuleFields = ({ page, keeper, values, errors, categories }: RuleFieldsProps) => {
	const { rule } = page.t.collections;
	const field = (name: string) => ({ name: `rule.${name}`, value: values[`rule.${name}`], error: errors[`rule.${name}`] });
	return (
		<div class="rule-fields">
			<FieldGroup legend={rule.title} hint={rule.hint}>
				{errors["rule"] !== undefined && (
					<p class="error" id="f-rule" tabindex={-1}>
						{errors["rule"]}
					</p>
				)}
				<CategoryChoices
					page={page}
					categories={categories}
					chosen={tickedCategories(values)}
					error={errors["categories"]}
					prefix={CATEGORY}
				/>
				{keeper.kind === "marketplace" && (
					<Field label={rule.shops} {...field("shops")} hint={rule.shopsHint} autocapitalize="none" autocomplete="off" spellcheck={false} />
				)}
				<Field label={rule.tags} {...field("tags")} hint={rule.tagsHint} autocomplete="off" />
				<FormRow>
					<Field label={rule.priceMin} {...field("priceMin")} inputmode="decimal" maxlength={12} autocomplete="off" />
					<Field label={rule.priceMax} {...field("priceMax")} inputmode="decimal" maxlength={12} autocomplete="off" />
				</FormRow>
				<Field label={rule.rating} {...field("rating")} type="select" options={ratings(page, values["rule.rating"])} />
				<Field label={rule.inStock} name="rule.inStock" type="checkbox" checked={values["rule.inStock"] !== undefined} />
				<Field label={rule.onSale} name="rule.onSale" type="checkbox" checked={values["rule.onSale"] !== undefined} />
				<Options page={page} values={values} errors={errors} />
			</FieldGroup>
		</div>
	);
};

/** The steps that one chooses from, and what the API was given instead. */
function ratings({ t, format }: RequestContext, stored = "") {
	const others = Number(stored) > 0 && !RATINGS.some((step) => step === Number(stored)) ? [Number(stored)] : [];
	const steps = [...RATINGS, ...others].sort((a, b) => a - b);
	const { rule } = t.collections;
	return [{ value: "", text: rule.anyRating }, ...steps.map((step) => ({ value: String(step), text: rule.stars(format.rating(step)) }))];
}

const Options = ({ page, values, errors }: Pick<RuleFieldsProps, "page" | "values" | "errors">) => {
	const { rule } = page.t.collections;
	return (
		<>
			<p class="hint">{rule.optionsHint}</p>
			{optionRows(values).map((row, index) => (
				<FormRow>
					<Field
						label={rule.optionName(row + 1)}
						name={`rule.options.${row}.name`}
						value={values[`rule.options.${row}.name`]}
						error={errors[`rule.options.${row}.name`]}
						placeholder={index === 0 ? rule.optionNameExample : undefined}
						maxlength={60}
						autocomplete="off"
					/>
					<Field
						label={rule.optionValues(row + 1)}
						name={`rule.options.${row}.values`}
						value={values[`rule.options.${row}.values`]}
						error={errors[`rule.options.${row}.values`]}
						placeholder={index === 0 ? rule.optionValuesExample : undefined}
						maxlength={4_000}
						autocomplete="off"
					/>
				</FormRow>
			))}
		</>
	);
};
