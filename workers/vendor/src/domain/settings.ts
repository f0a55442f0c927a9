import { fail, type FieldError, ok, type Result } from "#contracts/result";
import type { DeliveryOption, VendorPatch } from "#contracts/vendor";

type OpeningHours = NonNullable<VendorPatch["openingHours"]>;

/** A change of a shop's settings that makes sense as a whole, or every fault in it with its path. */
export function soundSettings(patch: VendorPatch): Result<VendorPatch> {
	const errors = [...hoursFaults(patch.openingHours ?? []), ...(patch.deliveryOptions ?? []).flatMap(deliveryFaults)];
	return errors.length === 0 ? ok(patch) : fail("invalid_input", "Some of the input is not valid.", { errors });
}

function hoursFaults(hours: OpeningHours): FieldError[] {
	return hours.flatMap((slot, index) => {
		const path = `openingHours.${index}`;
		if (slot.opens >= slot.closes) return [{ path: `${path}.closes`, message: "must be later than opens" }];
		const overlaps = hours
			.slice(0, index)
			.some((other) => other.day === slot.day && other.opens < slot.closes && slot.opens < other.closes);
		return overlaps ? [{ path, message: "overlaps another opening on that day" }] : [];
	});
}

function deliveryFaults(option: DeliveryOption, index: number, all: readonly DeliveryOption[]): FieldError[] {
	const fault = (field: string, message: string, found: boolean) => (found ? [{ path: `deliveryOptions.${index}.${field}`, message }] : []);
	const { kind, countries, postalPrefixes } = option;
	return [
		...fault("id", "is used by another option", all.findIndex((other) => other.id === option.id) < index),
		...fault("countries", "are for shipping only", kind !== "shipping" && countries.length > 0),
		...fault("countries", "say where it is shipped to", kind === "shipping" && countries.length === 0),
		...fault("postalPrefixes", "are for local delivery only", kind !== "local" && postalPrefixes.length > 0),
		...fault("postalPrefixes", "say where it is delivered to", kind === "local" && postalPrefixes.length === 0),
	];
}
