import type { Context } from "hono";
import { IMPORT_FIELDS, type ImportField } from "#contracts/product";
import type { Schemas } from "../../../../../api/client.ts";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { myApi, tried } from "../../../core/api.ts";
import { type FormErrors as Faults, type FormValues, readForm } from "../../../core/forms.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import type { Web } from "../../../env.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { faultsOf } from "../refused.ts";
import { ImportPage } from "./import-page.tsx";
import { importOf } from "./own-import.ts";

interface ColumnsFormProps {
	page: RequestContext;
	/** Where the import is, with the locale. */
	href: string;
	columns: readonly Schemas["ImportColumn"][];
	/** What was chosen before, where something was wrong with it. */
	chosen?: FormValues | undefined;
	errors?: Faults | undefined;
}

const nameOf = (index: number): string => `column.${index}`;

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

const isField = (text: string): text is ImportField => IMPORT_FIELDS.some((field) => field === text);

/** `POST /sell/{vendorId}/imports/{id}/start`: has a file read whose columns somebody has named. */
export async function startWaitingImport(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const [own, found] = await Promise.all([shopOf(c), importOf(c)]);
	const fields = (found.columns ?? []).map((_, index) => {
		const chosen = values[nameOf(index)] ?? "";
		return isField(chosen) ? chosen : null;
	});
	const path = { vendorId: vendorIdOf(c), id: found.id };
	const body = fields.length > 0 ? { fields } : {};
	const started = await tried(myApi(c).POST("/vendor/{vendorId}/imports/{id}/start", { params: { path }, body }));
	if (started.ok || started.problem.status === 409) return goTo(c, shopPath(c, `/imports/${found.id}`)); // it has begun before
	endWhereHopeless(started.problem);
	const page = c.get("page");
	const errors = Object.fromEntries(
		Object.entries(faultsOf(started.problem, page)).map(([name, message]) => [
			name.replace(/^fields\.(\d+)$/, "column.$1").replace(/^fields$/, ""),
			message,
		]),
	);
	return refusedPage(c, started.problem, <ImportPage page={page} own={own} found={found} chosen={values} errors={errors} />);
}
