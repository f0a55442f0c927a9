import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormRow } from "../../../components/field-group.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { FormState } from "../../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import type { Categories } from "../../sell/products/posted-form.ts";
import { categoryOptions } from "./category-names.ts";

interface CommissionRuleFormProps {
	page: RequestContext;
	/** Without the locale. */
	path: string;
	state: FormState;
	/** Null where the service does not answer. */
	categories: Categories;
}

/** Adds a rule. */
export const CommissionRuleForm = ({ page, path, state: { values, errors }, categories }: CommissionRuleFormProps) => {
	const { commission, percent } = page.t.admin.sum;
	const { optional } = page.t.words;
	const field = (name: string) => ({ name, value: values[name], error: errors[name], autocomplete: "off" });
	return (
		<section class="panel stack narrow" aria-labelledby="add-title">
			<SectionHeader id="add-title" title={commission.add} />
			<p class="hint">{commission.addHint}</p>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<form method="post" action={page.href(path)} class="stack">
				<input type="hidden" name="_key" value={values["_key"]} />
				<Field
					{...field("shop")}
					label={commission.shop}
					hint={commission.shopHint}
					note={optional}
					prefix="/shops/"
					maxlength={200}
					autocapitalize="none"
					spellcheck={false}
				/>
				<Field
					{...field("category")}
					label={commission.category}
					type="select"
					options={[{ value: "", text: commission.allGoods }, ...categoryOptions(categories ?? [])]}
				/>
				<FormRow>
					<Field
						{...field("from")}
						label={commission.from}
						note={optional}
						inputmode="decimal"
						maxlength={12}
						suffix={MARKETPLACE.currency}
					/>
					<Field {...field("percent")} label={percent} required inputmode="decimal" maxlength={6} suffix="%" />
				</FormRow>
				<div>
					<Button variant="primary">{commission.add}</Button>
				</div>
			</form>
		</section>
	);
};
