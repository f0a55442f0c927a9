import { expect, it } from "vitest";
import { changedOnly, rendered } from "./changed-fields.ts";

const before = { name: "Bakehouse", story: "One\nTwo", "place.city": "Galway", "place.line2": "Unit 3" };
const patch = { name: "Bakehouse", story: "One\nTwo", place: { city: "Galway" } };
const changes = (values: Record<string, string>) => changedOnly(patch, values, rendered(before));

it("keeps what differs from the form as it was made, a group as a whole", () => {
	expect(changes({ ...before, _was: "x" })).toEqual({});
	expect(changes({ ...before, story: "One\r\nTwo " })).toEqual({});
	expect(changes({ ...before, name: "Bakery" })).toEqual({ name: "Bakehouse" });
	expect(changes({ ...before, "place.line2": "" })).toEqual({ place: { city: "Galway" } });
	const { name: _name, ...withoutName } = before;
	expect(changes(withoutName)).toEqual({ name: "Bakehouse" });
});

it.each([undefined, "", "{", "null", "3"])("takes everything for changed where the form says %s of how it was made", (was) => {
	expect(changedOnly(patch, before, was)).toEqual(patch);
});
