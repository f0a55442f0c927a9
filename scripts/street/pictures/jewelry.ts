import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, ring as circle, shape } from "./svg.ts";

/** Jewelry. */
export const jewelry = {
	ring: { stage: "table", draw: ring },
	necklace: { stage: "table", draw: necklace },
	earrings: { stage: "table", draw: earrings },
} satisfies Record<string, Art>;

/** Gold or silver: the metal, its light and its dark. */
function precious({ c, variation }: Scene): readonly [string, string, string] {
	return variation % 2 === 0 ? [c.gold, c.goldLight, c.goldDark] : [c.metal, c.metalLight, c.metalDark];
}

/** A cut stone about 100 wide around the origin. */
function gem({ c }: Scene): string {
	return (
		shape("M-54-36L-30-66H30L54-36L0 50Z", c.main) +
		shape("M-54-36H-20L0 50Z", c.light) +
		shape("M54-36H20L0 50Z", c.dark) +
		shape("M-54-36L-30-66H30L54-36Z", c.pale) +
		shape("M-20-36L0-66L20-36Z", c.white)
	);
}

function glint(x: number, y: number, color: string): string {
	return shape(`M${x} ${y - 26}Q${x + 3} ${y - 3} ${x + 26} ${y}Q${x + 3} ${y + 3} ${x} ${y + 26}Q${x - 3} ${y + 3} ${x - 26} ${y}Q${x - 3} ${y - 3} ${x} ${y - 26}Z`, color);
}

function ring(scene: Scene): string {
	const { c } = scene;
	const [metal, light, dark] = precious(scene);
	const setting = scene.pick(
		() => line("M-40-20L0 20L40-20", dark, 13) + at(0, -20, gem(scene), 0, 1.25),
		() => disc(0, -16, 52, dark) + disc(0, -16, 44, c.main) + disc(-14, -30, 12, c.pale) + repeat(10, (index) => at(0, -16, disc(0, -52, 9, light), index * 36)),
		() => repeat(3, (index) => at(-74 + index * 74, index === 1 ? -6 : 16, disc(0, 0, 40, dark) + disc(0, 0, 31, [c.accent, c.main, c.accent][index] ?? c.main) + disc(-9, -10, 9, c.white, 0.7), -24 + index * 24)),
	)();
	const cushion = shape("M190 540C190 500 240 500 400 500S610 500 610 540L640 620Q644 650 600 650H200Q156 650 160 620Z", c.deep) + shape("M220 530C240 514 560 514 580 530L590 560H210Z", c.dark) + box(364, 520, 72, 26, 13, c.shadow, 0.7);
	const plinth = shape("M210 540V620C210 664 590 664 590 620V540Z", c.light) + shape("M480 540H590V620C590 640 540 650 470 652Z", c.main, 0.6) + oval(400, 540, 190, 36, c.pale) + oval(400, 542, 80, 12, c.shadow, 0.25);
	const base = scene.variation % 2 === 0 ? cushion : plinth;
	return (
		ground(400, BASE, 240, c.shadow) +
		(scene.variation % 2 === 0 ? base : base) +
		circle(400, 390, 146, dark, 34) +
		circle(397, 388, 146, metal, 24) +
		line("M276 330A138 138 0 0 1 330 264", light, 10) +
		line("M530 440A138 138 0 0 1 470 512", dark, 8, 0.7) +
		at(400, 236, setting) +
		(scene.variation % 2 === 0 ? shape("M330 546C330 520 470 520 470 546L474 560H326Z", c.deep) : "") +
		glint(530, 190, c.white) +
		glint(250, 230, c.white)
	);
}

function necklace(scene: Scene): string {
	const { c } = scene;
	const [metal, light, dark] = precious(scene);
	const bust =
		shape("M340 150H460C456 230 470 270 540 300C630 336 650 420 620 520C590 600 520 634 400 640C280 634 210 600 180 520C150 420 170 336 260 300C330 270 344 230 340 150Z", c.deep) +
		shape("M460 150C456 230 470 270 540 300C630 336 650 420 620 520C590 600 520 634 440 638C560 540 520 380 440 300C420 250 424 200 430 150Z", c.shadow, 0.3) +
		oval(400, 150, 60, 14, c.dark) +
		shape("M300 620H500L530 650H270Z", c.woodDark);
	const chain = "M334 230C300 330 330 430 400 440S500 330 466 230";
	const long = "M330 236C262 340 310 470 400 486S538 340 470 236";
	const piece = scene.pick(
		() => line(long, metal, 8) + disc(400, 494, 12, dark) + shape("M400 496C440 546 448 566 448 582A48 48 0 0 1 352 582C352 566 360 546 400 496Z", c.main) + line("M374 586q2 18 16 24", c.white, 8, 0.7),
		() =>
			line(long, dark, 5) +
			repeat(13, (index) => {
				const t = (index + 0.5) / 13;
				const x = 400 + 122 * Math.cos(Math.PI * (1 + t) * 1) * -1;
				const y = 262 + 226 * Math.sin(Math.PI * t);
				const radius = 13 + 15 * Math.sin(Math.PI * t);
				return disc(x, y, radius, index % 2 === 0 ? c.light : c.accent) + disc(x - radius * 0.3, y - radius * 0.3, radius * 0.28, c.white, 0.8);
			}),
		() => line(chain, light, 7) + line(long, metal, 7) + disc(400, 506, 34, metal) + disc(400, 506, 24, c.main) + disc(392, 498, 7, c.white, 0.8) + disc(400, 446, 11, light),
		() => line(long, metal, 8) + at(400, 550, gem(scene), 0, 1.0),
	)();
	return ground(400, BASE, 200, c.shadow) + bust + piece + glint(560, 240, c.white);
}

function earrings(scene: Scene): string {
	const { c } = scene;
	const [metal, light, dark] = precious(scene);
	const hook = line("M0 0V-40C0-70-40-70-38-40", metal, 8);
	const one = scene.pick(
		() => hook + shape("M0 0C56 70 66 104 66 128A66 66 0 0 1-66 128C-66 104-56 70 0 0Z", c.main) + shape("M0 0C56 70 66 104 66 128A66 66 0 0 1 6 194C50 150 40 80 0 0Z", c.dark) + line("M-40 130q0 28 24 42", c.white, 10, 0.6) + disc(0, 0, 12, light),
		() => hook + circle(0, 96, 84, dark, 22) + circle(-2, 94, 84, metal, 14) + line("M-74 70A80 80 0 0 1-30 20", light, 7) + disc(0, 182, 22, c.main) + disc(-6, 176, 6, c.white, 0.8),
		() => hook + disc(0, 30, 36, c.accent) + disc(0, 30, 14, c.accentLight) + shape("M-76 180A76 76 0 0 1 76 180Z", c.main) + line("M-40 180A40 40 0 0 1 40 180", c.light, 9) + disc(0, 80, 12, metal) + disc(-50, 204, 12, metal) + disc(0, 204, 12, metal) + disc(50, 204, 12, metal),
		() => hook + line("M0 0V40", metal, 8) + at(0, 110, gem(scene), 0, 1.25),
	)();
	const stand = (): string =>
		box(386, 200, 28, 420, 8, c.woodDark) + box(150, 184, 500, 34, 17, c.wood) + line("M180 196H560", c.woodLight, 7) + shape("M260 650C260 616 330 606 400 606S540 616 540 650Z", c.wood) + shape("M420 606C500 606 540 616 540 650H440Z", c.woodDark, 0.6) + at(258, 276, one) + at(542, 276, one);
	const backing = (): string =>
		box(174, 166, 460, 484, 18, c.shadow, 0.14) + box(164, 160, 460, 490, 18, c.cream) + box(340, 190, 108, 26, 13, c.wall) + line("M330 606H458M356 580H432", c.dark, 8) + disc(280, 276, 6, dark) + disc(508, 276, 6, dark) + at(280, 330, one) + at(508, 330, one);
	return ground(400, BASE, scene.variation % 2 === 0 ? 170 : 240, c.shadow) + (scene.variation % 2 === 0 ? stand() : backing());
}
