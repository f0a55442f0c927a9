import { Button } from "../../../components/button.tsx";
import { FieldGroup, FormRow } from "../../../components/field-group.tsx";
import { Field } from "../../../components/field.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { FormState } from "../../../core/forms.ts";
import { piecesField } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { draftOf } from "../../../core/draft.ts";
import { leftOf, lineTitle, type ShopOrder } from "./order-words.ts";

interface ParcelFormProps {
	page: RequestContext;
	order: ShopOrder;
	state: FormState;
	/** Where the form goes, without the locale. */
	path: string;
	/** Makes sending it twice the same as sending it once. */
	formKey: string;
}

/** What goes into the next parcel, all that is left to begin with; for a pickup what is handed over. */
export function ParcelForm({ page, order, state, path, formKey }: ParcelFormProps) {
	const text = page.t.sell.parcel;
	const isPickup = order.delivery.kind === "pickup";
	const title = isPickup ? text.handOverTitle : order.fulfillments.length === 0 ? text.title : text.rest;
	return (
		<section class="stack" aria-labelledby="send">
			<SectionHeader id="send" title={title} />
			<form method="post" action={page.href(`${path}/parcels`)} class="panel stack" {...draftOf(page, `parcel:${order.id}`)}>
				<input type="hidden" name="_key" value={formKey} />
				{isPickup && <input type="hidden" name="handedOver" value="true" />}
				<FieldGroup legend={text.contents} hint={isPickup ? text.handOverHint : text.hint}>
					{order.lines
						.filter((line) => leftOf(line) > 0)
						.map((line) => (
							<PiecesField page={page} line={line} state={state} />
						))}
				</FieldGroup>
				{!isPickup && <TrackingFields page={page} state={state} />}
				<div class="cluster">
					<Button variant="primary" icon={isPickup ? "bag" : "truck"}>
						{isPickup ? text.handOver : text.submit}
					</Button>
				</div>
			</form>
		</section>
	);
}

function PiecesField({
	page,
	line,
	state: { values, errors },
}: {
	page: RequestContext;
	line: ShopOrder["lines"][number];
	state: FormState;
}) {
	const name = piecesField(line.id);
	const left = leftOf(line);
	return (
		<Field
			label={lineTitle(line)}
			name={name}
			type="number"
			min="0"
			max={left}
			inputmode="numeric"
			value={values[name] ?? left}
			data-was={String(left)}
			suffix={page.t.sell.parcel.left(left)}
			error={errors[name]}
		/>
	);
}

function TrackingFields({ page, state: { values, errors } }: { page: RequestContext; state: FormState }) {
	const text = page.t.sell.parcel;
	const field = (name: "carrier" | "number" | "url") => ({
		label: text[name],
		name,
		value: values[name],
		error: errors[name],
		autocomplete: "off",
	});
	return (
		<FieldGroup legend={text.tracking} hint={text.trackingHint}>
			<FormRow>
				<Field {...field("carrier")} note={page.t.words.optional} maxlength={60} />
				<Field {...field("number")} note={page.t.words.optional} maxlength={80} />
			</FormRow>
			<Field {...field("url")} type="url" note={page.t.words.optional} hint={text.urlHint} maxlength={500} />
		</FieldGroup>
	);
}
