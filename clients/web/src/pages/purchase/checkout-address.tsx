import type { Schemas } from "../../../../api/client.ts";
import { AddressFields } from "../../components/address-fields.tsx";
import { ChoiceGroup } from "../../components/choice-group.tsx";
import { Field } from "../../components/field.tsx";
import { FormRow } from "../../components/field-group.tsx";
import { countryChoices } from "../../core/countries.ts";
import type { FormState } from "../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { addressLines } from "../account/addresses-page.tsx";
import { OTHER_ADDRESS } from "./checkout-form.ts";
import { PositionFields } from "./checkout-position.tsx";
import { signInHref } from "./sign-in-href.ts";
import { UpdateButton } from "./update-button.tsx";

interface PartProps {
	page: RequestContext;
	me: Schemas["Me"] | null;
	state: FormState;
}

/** Where the confirmation goes, and a telephone for questions. */
export function CheckoutContact({ page, me, state: { values, errors } }: PartProps) {
	const { checkout: text } = page.t.purchase;
	return (
		<section class="panel stack" aria-labelledby="contact">
			<div class="between">
				<h2 id="contact">{text.contact}</h2>
				{!me && (
					<p class="small">
						{text.haveAccount} <a href={signInHref(page, "/checkout")}>{page.t.frame.signIn}</a>
					</p>
				)}
			</div>
			<FormRow>
				<Field
					label={text.email}
					name="contact.email"
					type="email"
					required
					maxlength={254}
					autocomplete="email"
					hint={text.emailHint}
					value={values["contact.email"]}
					error={errors["contact.email"]}
				/>
				<Field
					label={text.phone}
					note={page.t.account.addressFields.optional}
					name="contact.phone"
					type="tel"
					maxlength={32}
					autocomplete="tel"
					hint={text.phoneHint}
					value={values["contact.phone"]}
					error={errors["contact.phone"]}
				/>
			</FormRow>
		</section>
	);
}

/** One of the account's addresses, or another one. The fields for that are hidden by style while one of them is chosen. */
export function CheckoutAddress({ page, me, state }: PartProps) {
	const { checkout: text } = page.t.purchase;
	const saved = me?.addresses ?? [];
	return (
		<section class="panel stack checkout-address" aria-labelledby="address">
			<h2 id="address">{text.address}</h2>
			<p class="hint">{text.addressHint}</p>
			{saved.length > 0 && (
				<ChoiceGroup
					legend={text.addressChoice}
					name="saved"
					look="cards"
					value={state.values["saved"] ?? OTHER_ADDRESS}
					error={state.errors["saved"]}
					options={[
						...saved.map((address) => ({
							value: address.id,
							text: address.name,
							hint: addressLines(page, address).filter(Boolean).join(", "),
						})),
						{ value: OTHER_ADDRESS, text: text.otherAddress },
					]}
				/>
			)}
			<PositionFields values={state.values} />
			<div class="stack other-address">
				<AddressFields
					labels={page.t.account.addressFields}
					values={state.values}
					errors={state.errors}
					countries={countryChoices(page.locale)}
					country={MARKETPLACE.country}
					prefix="address."
					purpose="shipping"
					required={false}
				/>
			</div>
			<UpdateButton text={text.showOptions} />
		</section>
	);
}
