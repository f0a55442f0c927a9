import { Button } from "../../../components/button.tsx";
import { FormRow } from "../../../components/field-group.tsx";
import { Field } from "../../../components/field.tsx";
import { Notice } from "../../../components/notice.tsx";
import type { FormErrors } from "../../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import { DefaultSubmit } from "../default-submit.tsx";
import { draftOf } from "../../../core/draft.ts";
import { PickupHours, RatesFields } from "./delivery-fields.tsx";
import { type DeliveryRow, KINDS, MOST_OPTIONS, rowField } from "./delivery-rows.ts";

interface DeliveryFormProps {
	page: RequestContext;
	/** Where the form goes. */
	action: string;
	rows: readonly DeliveryRow[];
	errors: FormErrors;
}

/** The options one below the other, with a draft for each sequence of kinds; its buttons add, remove and move them, and nothing counts before it is saved. */
export function DeliveryForm({ page, action, rows, errors }: DeliveryFormProps) {
	const text = page.t.sell.delivery;
	return (
		<form method="post" action={action} class="stack narrow" {...draftOf(page, `${page.path}:${rows.map(({ kind }) => kind).join()}`)}>
			<DefaultSubmit />
			{rows.length === 0 && (
				<Notice tone="warning">
					<p>{text.none}</p>
				</Notice>
			)}
			{rows.map((row, n) => (
				<Option page={page} row={row} n={n} errors={errors} />
			))}
			<fieldset class="field-group">
				<legend>{text.add}</legend>
				{rows.length >= MOST_OPTIONS ? (
					<p class="hint">{text.tooMany}</p>
				) : (
					<div class="cluster">
						{KINDS.map((kind) => (
							<Button small icon="plus" name="do" value={`add:${kind}`} formnovalidate aria-label={text.addKind(text.kinds[kind])}>
								{text.kinds[kind]}
							</Button>
						))}
					</div>
				)}
			</fieldset>
			<div>
				<Button variant="primary">{page.t.words.save}</Button>
			</div>
		</form>
	);
}

interface OptionProps {
	page: RequestContext;
	row: DeliveryRow;
	n: number;
	errors: FormErrors;
}

function Option({ page, row, n, errors }: OptionProps) {
	const text = page.t.sell.delivery;
	const name = row.title || text.kinds[row.kind];
	const field = (of: "title" | "estimate" | "price" | "freeOver" | "prefixes" | "radius" | "countries" | "regions") => ({
		name: rowField(n, of),
		value: row[of],
		error: errors[rowField(n, of)],
	});
	const { optional } = page.t.words;
	return (
		<fieldset class="panel stack">
			<legend class="option-name">{text.option(n + 1, text.kinds[row.kind])}</legend>
			<p class="hint">{text.kindHints[row.kind]}</p>
			<input type="hidden" name={rowField(n, "id")} value={row.id} />
			<input type="hidden" name={rowField(n, "kind")} value={row.kind} />
			<Field {...field("title")} label={text.optionTitle} required maxlength={80} hint={text.optionTitleHint} />
			<Field {...field("estimate")} label={text.estimate} maxlength={120} note={optional} hint={text.estimateHint} />
			<FormRow>
				<Field
					{...field("price")}
					label={text.price}
					required
					inputmode="decimal"
					maxlength={12}
					suffix={MARKETPLACE.currency}
					autocomplete="off"
				/>
				<Field
					{...field("freeOver")}
					label={text.freeOver}
					note={optional}
					inputmode="decimal"
					maxlength={12}
					suffix={MARKETPLACE.currency}
					autocomplete="off"
					hint={text.freeOverHint}
				/>
			</FormRow>
			{row.kind === "pickup" ? (
				<PickupHours page={page} row={row} n={n} errors={errors} />
			) : (
				<RatesFields page={page} row={row} n={n} errors={errors} />
			)}
			{row.kind === "local" && (
				<>
					<Field {...field("prefixes")} label={text.postalPrefixes} note={optional} maxlength={600} hint={text.postalPrefixesHint} />
					<Field
						{...field("radius")}
						label={text.radius}
						note={optional}
						inputmode="decimal"
						maxlength={7}
						suffix="km"
						autocomplete="off"
						hint={text.radiusHint}
					/>
				</>
			)}
			{row.kind === "shipping" && (
				<fieldset class="field-group">
					<legend>{text.groups}</legend>
					<div class="stack tight">
						<Field label={text.eu} name={rowField(n, "eu")} type="checkbox" value="on" checked={row.eu} />
						<Field label={text.world} name={rowField(n, "world")} type="checkbox" value="on" checked={row.world} />
						<Field {...field("countries")} label={text.countries} note={optional} maxlength={2_000} hint={text.countriesHint} />
						<Field {...field("regions")} label={text.regions} note={optional} maxlength={4_000} hint={text.regionsHint} />
					</div>
				</fieldset>
			)}
			<div class="cluster">
				{n > 0 && (
					<Button small variant="quiet" name="do" value={`up:${n}`} formnovalidate aria-label={text.up(name)}>
						{text.upShort}
					</Button>
				)}
				<Button small variant="quiet" icon="trash" name="do" value={`remove:${n}`} formnovalidate aria-label={text.remove(name)}>
					{page.t.words.remove}
				</Button>
			</div>
		</fieldset>
	);
}
