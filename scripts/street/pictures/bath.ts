import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, num, oval, repeat, ring, shape, solid } from "./svg.ts";

/** Soap and what hangs next to the basin. */
export const bath = {
	soap: { stage: "table", draw: soap },
	tube: { stage: "table", draw: tube },
	brush: { stage: "table", size: 1.12, draw: brush },
	towel: { stage: "wall", draw: towel },
} satisfies Record<string, Art>;

function soap(scene: Scene): string {
	const { c } = scene;
	const bubble = (x: number, y: number, radius: number): string =>
		disc(x, y, radius, c.white, 0.75) +
		ring(x, y, radius, c.light, 5) +
		line(
			`M${num(x - radius * 0.55)} ${num(y - radius * 0.1)}q0-${num(radius * 0.4)} ${num(radius * 0.4)}-${num(radius * 0.5)}`,
			c.white,
			6,
		);
	const dish =
		ground(400, BASE + 6, 290, c.shadow) +
		scene.pick(
			shape("M110 590H690C690 632 640 656 580 656H220C160 656 110 632 110 590Z", c.accent) +
				shape("M520 590H690C690 632 640 656 580 656H480Z", c.accentDark, 0.7) +
				oval(400, 590, 290, 26, c.accentLight),
			box(110, 596, 580, 36, 12, c.wood) +
				line("M150 614H650", c.woodDark, 6, 0.6) +
				box(170, 628, 50, 26, 4, c.woodDark) +
				box(580, 628, 50, 26, 4, c.woodDark),
		);
	const leaf = (color: string): string =>
		line("M-70 0H64", color, 7) + line("M-40-26Q-34-4-20 0Q-34 4-40 26M0-30Q6-4 20 0Q6 4 0 30M36-24Q44-4 56 0Q44 4 36 24", color, 7);
	const oneBar = (): string =>
		solid("M150 480C150 400 650 400 650 480V540C650 616 150 616 150 540Z", c.dark, shape("M500 460H700V640H440Z", c.shadow, 0.2)) +
		solid(
			"M150 480C150 400 650 400 650 480S650 560 400 560S150 560 150 480Z",
			c.main,
			scene.pick("", line("M130 470q70-60 140 0t140 0t140 0t140 0M160 520q60-50 120 0t120 0t120 0t120 0", c.light, 14, 0.8)),
		) +
		(scene.variation % 2 === 0 ? oval(400, 486, 130, 44, c.dark, 0.35) + at(400, 486, leaf(c.pale)) : "") +
		line("M182 470C200 440 260 428 330 424", c.white, 10, 0.55);
	const slab = (x: number, y: number, tones: readonly [string, string, string], label: boolean): string =>
		at(
			x,
			y,
			shape("M-210-120L-170-166H250L210-120Z", tones[2]) +
				shape("M210-120L250-166V-44L210 0Z", tones[1]) +
				solid(
					"M-210-120H210V0H-210Z",
					tones[0],
					label
						? ""
						: line("M-220-40q50-70 100-10t100-20t100 30t130-40M-220-86q60-40 110 0t110-10t90 20t130-20", tones[2], 13) +
								line("M-180-14h1M-90-60h1M20-20h1M120-92h1M170-30h1", tones[1], 12),
				) +
				(label
					? shape("M-90-120L-50-166H110L70-120V0H-90Z", c.cream) +
						shape("M-90-120L-50-166H110L70-120Z", c.white) +
						at(-10, -60, leaf(c.leafDark), 0, 0.8)
					: ""),
		);
	const slabs = (): string =>
		slab(390, 596, [c.main, c.dark, c.light], false) +
		slab(376, 476, [c.accentLight, c.accent, c.cream], true) +
		(scene.variation % 2 === 0 ? "" : slab(400, 356, [c.light, c.main, c.pale], false));
	const foam =
		bubble(580, 390, 44) +
		bubble(642, 330, 26) +
		bubble(530, 322, 20) +
		bubble(230, 380, 30) +
		(scene.variation % 2 === 0 ? bubble(284, 320, 18) + bubble(600, 262, 16) : bubble(170, 330, 20));
	return dish + (scene.variation % 3 === 1 ? slabs() : oneBar() + foam);
}

function tube(scene: Scene): string {
	const { c } = scene;
	const outline = "M250 180H550C550 320 530 460 500 570H300C270 460 250 320 250 180Z";
	const body = solid(
		outline,
		scene.pick(c.main, c.cream, c.light),
		scene.pick(
			shape("M240 400C320 330 420 470 560 380V600H240Z", c.dark, 0.8),
			box(240, 170, 320, 90, 0, c.main) + box(240, 500, 320, 90, 0, c.main),
			line("M280 200V580M330 200V580M380 200V580M430 200V580M480 200V580M530 200V580", c.main, 10, 0.5),
		),
		shape("M500 160H580V600H440Q510 420 500 160Z", c.shadow, 0.15),
		line("M284 220C288 320 298 420 314 520", c.white, 13, 0.55),
	);
	const leaf =
		line("M0 70V-20", c.leafDark, 7) +
		shape("M0-80C34-44 30-8 0 6C-30-8-34-44 0-80Z", c.leaf) +
		shape("M0 40C6 0 44-16 70-10C66 24 36 44 0 40ZM0 40C-6 0-44-16-70-10C-66 24-36 44 0 40Z", c.leafLight);
	const drop = shape("M0-70C40-20 50 4 50 24A50 50 0 0 1-50 24C-50 4-40-20 0-70Z", c.accent) + line("M-26 30q4 18 20 22", c.white, 8, 0.7);
	const blossom = repeat(6, (index) => at(0, 0, oval(0, -38, 20, 32, c.accent), index * 60)) + disc(0, 0, 20, c.goldLight);
	const label = scene.variation % 3 === 1 ? "" : disc(400, 360, 96, c.cream);
	const cream = at(
		600,
		BASE,
		shape(
			"M-70 0C-84-30-50-40-40-42C-50-70-10-74-8-76C-16-96 10-110 24-116C20-96 40-90 36-74C60-70 66-48 54-42C84-38 92-12 76 0Z",
			c.white,
		) + line("M-40-42Q10-26 54-42M-8-76Q16-66 36-74", c.pale, 7),
	);
	return (
		ground(400, BASE, 130, c.shadow) +
		shape("M240 150H560V192H240Z", c.dark) +
		line(
			repeat(15, (index) => `M${258 + index * 20} 158v26`),
			c.light,
			4,
			0.6,
		) +
		body +
		label +
		at(400, 362, scene.pick(leaf, drop, blossom), 0, 0.95) +
		line("M350 496H450M370 524H430", scene.pick(c.cream, c.deep, c.deep), 8) +
		box(310, 566, 180, 84, 14, c.deep) +
		line(
			repeat(8, (index) => `M${326 + index * 21} 582v54`),
			c.main,
			6,
			0.6,
		) +
		(scene.variation % 2 === 0 ? ground(600, BASE, 66, c.shadow) + cream : "")
	);
}

function brush(scene: Scene): string {
	const { c } = scene;
	const bristle = scene.pick(c.cream, c.crustLight, c.cocoaLight);
	const long = (): string =>
		at(
			400,
			560,
			shape(
				"M-250-10C-250-50-180-66-100-60C-40-56-10-30 30-26L270-22C300-20 300 26 270 28L30 30C-20 34-60 40-130 36C-200 36-250 30-250-10Z",
				c.wood,
			) +
				shape("M-246 0C-200 20-60 22 30 12L292 8C292 20 284 28 270 28L30 30C-20 34-60 40-130 36C-200 36-246 30-246 0Z", c.woodDark, 0.6) +
				line("M-200-36C-150-50-100-46-60-36", c.woodLight, 9) +
				disc(262, 4, 10, c.wall) +
				line("M262 4C300 60 350 30 330-20S280-40 262 4", c.accent, 8) +
				line(
					repeat(9, (index) => `M${-220 + index * 25} 34v64`),
					bristle,
					20,
				) +
				line(
					repeat(9, (index) => `M${-214 + index * 25} 50v44`),
					c.shadow,
					4,
					0.25,
				),
			-2,
		);
	const nail = (): string =>
		box(170, 500, 460, 92, 40, c.wood) +
		box(170, 548, 460, 44, 22, c.woodDark, 0.5) +
		line("M220 526H480", c.woodLight, 10) +
		line(
			repeat(15, (index) => `M${204 + index * 28} 590v50`),
			bristle,
			22,
		) +
		line(
			repeat(15, (index) => `M${211 + index * 28} 600v44`),
			c.shadow,
			4,
			0.25,
		) +
		line("M300 504C300 400 500 400 500 504", c.accent, 26) +
		line("M320 470C340 430 440 420 470 456", c.accentLight, 7);
	const shaving = (): string =>
		shape("M310 380C290 300 280 240 300 180C340 130 460 130 500 180C520 240 510 300 490 380Z", bristle) +
		line("M330 360C322 300 322 240 336 190M366 360V176M400 360V164M434 360V176M470 360C478 300 478 240 464 190", c.shadow, 5, 0.22) +
		box(300, 370, 200, 44, 12, c.gold) +
		shape(
			"M316 414H484C500 450 440 480 440 520C440 570 520 600 520 640Q520 650 500 650H300Q280 650 280 640C280 600 360 570 360 520C360 480 300 450 316 414Z",
			c.main,
		) +
		shape(
			"M440 414H484C500 450 440 480 440 520C440 570 520 600 520 640Q520 650 500 650H450C460 590 400 560 400 510C400 480 440 450 440 414Z",
			c.dark,
		) +
		line("M316 622C330 594 372 574 382 540", c.white, 9, 0.5);
	return ground(400, BASE, scene.pick(260, 240, 130), c.shadow) + scene.pick(long, nail, shaving)();
}

function towel(scene: Scene): string {
	const { c } = scene;
	const cloth = "M220 210H520V640Q520 652 508 652H232Q220 652 220 640Z";
	const bands = scene.pick(
		() => box(200, 520, 340, 26, 0, c.cream) + box(200, 562, 340, 44, 0, c.cream),
		() => repeat(9, (index) => box(200, 250 + index * 46, 340, 20, 0, c.cream, 0.85)),
		() =>
			line("M240 210V660M280 210V660M320 210V660M360 210V660M400 210V660M440 210V660M480 210V660", c.light, 9) +
			line("M200 290H540M200 350H540M200 410H540M200 470H540M200 530H540M200 590H540", c.light, 9),
		() =>
			line("M210 540l25-30l25 30l25-30l25 30l25-30l25 30l25-30l25 30l25-30l25 30l25-30l25 30", c.accentLight, 12) +
			box(200, 570, 340, 22, 0, c.accent),
	)();
	const terry = line(
		"M260 270h1M310 300h1M370 266h1M430 306h1M480 270h1M270 350h1M340 380h1M400 350h1M460 390h1M290 430h1M360 460h1M440 450h1",
		c.dark,
		9,
		0.4,
	);
	return (
		shape("M246 240H560V690H246Z", c.shadow, 0.12) +
		box(110, 176, 580, 26, 13, c.wood) +
		box(110, 190, 580, 10, 5, c.woodDark, 0.5) +
		box(130, 150, 30, 76, 10, c.woodDark) +
		box(640, 150, 30, 76, 10, c.woodDark) +
		shape("M262 200H540V570H262Z", c.dark) +
		solid(cloth, c.main, scene.variation % 4 === 2 ? "" : terry, bands, shape("M470 200H530V660H450Q490 430 470 200Z", c.shadow, 0.13)) +
		box(216, 164, 308, 58, 27, c.light) +
		line("M250 184H440", c.white, 9, 0.5) +
		line(
			repeat(14, (index) => `M${232 + index * 21} 652v22`),
			c.light,
			8,
		) +
		(scene.variation % 2 === 0
			? solid(
					"M556 200H636V440H556Z",
					c.accentLight,
					box(550, 380, 100, 14, 0, c.accent),
					box(550, 404, 100, 14, 0, c.accent),
					box(612, 200, 30, 250, 0, c.shadow, 0.12),
				) +
				box(552, 166, 88, 50, 25, c.accentLight) +
				line(
					repeat(5, (index) => `M${564 + index * 16} 442v14`),
					c.accentLight,
					7,
				)
			: "")
	);
}
