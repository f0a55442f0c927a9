import { Field, type FieldOption } from "./field.tsx";
import { FormRow } from "./field-group.tsx";

/** The labels, in the reader's language. */
interface AddressLabels {
	name: string;
	line1: string;
	line2: string;
	city: string;
	region: string;
	postalCode: string;
	country: string;
	optional: string;
}

interface AddressFieldsProps {
	labels: AddressLabels;
	/** By field, with the prefix: as a form held them or an address has them. */
	values: Readonly<Record<string, string | undefined>>;
	errors: Readonly<Record<string, string>>;
	countries: FieldOption[];
	/** Chosen where the values name none. */
	country: string;
	/** Before every name, as `address.`. */
	prefix?: string | undefined;
	/** What the browser fills in: `shipping`, `billing`; nothing where it does not matter. */
	purpose?: "shipping" | "billing" | undefined;
	/** False where the address as a whole may be left out. */
	required?: boolean | undefined;
}

/**
 * The fields of an address, named as the API has them: name, line1, line2, city, region, postalCode, country.
 * @example <AddressFields labels={t.addressFields} values={address} errors={{}} countries={countryChoices("en")} country="IE" />
 */
export const AddressFields = ({
	labels,
	values,
	errors,
	countries,
	country,
	prefix = "",
	purpose,
	required = true,
}: AddressFieldsProps) => {
	const field = (name: keyof Omit<AddressLabels, "optional">, token: string) => ({
		label: labels[name],
		name: prefix + name,
		value: values[prefix + name],
		error: errors[prefix + name],
		autocomplete: purpose ? `${purpose} ${token}` : token,
	});
	return (
		<>
			<Field {...field("name", "name")} required={required} maxlength={120} />
			<Field {...field("line1", "address-line1")} required={required} maxlength={120} />
			<Field {...field("line2", "address-line2")} note={labels.optional} maxlength={120} />
			<FormRow>
				<Field {...field("postalCode", "postal-code")} required={required} maxlength={16} />
				<Field {...field("city", "address-level2")} required={required} maxlength={80} />
			</FormRow>
			<FormRow>
				<Field {...field("region", "address-level1")} note={labels.optional} maxlength={80} />
				<Field {...field("country", "country")} value={values[`${prefix}country`] || country} type="select" required options={countries} />
			</FormRow>
		</>
	);
};
