import { IMPORT_FIELDS } from "#contracts/product-import";
import type { Schemas } from "../../../../../api/client.ts";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { FormErrors as Faults, FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";

interface ColumnsFormProps {
	page: RequestContext;
	/** Where the import is, with the locale. */
	href: string;
	columns: readonly Schemas["ImportColumn"][];
	/** What was chosen before, where something was wrong with it. */
	chosen?: FormValues | undefined;
	errors?: Faults | undefined;
}

/** The name of a column's field. */
export const nameOf = (index: number): string => `column.${index}`;

/** Asks which column of a file is what; what its name says is chosen already. */
export function ColumnsForm({ page, href, columns, chosen, errors = {} }: ColumnsFormProps) {
	const { columns: t } = page.t.sell;
	const options = [{ value: "", text: t.leaveOut }, ...IMPORT_FIELDS.map((field) => ({ value: field, text: t.fields[field] }))];
	return (
		<form method="post" action={`${href}/start`} class="panel stack">
			<SectionHeader title={t.title} />
			<p class="muted">{t.lead}</p>
			<FormErrors
				title={page.t.errors.checkForm}
				errors={Object.entries(errors).map(([name, message]) => ({ ...(name !== "" && { name }), message }))}
			/>
			<div class="columns">
				{columns.map(({ name, field, samples }, index) => (
					<Field
						label={name === "" ? t.unnamed(index + 1) : name}
						name={nameOf(index)}
						type="select"
						value={chosen?.[nameOf(index)] ?? field ?? ""}
						options={options}
						hint={samples.length === 0 ? t.empty : t.samples(samples.join(" · "))}
						error={errors[nameOf(index)]}
					/>
				))}
			</div>
			<div>
				<Button variant="primary" icon="upload">
					{t.start}
				</Button>
			</div>
		</form>
	);
}
