import { expect, it } from "vitest";
import { PICTURE_WIDTHS } from "#contracts/picture";
import { pictureSource } from "./picture-source.ts";

const PHOTO = "/api/v1/media/vend_1-abc.jpg";
const widthsOf = (srcset = ""): string[] => srcset.split(", ").filter(Boolean);

it.each(["card", "sign", "gallery", "banner"] as const)(
	"a %s chooses from widths that there are, and knows how wide it is shown",
	(place) => {
		const { src, srcset, sizes } = pictureSource(place, PHOTO, 4_000);
		expect(src).toBe(PHOTO);
		expect(sizes).toMatch(/^\(width < \d+rem\) \d+vw, .*\d+rem$/);
		const offered = widthsOf(srcset);
		expect(offered.length).toBeGreaterThan(1);
		const all = PICTURE_WIDTHS.map((width) => `${PHOTO}?w=${width} ${width}w`);
		expect(offered).toEqual(all.slice(0, offered.length));
	},
);

it("a picture is offered as a whole where that is no wider than what is of use", () => {
	expect(pictureSource("card", PHOTO, 500).srcset).toBe(`${PHOTO}?w=320 320w, ${PHOTO} 500w`);
	expect(pictureSource("card", PHOTO, 640).srcset).toBe(`${PHOTO}?w=320 320w, ${PHOTO} 640w`);
	expect(pictureSource("card", PHOTO, 641).srcset).toBe(`${PHOTO}?w=320 320w, ${PHOTO}?w=640 640w`);
});

it("a picture of which the width is not known is offered in every width of use", () => {
	expect(widthsOf(pictureSource("gallery", PHOTO).srcset)).toHaveLength(PICTURE_WIDTHS.length);
});

it.each([
	["a small one", PHOTO, 200],
	["a drawing", "/api/v1/media/samples/loaf.svg", undefined],
])("%s comes as it is", (_what, src, width) => {
	for (const place of ["card", "gallery", "thumb"] as const) expect(pictureSource(place, src, width)).toEqual({ src });
});

it("a thumb is the narrowest picture that there is", () => {
	expect(pictureSource("thumb", PHOTO, 4_000)).toEqual({ src: `${PHOTO}?w=${Math.min(...PICTURE_WIDTHS)}` });
});
