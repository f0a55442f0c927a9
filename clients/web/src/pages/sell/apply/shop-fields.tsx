import { Button } from "../../../components/button.tsx";
import { FieldGroup, FormRow } from "../../../components/field-group.tsx";
import { Field, fieldId } from "../../../components/field.tsx";
import { countryChoices } from "../../../core/countries.ts";
import type { FormState } from "../../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import { LATITUDE, LONGITUDE } from "./coordinates.ts";

interface FieldsProps {
	page: RequestContext;
	state: FormState;
}

/** Everything that a shop says of itself: in the application, and in the settings. */
export const ShopFields = ({ page, state, nameHint }: FieldsProps & { nameHint: string }) => (
	<>
		<AboutFields page={page} state={state} nameHint={nameHint} />
		<ContactFields page={page} state={state} />
		<TraderFields page={page} state={state} />
		<PlaceFields page={page} state={state} />
	</>
);

function AboutFields({ nameHint, ...props }: FieldsProps & { nameHint: string }) {
	const text = props.page.t.sell.apply;
	const { optional } = props.page.t.words;
	const { values, errors } = props.state;
	return (
		<FieldGroup legend={text.shop}>
			<Field
				label={text.name}
				name="name"
				required
				minlength={2}
				maxlength={80}
				hint={nameHint}
				value={values["name"]}
				error={errors["name"]}
			/>
			<Field
				label={text.tagline}
				name="tagline"
				maxlength={140}
				note={optional}
				hint={text.taglineHint}
				value={values["tagline"]}
				error={errors["tagline"]}
			/>
			<Field
				label={text.story}
				name="story"
				type="textarea"
				rows={6}
				maxlength={5_000}
				note={optional}
				hint={text.storyHint}
				value={values["story"]}
				error={errors["story"]}
			/>
		</FieldGroup>
	);
}

function ContactFields({ page, state: { values, errors } }: FieldsProps) {
	const text = page.t.sell.apply;
	return (
		<FieldGroup legend={text.contact} hint={text.contactHint}>
			<FormRow>
				<Field
					label={text.email}
					name="email"
					type="email"
					required
					maxlength={254}
					autocomplete="email"
					value={values["email"]}
					error={errors["email"]}
				/>
				<Field
					label={text.phone}
					name="phone"
					type="tel"
					required
					maxlength={32}
					autocomplete="tel"
					value={values["phone"]}
					error={errors["phone"]}
				/>
			</FormRow>
		</FieldGroup>
	);
}

function TraderFields({ page, state: { values, errors } }: FieldsProps) {
	const text = page.t.sell.apply;
	const field = (name: "traderName" | "registrationNumber" | "vatNumber", maxlength: number) => ({
		label: text[name],
		name: `trader.${name}`,
		value: values[`trader.${name}`],
		error: errors[`trader.${name}`],
		maxlength,
	});
	return (
		<FieldGroup id={fieldId("trader")} legend={text.trader} hint={text.traderHint}>
			<Field {...field("traderName", 120)} required hint={text.traderNameHint} autocomplete="organization" />
			<FormRow>
				<Field {...field("registrationNumber", 40)} required hint={text.registrationNumberHint} />
				<Field {...field("vatNumber", 20)} note={page.t.words.optional} />
			</FormRow>
		</FieldGroup>
	);
}

function PlaceFields({ page, state }: FieldsProps) {
	const text = page.t.sell.apply;
	const { values, errors } = state;
	const field = (name: "line1" | "line2" | "city" | "region" | "postalCode" | "country", autocomplete: string, maxlength: number) => ({
		label: text[name],
		name: `place.${name}`,
		value: values[`place.${name}`],
		error: errors[`place.${name}`],
		autocomplete,
		maxlength,
	});
	return (
		<FieldGroup legend={text.place}>
			<Field {...field("line1", "address-line1", 120)} required />
			<Field {...field("line2", "address-line2", 120)} note={page.t.words.optional} />
			<FormRow>
				<Field {...field("postalCode", "postal-code", 16)} required />
				<Field {...field("city", "address-level2", 80)} required />
			</FormRow>
			<FormRow>
				<Field {...field("region", "address-level1", 80)} note={page.t.words.optional} />
				<Field
					label={text.country}
					name="place.country"
					type="select"
					required
					autocomplete="country"
					options={countryChoices(page.locale)}
					value={values["place.country"] || MARKETPLACE.country}
					error={errors["place.country"]}
				/>
			</FormRow>
			<MapFields page={page} state={state} />
		</FieldGroup>
	);
}

/** Two numbers from a map, or from the device that stands in the shop. */
function MapFields({ page, state: { values, errors } }: FieldsProps) {
	const text = page.t.sell.apply;
	return (
		<FieldGroup legend={text.map} hint={text.mapHint}>
			<FormRow>
				<Field
					label={text.latitude}
					name={LATITUDE}
					required
					maxlength={60}
					autocomplete="off"
					hint={text.latitudeHint}
					value={values[LATITUDE]}
					error={errors[LATITUDE]}
				/>
				<Field
					label={text.longitude}
					name={LONGITUDE}
					maxlength={40}
					autocomplete="off"
					hint={text.longitudeHint}
					value={values[LONGITUDE]}
					error={errors[LONGITUDE]}
				/>
			</FormRow>
			<div>
				<Button
					type="button"
					small
					icon="pin"
					data-locate={`${LATITUDE} ${LONGITUDE}`}
					data-found={text.locationFound}
					data-denied={text.locationDenied}
				>
					{text.useLocation}
				</Button>
			</div>
		</FieldGroup>
	);
}
