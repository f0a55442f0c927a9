import type { Child } from "hono/jsx";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { FieldGroup, FormRow } from "../../components/field-group.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { draftOf } from "../../core/draft.ts";
import type { FormState } from "../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { CategoryChoices } from "../sell/products/category-choices.tsx";
import type { Categories } from "../sell/products/posted-form.ts";
import type { Keeper } from "./keeper.ts";
import { CATEGORY, FUNDERS, type Kind, tickedCategories } from "./promotion-fields.ts";

interface PromotionFormProps {
	page: RequestContext;
	keeper: Pick<Keeper, "kind">;
	/** Without the locale. */
	action: string;
	kind: Kind;
	/** Of a new one it is asked for whom it is; that cannot be changed afterwards. */
	isNew: boolean;
	state: FormState;
	/** Null where the service does not answer. */
	categories: Categories;
	submit: string;
	/** Beside the button. */
	actions?: Child | undefined;
}

type Part = Pick<PromotionFormProps, "page" | "state">;

const fieldOf =
	({ values, errors }: FormState) =>
	(name: string) => ({ name, value: values[name], error: errors[name], autocomplete: "off" });

/** What a promotion is called and does, what it is off, and its limits. */
export const PromotionForm = ({ page, keeper, action, kind, isNew, state, categories, submit, actions }: PromotionFormProps) => {
	const { values, errors } = state;
	return (
		<>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<form method="post" action={page.href(action)} class="stack loose" {...draftOf(page, `promotion:${action}:${kind}`)}>
				{isNew && <input type="hidden" name="_key" value={values["_key"]} />}
				{isNew && <input type="hidden" name="kind" value={kind} />}
				<What page={page} state={state} kind={kind} />
				<Reach page={page} state={state} keeper={keeper} isNew={isNew} categories={categories} />
				<Limits page={page} state={state} />
				<div class="cluster">
					<Button variant="primary">{submit}</Button>
					{actions}
				</div>
			</form>
		</>
	);
};

const What = ({ page, state, kind }: Part & { kind: Kind }) => {
	const { fields, kinds } = page.t.promotions;
	const field = fieldOf(state);
	return (
		<FieldGroup legend={kinds[kind]}>
			<Field {...field("title")} label={fields.title} hint={fields.titleHint} required maxlength={120} />
			<Field
				{...field("code")}
				label={fields.code}
				hint={fields.codeHint}
				note={page.t.words.optional}
				maxlength={40}
				autocapitalize="characters"
				spellcheck={false}
			/>
			{kind === "fixed" && (
				<Field {...field("amount")} label={fields.amount} required inputmode="decimal" maxlength={12} suffix={MARKETPLACE.currency} />
			)}
			{kind === "buy_x_get_y" && (
				<FormRow>
					<Field {...field("buyQuantity")} label={fields.buyQuantity} required inputmode="numeric" maxlength={3} />
					<Field {...field("getQuantity")} label={fields.getQuantity} required inputmode="numeric" maxlength={3} />
				</FormRow>
			)}
			{(kind === "percentage" || kind === "buy_x_get_y") && (
				<Field
					{...field("percent")}
					label={kind === "percentage" ? fields.percent : fields.percentGot}
					hint={kind === "percentage" ? undefined : fields.percentGotHint}
					required
					inputmode="decimal"
					maxlength={6}
					suffix="%"
				/>
			)}
		</FieldGroup>
	);
};

interface ReachProps extends Part, Pick<PromotionFormProps, "keeper" | "isNew" | "categories"> {}

const Reach = ({ page, state, keeper, isNew, categories }: ReachProps) => {
	const { fields } = page.t.promotions;
	const field = fieldOf(state);
	return (
		<FieldGroup legend={fields.reach} hint={fields.reachHint}>
			{keeper.kind === "marketplace" && isNew && (
				<>
					<Field
						{...field("shop")}
						label={fields.shop}
						hint={fields.shopHint}
						note={page.t.words.optional}
						prefix="/shops/"
						maxlength={200}
						autocapitalize="none"
						spellcheck={false}
					/>
					<Field
						{...field("fundedBy")}
						label={fields.fundedBy}
						type="select"
						options={FUNDERS.map((value) => ({ value, text: fields.funders[value] }))}
					/>
				</>
			)}
			<CategoryChoices
				page={page}
				categories={categories}
				chosen={tickedCategories(state.values)}
				error={state.errors["categories"]}
				prefix={CATEGORY}
			/>
			<Field
				{...field("products")}
				label={fields.products}
				hint={fields.productsHint}
				note={page.t.words.optional}
				type="textarea"
				rows={2}
				maxlength={8_000}
				spellcheck={false}
			/>
			<Field
				{...field("minSpend")}
				label={fields.minSpend}
				hint={fields.minSpendHint}
				note={page.t.words.optional}
				inputmode="decimal"
				maxlength={12}
				suffix={MARKETPLACE.currency}
			/>
		</FieldGroup>
	);
};

const Limits = ({ page, state }: Part) => {
	const { fields } = page.t.promotions;
	const { optional } = page.t.words;
	const field = fieldOf(state);
	return (
		<FieldGroup legend={fields.limits}>
			<FormRow>
				<Field {...field("startsAt")} label={fields.startsAt} note={optional} type="datetime-local" />
				<Field {...field("endsAt")} label={fields.endsAt} note={optional} type="datetime-local" />
			</FormRow>
			<p class="hint">{fields.timesHint}</p>
			<FormRow>
				<Field {...field("maxUses")} label={fields.maxUses} note={optional} inputmode="numeric" maxlength={8} />
				<Field {...field("maxUsesPerCustomer")} label={fields.maxUsesPerCustomer} note={optional} inputmode="numeric" maxlength={8} />
			</FormRow>
			<Field
				label={fields.combines}
				hint={fields.combinesHint}
				name="combines"
				type="checkbox"
				value="on"
				checked={state.values["combines"] !== undefined}
			/>
			<Field
				label={fields.isActive}
				hint={fields.isActiveHint}
				name="isActive"
				type="checkbox"
				value="on"
				checked={state.values["isActive"] !== undefined}
			/>
		</FieldGroup>
	);
};
