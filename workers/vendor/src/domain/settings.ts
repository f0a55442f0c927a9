import { fail, type FieldError, ok, type Result } from "#contracts/result";
import type { DeliveryOption, VendorPatch } from "#contracts/vendor";

type OpeningHours = NonNullable<VendorPatch["openingHours"]>;

/** A change of a shop's settings that makes sense as a whole, or every fault in it with its path. */
export function soundSettings(patch: VendorPatch): Result<VendorPatch> {
	const errors = [...hoursFaults(patch.openingHours ?? [], "openingHours"), ...(patch.deliveryOptions ?? []).flatMap(deliveryFaults)];
	return errors.length === 0 ? ok(patch) : fail("invalid_input", "Some of the input is not valid.", { errors });
}

function hoursFaults(hours: OpeningHours, at: string): FieldError[] {
	return hours.flatMap((slot, index) => {
		const path = `${at}.${index}`;
		if (slot.opens >= slot.closes) return [{ path: `${path}.closes`, message: "must be later than opens" }];
		const overlaps = hours
			.slice(0, index)
			.some((other) => other.day === slot.day && other.opens < slot.closes && slot.opens < other.closes);
		return overlaps ? [{ path, message: "overlaps another opening on that day" }] : [];
	});
}

function deliveryFaults(option: DeliveryOption, index: number, all: readonly DeliveryOption[]): FieldError[] {
	const at = `deliveryOptions.${index}`;
	const fault = (field: string, message: string, found: boolean) => (found ? [{ path: `${at}.${field}`, message }] : []);
	const { kind, countries, regions = [], postalPrefixes, radiusMeters, hours = [], rates } = option;
	const hasZone = countries.length > 0 || regions.length > 0;
	const hasArea = postalPrefixes.length > 0 || radiusMeters !== undefined;
	return [
		...fault("id", "is used by another option", all.findIndex((other) => other.id === option.id) < index),
		...fault("countries", "are for shipping only", kind !== "shipping" && countries.length > 0),
		...fault("regions", "are for shipping only", kind !== "shipping" && regions.length > 0),
		...fault("countries", "say where it is shipped to", kind === "shipping" && !hasZone),
		...fault("postalPrefixes", "are for local delivery only", kind !== "local" && postalPrefixes.length > 0),
		...fault("radiusMeters", "is for local delivery only", kind !== "local" && radiusMeters !== undefined),
		...fault("postalPrefixes", "say where it is delivered to", kind === "local" && !hasArea),
		...fault(
			"postalPrefixes",
			"each needs a letter or a digit",
			postalPrefixes.some((prefix) => !/[\p{L}\p{N}]/u.test(prefix)),
		),
		...fault("hours", "are for pickup only", kind !== "pickup" && hours.length > 0),
		...fault("rates", "are not for pickup", kind === "pickup" && rates !== undefined),
		...hoursFaults(hours, `${at}.hours`),
		...tierFaults(rates?.tiers ?? [], at),
	];
}

const tierFaults = (tiers: readonly { from: number }[], at: string): FieldError[] =>
	tiers.flatMap(({ from }, index) =>
		index > 0 && from <= (tiers[index - 1]?.from ?? 0)
			? [{ path: `${at}.rates.tiers.${index}.from`, message: "must be more than that of the tier before" }]
			: [],
	);
