import type { Child } from "hono/jsx";
import { Button } from "../../components/button.tsx";
import { ChoiceGroup } from "../../components/choice-group.tsx";
import { Field } from "../../components/field.tsx";
import { FieldGroup } from "../../components/field-group.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { draftOf } from "../../core/draft.ts";
import type { FormState } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Categories } from "../sell/products/posted-form.ts";
import type { Kind } from "./collection-fields.ts";
import type { Keeper } from "./keeper.ts";
import { RuleFields } from "./rule-form.tsx";

interface CollectionFormProps {
	page: RequestContext;
	keeper: Keeper;
	/** Without the locale. */
	action: string;
	/** Of a collection that exists; of a new one it is asked. */
	kind?: Kind | undefined;
	state: FormState;
	/** Null where the service does not answer. */
	categories: Categories;
	/** Makes a new collection only once. */
	formKey?: string | undefined;
	submit: string;
	/** Beside the button. */
	actions?: Child | undefined;
}

const STATUSES = ["draft", "published"] as const;

/** What a collection is called and says, and the rule of one by a rule. Where scripts and `:has` are missing, a new one shows the rule either way. */
export const CollectionForm = ({ page, keeper, action, kind, state, categories, formKey, submit, actions }: CollectionFormProps) => {
	const { values, errors } = state;
	return (
		<>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<form method="post" action={page.href(action)} class="stack loose collection-form" {...draftOf(page, `collection:${action}`)}>
				{formKey !== undefined && <input type="hidden" name="_key" value={formKey} />}
				{values["_was"] !== undefined && <input type="hidden" name="_was" value={values["_was"]} data-draft-keep />}
				<Texts page={page} state={state} isNew={kind === undefined} />
				{kind === undefined && <Kinds page={page} value={values["kind"] ?? "manual"} />}
				{kind !== "manual" && <RuleFields page={page} keeper={keeper} values={values} errors={errors} categories={categories} />}
				<div class="bulk-bar">
					<Button variant="primary">{submit}</Button>
					{actions}
				</div>
			</form>
		</>
	);
};

const Texts = ({ page, state: { values, errors }, isNew }: { page: RequestContext; state: FormState; isNew: boolean }) => {
	const { fields, details } = page.t.collections;
	return (
		<FieldGroup legend={details}>
			<Field
				label={fields.title}
				name="title"
				required
				maxlength={120}
				value={values["title"]}
				error={errors["title"]}
				autocomplete="off"
			/>
			<Field
				label={fields.slug}
				name="slug"
				note={isNew ? page.t.words.optional : undefined}
				required={!isNew}
				maxlength={200}
				prefix="/collections/"
				hint={isNew ? fields.slugHint : fields.slugChange}
				value={values["slug"]}
				error={errors["slug"]}
				autocapitalize="none"
				autocomplete="off"
				spellcheck={false}
			/>
			<Field
				label={fields.description}
				name="descriptionHtml"
				type="textarea"
				rows={4}
				note={page.t.words.optional}
				maxlength={60_000}
				hint={fields.descriptionHint}
				value={values["descriptionHtml"]}
				error={errors["descriptionHtml"]}
			/>
			<Field
				label={fields.status}
				name="status"
				type="select"
				options={STATUSES.map((status) => ({ value: status, text: fields.statuses[status] }))}
				value={values["status"] ?? "draft"}
				error={errors["status"]}
			/>
			<Field
				label={fields.position}
				name="position"
				inputmode="numeric"
				maxlength={7}
				hint={fields.positionHint}
				value={values["position"] ?? "0"}
				error={errors["position"]}
				autocomplete="off"
			/>
		</FieldGroup>
	);
};

const Kinds = ({ page, value }: { page: RequestContext; value: string }) => {
	const { fields } = page.t.collections;
	const option = (kind: Kind) => ({ value: kind, text: fields.kinds[kind], hint: fields.kindHints[kind] });
	return (
		<ChoiceGroup
			legend={fields.kind}
			name="kind"
			value={value === "rule" ? "rule" : "manual"}
			options={[option("manual"), option("rule")]}
		/>
	);
};
