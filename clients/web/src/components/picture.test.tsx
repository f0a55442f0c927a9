import { expect, it } from "vitest";
import { Picture } from "./picture.tsx";
import { PictureGallery } from "./picture-gallery.tsx";

const PHOTO = "/api/v1/media/vend_1-abc.jpg";
const html = (element: { toString: () => string } | null): string => String(element);

it("a picture is loaded as wide as it is shown, in a box that it does not move", () => {
	const shown = html(<Picture src={PHOTO} alt="A loaf" width={2_000} eager />);
	expect(shown).toContain(`<img src="${PHOTO}" srcset="${PHOTO}?w=320 320w, ${PHOTO}?w=640 640w" sizes="`);
	expect(shown).toContain('width="600" height="600" loading="eager"');
});

it("a thumb is a narrow picture and nothing to choose from", () => {
	const shown = html(<Picture src={PHOTO} alt="" place="thumb" />);
	expect(shown).toContain(`<img src="${PHOTO}?w=320" alt=""`);
	expect(shown).not.toContain("srcset");
});

it("a gallery shows its pictures large and its thumbs small", () => {
	const pictures = [1, 2].map((number) => ({ src: `/api/v1/media/${number}.jpg`, alt: "", width: 3_000 }));
	const shown = html(<PictureGallery label="Pictures" pictures={pictures} pictureText={(number) => `Picture ${number}`} />);
	expect(shown.match(/\?w=1280 1280w"/g)).toHaveLength(2);
	expect(shown).toContain('<img src="/api/v1/media/2.jpg?w=320" alt="Picture 2" width="72" height="72"');
});

it("what is no picture is a drawing, and has no address", () => {
	expect(html(<Picture alt="" placeholder="bag" />)).not.toContain("<img");
});
