import type { Motif, SamplePicture } from "../types.ts";
import { bakery } from "./bakery.ts";
import { bath } from "./bath.ts";
import { books } from "./books-and-paper.ts";
import { candles } from "./candles.ts";
import { ceramics } from "./ceramics.ts";
import { cycling } from "./cycling.ts";
import { cyclingGear } from "./cycling-gear.ts";
import { dairyAndChocolate } from "./dairy-and-chocolate.ts";
import { blooming } from "./flowers.ts";
import { garden } from "./garden.ts";
import { gardenTools } from "./garden-tools.ts";
import { jewelry } from "./jewelry.ts";
import { kitchen } from "./kitchen.ts";
import { knitwear } from "./knitwear.ts";
import { paletteFor } from "./palette.ts";
import { pantry } from "./pantry.ts";
import { backdrop, BASE, type Art, type Scene } from "./scene.ts";
import { at, escapeXml } from "./svg.ts";
import { teaAndCoffee } from "./tea-and-coffee.ts";
import { toys } from "./toys.ts";
import { wool } from "./wool.ts";

export { drawShopSign } from "./shop-sign.ts";

const ART: Record<Motif, Art> = {
	...bakery,
	...dairyAndChocolate,
	...pantry,
	...teaAndCoffee,
	...ceramics,
	...candles,
	...books,
	...cycling,
	...cyclingGear,
	...knitwear,
	...wool,
	...bath,
	...toys,
	...garden,
	...blooming,
	...gardenTools,
	...jewelry,
	...kitchen,
};

/** Every motif there is a drawing of, which is every motif there is. */
export const MOTIFS = Object.keys(ART) as readonly Motif[];

/** Draws one sample picture: a deterministic, self-contained SVG document, 800 by 800, safe to serve (no script, no external reference). */
export function drawPicture(picture: SamplePicture, label: string): string {
	const variation = ((Math.trunc(picture.variation) % 10) + 10) % 10;
	const scene: Scene = {
		c: paletteFor(picture.hue),
		variation,
		pick: (...options) => options[variation % options.length] ?? options[0],
	};
	const { stage, size = 1, draw } = ART[picture.motif];
	const drawing = size === 1 ? draw(scene) : at(400 - 400 * size, BASE - BASE * size, draw(scene), 0, size);
	const turned = variation % 4 >= 2 ? at(800, 0, drawing, 0, -1, 1) : drawing;
	const title = escapeXml(label);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800" role="img"><title>${title}</title>${backdrop(stage, scene)}${turned}</svg>\n`;
}
