import { expect, it } from "vitest";
import { scenesOf } from "./scenes.ts";
import { tourText } from "./tour.ts";

const scenes = scenesOf({ path: "/shops/a/loaf", variantId: "var_1" }, []);

it("names every picture once, and shows each in the tour", () => {
	const names = scenes.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	const shown = [...tourText(scenes).matchAll(/\(screenshots\/([a-z-]+)\.png\)/g)].map(([, name]) => name);
	expect(shown).toEqual(names);
});
