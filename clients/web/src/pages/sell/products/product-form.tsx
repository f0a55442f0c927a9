import type { Child } from "hono/jsx";
import { WITHDRAWALS } from "#contracts/product";
import type { Schemas } from "../../../../../api/client.ts";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FieldGroup, FormRow } from "../../../components/field-group.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import type { FormErrors as Faults } from "../../../core/forms.ts";
import { ownHtml } from "../../../core/own-content.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { draftOf } from "../../../core/draft.ts";
import { PRODUCT_STATUSES } from "../catalog-query.ts";
import { CategoryChoices } from "./category-choices.tsx";
import { MOST_OPTIONS, type ProductFields } from "./product-fields.ts";
import { TranslationFields } from "./translations.tsx";
import { VariantTable } from "./variant-table.tsx";

/** What the form of a product holds and says. */
export interface ProductFormProps {
	page: RequestContext;
	/** Where the form is sent, with the locale. */
	action: string;
	fields: ProductFields;
	errors: Faults;
	/** Null where the service does not answer: then the categories stay as they are. */
	categories: readonly Schemas["Category"][] | null;
	/** What would be kept of the description, where somebody asked. */
	preview?: string | undefined;
	/** Says that the variants were made anew and wait to be looked at. */
	variantsMade?: boolean | undefined;
	/** Beside the save button. */
	actions?: Child | undefined;
}

/** Everything about a product but its pictures, in one form. Its first button, which is not seen, is the one that Enter presses. */
export const ProductForm = ({ page, action, fields, errors, categories, preview, variantsMade, actions }: ProductFormProps) => {
	const { form } = page.t.sell;
	return (
		<form method="post" action={action} class="stack loose" {...draftOf(page, `product:${page.path}`)}>
			<button class="visually-hidden" tabindex={-1} aria-hidden="true" name="do" value="save" />
			<input type="hidden" name="_updatedAt" value={fields.updatedAt} data-draft-keep />
			<input type="hidden" name="_madeOf" value={fields.madeOf} />
			<input type="hidden" name="_key" value={fields.key} />
			<input type="hidden" name="_slug" value={fields.slug} />
			<input type="hidden" name="_savedStatus" value={fields.savedStatus} />
			<FormErrors title={page.t.errors.checkForm} errors={summaryOf(page, errors)} />
			<FieldGroup legend={form.basics}>
				<Field label={form.title} name="title" value={fields.title} required maxlength={200} error={errors["title"]} autocomplete="off" />
				<Description page={page} fields={fields} error={errors["descriptionHtml"]} preview={preview} />
				<Field
					label={form.statusLabel}
					name="status"
					type="select"
					value={fields.status}
					error={errors["status"]}
					options={PRODUCT_STATUSES.map((status) => ({ value: status, text: form.statuses[status] }))}
				/>
				<Field
					label={form.withdrawal}
					name="withdrawal"
					type="select"
					value={fields.withdrawal}
					hint={form.withdrawalHint}
					error={errors["withdrawal"]}
					options={WITHDRAWALS.map((value) => ({ value, text: form.withdrawals[value] }))}
				/>
				{fields.slug !== "" && (
					<Field
						label={page.t.sell.slugs.product}
						name="slug"
						value={fields.newSlug}
						hint={page.t.sell.slugs.productHint}
						error={errors["slug"]}
						maxlength={80}
						autocomplete="off"
						spellcheck={false}
					/>
				)}
			</FieldGroup>
			<TranslationFields page={page} translations={fields.translations} errors={errors} />
			<FieldGroup legend={form.finding} hint={form.findingHint}>
				<CategoryChoices page={page} categories={categories} chosen={fields.categoryIds} error={errors["categories"]} />
				<Field label={form.tags} name="tags" value={fields.tags} hint={form.tagsHint} note={page.t.words.optional} error={errors["tags"]} />
			</FieldGroup>
			<Options page={page} fields={fields} errors={errors} />
			<VariantTable page={page} fields={fields} errors={errors} made={variantsMade} />
			<div class="bulk-bar">
				<Button variant="primary" name="do" value="save">
					{page.t.words.save}
				</Button>
				{actions}
			</div>
		</form>
	);
};

function summaryOf(page: RequestContext, errors: Faults) {
	return Object.entries(errors).map(([name, message]) => ({
		...(name !== "" && { name }),
		message: rowText(page, name, message),
	}));
}

/** Which variant a fault is about, before what is wrong with it. */
function rowText({ t }: RequestContext, name: string, message: string): string {
	const match = /^variants\.(\d+)\.(\w+)$/.exec(name);
	const column = match && t.sell.form.columns[match[2] as keyof typeof t.sell.form.columns];
	return match ? t.sell.form.inVariant(Number(match[1]) + 1, column ?? "", message) : message;
}

const Description = ({
	page,
	fields,
	error,
	preview,
}: Pick<ProductFormProps, "page" | "fields" | "preview"> & { error: string | undefined }) => {
	const { form } = page.t.sell;
	return (
		<div class="stack tight">
			<Field
				label={form.description}
				name="descriptionHtml"
				type="textarea"
				rows={8}
				value={fields.descriptionHtml}
				hint={form.descriptionHint}
				maxlength={60_000}
				error={error}
				note={page.t.words.optional}
			/>
			<div>
				<Button small name="do" value="preview" formnovalidate data-swap="description-preview">
					{form.preview}
				</Button>
			</div>
			<div id="description-preview" role="region" aria-label={form.previewTitle} aria-live="polite">
				{preview !== undefined && (
					<div class="panel stack tight">
						<h2>{preview === "" ? form.previewEmpty : form.previewTitle}</h2>
						<div class="prose">{ownHtml(preview)}</div>
					</div>
				)}
			</div>
		</div>
	);
};

const Options = ({ page, fields, errors }: Pick<ProductFormProps, "page" | "fields" | "errors">) => {
	const { form } = page.t.sell;
	return (
		<FieldGroup legend={form.options} hint={form.optionsHint}>
			{Array.from({ length: MOST_OPTIONS }, (_, n) => (
				<FormRow>
					<Field
						label={form.optionName(n + 1)}
						name={`options.${n}.name`}
						value={fields.options[n]?.name}
						maxlength={60}
						placeholder={n === 0 ? form.optionNameExample : undefined}
						error={errors[`options.${n}.name`]}
						autocomplete="off"
					/>
					<Field
						label={form.optionValues(n + 1)}
						name={`options.${n}.values`}
						value={fields.options[n]?.values}
						maxlength={2_000}
						placeholder={n === 0 ? form.optionValuesExample : undefined}
						error={errors[`options.${n}.values`]}
						autocomplete="off"
					/>
				</FormRow>
			))}
			<div>
				<Button name="do" value="variants" formnovalidate data-swap="variants" data-swap-on="options.">
					{form.makeVariants}
				</Button>
			</div>
		</FieldGroup>
	);
};
