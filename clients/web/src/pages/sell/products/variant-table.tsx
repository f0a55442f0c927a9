import { Notice } from "../../../components/notice.tsx";
import { Table, type TableColumn } from "../../../components/table.tsx";
import type { FormErrors } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { CellInput } from "../cell-input.tsx";
import { type ProductFields, TAX_CATEGORIES, type VariantFields } from "./product-fields.ts";

interface VariantTableProps {
	page: RequestContext;
	fields: ProductFields;
	errors: FormErrors;
	made?: boolean | undefined;
}

/** A row for each variant. It is made anew in place when the options change. */
export const VariantTable = ({ page, fields, errors, made }: VariantTableProps) => {
	const { form } = page.t.sell;
	const { variants } = fields;
	return (
		<div id="variants" class="stack">
			<h2>{form.variantsTitle(variants.length)}</h2>
			<p class="hint">{form.variantsHint}</p>
			<div aria-live="polite">
				{made && (
					<Notice>
						<p>{form.variantsMade(variants.length)}</p>
					</Notice>
				)}
			</div>
			{errors["variants"] !== undefined && (
				<p class="error" id="f-variants">
					{errors["variants"]}
				</p>
			)}
			<Table
				caption={form.variantsTitle(variants.length)}
				hideCaption
				columns={columnsOf(page, variants.length)}
				rows={variants.map((variant, n) => ({ cells: cellsOf(page, variant, n, errors, variants.length) }))}
				look="stack"
				dense
			/>
		</div>
	);
};

function columnsOf(page: RequestContext, count: number): TableColumn[] {
	const { columns } = page.t.sell.form;
	return [
		{ key: "variant", text: columns.variant, heading: true },
		{ key: "price", text: columns.price },
		{ key: "compareAt", text: columns.compareAt },
		{ key: "stock", text: columns.stock },
		{ key: "sku", text: columns.sku },
		{ key: "more", text: columns.more, hideText: true },
		...(count > 1 ? [{ key: "remove", text: columns.remove }] : []),
	];
}

function cellsOf(page: RequestContext, variant: VariantFields, n: number, errors: FormErrors, count: number) {
	const { columns, onlyVariant, row } = page.t.sell.form;
	const title = variant.values.join(" / ") || onlyVariant;
	const name = (field: string) => `variants.${n}.${field}`;
	const input = (
		field: "price" | "compareAt" | "stock" | "sku",
		rest: { inputmode?: "decimal" | "numeric"; maxlength: number; required?: boolean },
	) => (
		<CellInput
			label={row(columns[field], title)}
			name={name(field)}
			value={variant[field]}
			error={errors[name(field)]}
			was={field === "stock" ? variant.wasStock : undefined}
			{...rest}
		/>
	);
	return {
		variant: (
			<>
				{title}
				<HiddenFacts variant={variant} n={n} />
			</>
		),
		price: input("price", { inputmode: "decimal", maxlength: 12, required: true }),
		compareAt: input("compareAt", { inputmode: "decimal", maxlength: 12 }),
		stock: input("stock", { inputmode: "numeric", maxlength: 8 }),
		sku: input("sku", { maxlength: 80 }),
		more: <More page={page} variant={variant} n={n} title={title} error={errors[name("weight")]} />,
		...(count > 1 && {
			remove: <input type="checkbox" name={name("remove")} aria-label={row(columns.remove, title)} />,
		}),
	};
}

/** What identifies the row when it comes back. */
const HiddenFacts = ({ variant, n }: { variant: VariantFields; n: number }) => (
	<>
		<input type="hidden" name={`variants.${n}.id`} value={variant.id} />
		<input type="hidden" name={`variants.${n}.wasStock`} value={variant.wasStock} />
		{variant.values.map((value, option) => (
			<input type="hidden" name={`variants.${n}.option${option}`} value={value} />
		))}
	</>
);

/** What most variants leave as it is: counting, backorders, delivery, tax, weight. */
const More = ({
	page,
	variant,
	n,
	title,
	error,
}: {
	page: RequestContext;
	variant: VariantFields;
	n: number;
	title: string;
	error: string | undefined;
}) => {
	const { form } = page.t.sell;
	const box = (field: "tracked" | "allowBackorder" | "requiresShipping") => (
		<label class="choice">
			<input type="checkbox" name={`variants.${n}.${field}`} checked={variant[field]} />
			{form.columns[field]}
		</label>
	);
	return (
		<details open={error !== undefined}>
			<summary aria-label={form.row(form.columns.more, title)}>{form.columns.more}</summary>
			<div class="stack tight">
				{box("tracked")}
				{box("allowBackorder")}
				{box("requiresShipping")}
				<label class="stack tight">
					{form.columns.weight}
					<CellInput
						label={form.row(form.columns.weight, title)}
						name={`variants.${n}.weight`}
						value={variant.weight}
						error={error}
						inputmode="numeric"
						maxlength={8}
					/>
				</label>
				<label class="stack tight">
					{form.columns.taxCategory}
					<select name={`variants.${n}.taxCategory`}>
						{TAX_CATEGORIES.map((category) => (
							<option value={category} selected={category === variant.taxCategory}>
								{form.tax[category]}
							</option>
						))}
					</select>
				</label>
				{variant.id !== "" && (
					<a href={page.href(`${page.path}/variants/${variant.id}`)} aria-label={page.t.sell.terms.edit(title)}>
						{page.t.sell.terms.editShort}
					</a>
				)}
			</div>
		</details>
	);
};
