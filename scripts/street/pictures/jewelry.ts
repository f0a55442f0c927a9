import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, ring as circle, shape, solid } from "./svg.ts";

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
	return shape(
		`M${x} ${y - 26}Q${x + 3} ${y - 3} ${x + 26} ${y}Q${x + 3} ${y + 3} ${x} ${y + 26}Q${x - 3} ${y + 3} ${x - 26} ${y}Q${x - 3} ${y - 3} ${x} ${y - 26}Z`,
		color,
	);
}

function ring(scene: Scene): string {
	const { c } = scene;
	const [metal, light, dark] = precious(scene);
	const setting = scene.pick(
		() => line("M-40-20L0 20L40-20", dark, 13) + at(0, -20, gem(scene), 0, 1.25),
		() =>
			disc(0, -16, 52, dark) +
			disc(0, -16, 44, c.main) +
			disc(-14, -30, 12, c.pale) +
			repeat(10, (index) => at(0, -16, disc(0, -52, 9, light), index * 36)),
		() =>
			repeat(3, (index) =>
				at(
					-74 + index * 74,
					index === 1 ? -6 : 16,
					disc(0, 0, 40, dark) + disc(0, 0, 31, [c.accent, c.main, c.accent][index] ?? c.main) + disc(-9, -10, 9, c.white, 0.7),
					-24 + index * 24,
				),
			),
	)();
	const cushion =
		shape("M190 540C190 500 240 500 400 500S610 500 610 540L640 620Q644 650 600 650H200Q156 650 160 620Z", c.deep) +
		shape("M220 530C240 514 560 514 580 530L590 560H210Z", c.dark) +
		box(364, 520, 72, 26, 13, c.shadow, 0.7);
	const plinth =
		shape("M210 540V620C210 664 590 664 590 620V540Z", c.light) +
		shape("M480 540H590V620C590 640 540 650 470 652Z", c.main, 0.6) +
		oval(400, 540, 190, 36, c.pale) +
		oval(400, 542, 80, 12, c.shadow, 0.25);
	const base = scene.variation % 2 === 0 ? cushion : plinth;
	return (
		ground(400, BASE, 240, c.shadow) +
		base +
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
	const outline =
		"M336 130H464C460 220 486 252 570 284C650 316 660 380 624 450C588 520 530 570 496 650H304C270 570 212 520 176 450C140 380 150 316 230 284C314 252 340 220 336 130Z";
	const bust =
		solid(
			outline,
			scene.pick(c.deep, c.cream, c.dark, c.deep),
			shape(
				"M464 120C460 220 486 252 570 284C650 316 700 400 624 500L480 680H420C560 520 600 400 500 310C430 270 424 200 430 120Z",
				c.shadow,
				0.22,
			),
			line("M214 330C196 350 190 380 200 410", c.white, 11, 0.3),
		) +
		oval(400, 130, 64, 15, c.woodDark) +
		box(280, 628, 240, 24, 10, c.woodDark);
	const long = "M340 196C268 300 300 440 400 470S532 300 460 196";
	const short = "M338 204C318 290 340 380 400 390S482 290 462 204";
	const piece = scene.pick(
		() =>
			line(long, metal, 8) +
			disc(400, 476, 12, dark) +
			shape("M400 480C440 530 448 550 448 566A48 48 0 0 1 352 566C352 550 360 530 400 480Z", c.light) +
			shape("M400 480C440 530 448 550 448 566A48 48 0 0 1 404 614C430 570 420 520 400 480Z", c.main) +
			line("M374 570q2 18 16 24", c.white, 8, 0.8),
		() =>
			repeat(13, (index) => {
				const angle = Math.PI * ((index + 0.5) / 13);
				const x = 400 - (66 + 44 * Math.sin(angle)) * Math.cos(angle);
				const y = 204 + 230 * Math.sin(angle);
				const radius = 13 + 15 * Math.sin(angle);
				return (
					disc(x, y, radius, index % 2 === 0 ? c.main : c.accent) + disc(x - radius * 0.3, y - radius * 0.3, radius * 0.28, c.white, 0.8)
				);
			}),
		() =>
			line(short, light, 7) +
			line(long, metal, 7) +
			disc(400, 500, 40, metal) +
			disc(400, 500, 29, c.accent) +
			disc(390, 490, 8, c.white, 0.8) +
			disc(400, 398, 13, light),
		() => line(long, metal, 8) + at(400, 532, gem(scene), 0, 1.1),
	)();
	return ground(400, BASE, 170, c.shadow) + bust + piece + glint(600, 220, c.white);
}

function earrings(scene: Scene): string {
	const { c } = scene;
	const [metal, light, dark] = precious(scene);
	const hook = line("M0 0V-40C0-70-40-70-38-40", metal, 8);
	const one = scene.pick(
		() =>
			hook +
			shape("M0 0C56 70 66 104 66 128A66 66 0 0 1-66 128C-66 104-56 70 0 0Z", c.main) +
			shape("M0 0C56 70 66 104 66 128A66 66 0 0 1 6 194C50 150 40 80 0 0Z", c.dark) +
			line("M-40 130q0 28 24 42", c.white, 10, 0.6) +
			disc(0, 0, 12, light),
		() =>
			hook +
			circle(0, 96, 84, dark, 22) +
			circle(-2, 94, 84, metal, 14) +
			line("M-74 70A80 80 0 0 1-30 20", light, 7) +
			disc(0, 182, 22, c.main) +
			disc(-6, 176, 6, c.white, 0.8),
		() =>
			hook +
			disc(0, 30, 36, c.accent) +
			disc(0, 30, 14, c.accentLight) +
			shape("M-76 180A76 76 0 0 1 76 180Z", c.main) +
			line("M-40 180A40 40 0 0 1 40 180", c.light, 9) +
			disc(0, 80, 12, metal) +
			disc(-50, 204, 12, metal) +
			disc(0, 204, 12, metal) +
			disc(50, 204, 12, metal),
		() => hook + line("M0 0V40", metal, 8) + at(0, 110, gem(scene), 0, 1.25),
	)();
	const stand = (): string =>
		box(386, 200, 28, 420, 8, c.woodDark) +
		box(150, 184, 500, 34, 17, c.wood) +
		line("M180 196H560", c.woodLight, 7) +
		shape("M260 650C260 616 330 606 400 606S540 616 540 650Z", c.wood) +
		shape("M420 606C500 606 540 616 540 650H440Z", c.woodDark, 0.6) +
		at(250, 284, one, 0, 1.25) +
		at(550, 284, one, 0, 1.25);
	const backing = (): string =>
		box(174, 166, 460, 484, 18, c.shadow, 0.14) +
		box(164, 160, 460, 490, 18, c.cream) +
		box(340, 190, 108, 26, 13, c.wall) +
		line("M330 606H458M356 580H432", c.dark, 8) +
		at(284, 344, one, 0, 1.12) +
		at(520, 344, one, 0, 1.12);
	return ground(400, BASE, scene.variation % 2 === 0 ? 170 : 240, c.shadow) + (scene.variation % 2 === 0 ? stand() : backing());
}
