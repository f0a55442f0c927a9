import { Button } from "./button.tsx";
import { ChoiceGroup } from "./choice-group.tsx";
import { FieldGroup, FormRow } from "./field-group.tsx";
import { Field } from "./field.tsx";
import { FormErrors } from "./form-errors.tsx";
import { GallerySection } from "./gallery-section.tsx";
import { Quantity } from "./quantity.tsx";
import { SortSelect } from "./sort-select.tsx";

const Fields = () => (
	<form class="stack panel" action="/components" method="get">
		<FormErrors
			title="Two things are missing"
			errors={{ email: "Enter an address such as ada@example.com", postcode: "Enter the postcode" }}
		/>
		<FieldGroup legend="Where it goes" hint="Only the shop and its courier see this.">
			<Field label="Name" name="name" autocomplete="name" value="Ada Hill" required />
			<Field
				label="Email"
				name="email"
				type="email"
				value="ada@"
				error="Enter an address such as ada@example.com"
				hint="For the confirmation."
			/>
			<FormRow>
				<Field label="Postcode" name="postcode" inputmode="numeric" error="Enter the postcode" />
				<Field label="Town" name="town" value="Lübeck" />
			</FormRow>
			<Field
				label="Country"
				name="country"
				type="select"
				value="DE"
				options={[
					{ value: "DE", text: "Germany" },
					{ value: "AT", text: "Austria" },
				]}
			/>
			<Field label="A word to the shop" name="words" type="textarea" note="(optional)" rows={3} />
			<Field label="Tell me when it is on its way" name="tell" type="checkbox" value="yes" checked hint="By email." />
		</FieldGroup>
		<div class="cluster">
			<Button variant="primary">Continue</Button>
			<Button variant="quiet" type="reset">
				Start again
			</Button>
		</div>
	</form>
);

const Choices = () => (
	<div class="stack">
		<ChoiceGroup
			legend="Size"
			name="size"
			look="pills"
			value="m"
			options={[
				{ value: "s", text: "Small" },
				{ value: "m", text: "Medium" },
				{ value: "l", text: "Large" },
				{ value: "xl", text: "Extra large", disabled: true },
			]}
		/>
		<ChoiceGroup
			legend="How it gets to you"
			name="way"
			look="cards"
			value="delivery"
			options={[
				{ value: "delivery", text: "Delivery", hint: "Tomorrow, 9–12", aside: "€3.90" },
				{ value: "pickup", text: "Pickup at the shop", hint: "Today until 18:30", aside: "Free" },
			]}
		/>
		<ChoiceGroup
			legend="Only"
			name="only"
			type="checkbox"
			value={["open"]}
			error="Choose at most one"
			options={[
				{ value: "open", text: "Open now", aside: "12" },
				{ value: "near", text: "Within 2 km", aside: "7" },
			]}
		/>
		<Field label="Price" name="price" inputmode="decimal" value="12.50" suffix="EUR" hint="With tax." />
		<Field label="Disabled" name="fixed" value="cannot be changed" disabled />
		<form class="cluster" action="/components" method="get">
			<Quantity label="Quantity" value={2} max={9} decreaseText="One less" increaseText="One more" />
			<Quantity label="How many" id="f-how-many" value={1} steppers={false} showLabel decreaseText="" increaseText="" />
		</form>
		<SortSelect
			action="/components"
			label="Order by"
			value="near"
			submitText="Sort"
			options={[
				{ value: "new", text: "Newest" },
				{ value: "near", text: "Nearest" },
			]}
		/>
	</div>
);

/** Fields, choices, quantities. */
export const GalleryForms = () => (
	<GallerySection title="Forms">
		<div class="columns">
			<Fields />
			<Choices />
		</div>
	</GallerySection>
);
