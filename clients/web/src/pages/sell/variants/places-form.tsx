import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { draftOf } from "../../../core/draft.ts";
import type { FormErrors, FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { type Piece, placeField } from "./read-places.ts";

/** What the form of a variant's places holds and says. */
export interface PlacesFormProps {
	page: RequestContext;
	/** Where the form is sent, with the locale. */
	action: string;
	/** The page of the shop's places, with the locale. */
	locationsHref: string;
	stock: Schemas["StockByLocation"];
	tracked: boolean;
	values: FormValues;
	/** What the form was made of. */
	was: readonly Piece[];
	errors: FormErrors;
	/** Not while another form of the page is shown again: what this one shows then was not typed. */
	keepsDraft: boolean;
}

/** How many pieces of a variant are where. */
export const PlacesForm = ({ page, locationsHref, stock, tracked, ...form }: PlacesFormProps) => {
	const text = page.t.sell.places;
	const canCount = tracked && stock.locations.length > 0;
	return (
		<section class="stack narrow" aria-labelledby="places">
			<h2 id="places">{text.title}</h2>
			<p>{!tracked ? text.notCounted : stock.locations.length === 0 ? text.none : sumText(page, stock)}</p>
			{canCount && <Counts page={page} stock={stock} {...form} />}
			<div>
				<LinkButton small icon="pin" href={locationsHref}>
					{text.toLocations}
				</LinkButton>
			</div>
		</section>
	);
};

function sumText({ t, format }: RequestContext, { stockQuantity, items }: Schemas["StockByLocation"]): string {
	const { places } = t.sell;
	const count = Math.abs(stockQuantity);
	const sum = stockQuantity < 0 ? places.owed(format.number(count)) : places.total(count, format.number(count));
	return items.length === 0 ? `${sum} ${places.notSaid}` : sum;
}

const Counts = ({ page, action, stock, values, was, errors, keepsDraft }: Omit<PlacesFormProps, "locationsHref" | "tracked">) => (
	<form method="post" action={action} class="stack" {...(keepsDraft && draftOf(page, `places:${action}`))}>
		<input type="hidden" name="_places" value={JSON.stringify(was)} data-draft-keep />
		<p class="hint">{page.t.sell.places.hint}</p>
		<div class="form-row">
			{stock.locations.map(({ id, name }) => (
				<Field
					label={name}
					name={placeField(id)}
					value={values[placeField(id)]}
					error={errors[placeField(id)]}
					inputmode="numeric"
					maxlength={8}
					autocomplete="off"
				/>
			))}
		</div>
		<div>
			<Button>{page.t.sell.places.save}</Button>
		</div>
	</form>
);
