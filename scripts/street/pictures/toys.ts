import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, shape, solid } from "./svg.ts";

/** Wooden toys, dolls and kites. */
export const toys = {
	"toy-animal": { stage: "table", draw: toyAnimal },
	"toy-vehicle": { stage: "table", draw: toyVehicle },
	blocks: { stage: "table", draw: blocks },
	kite: { stage: "air", draw: kite },
	boat: { stage: "water", draw: boat },
	doll: { stage: "table", draw: doll },
} satisfies Record<string, Art>;

function wooden(x: number, y: number, radius: number, scene: Scene): string {
	const { c } = scene;
	return disc(x, y, radius, c.woodDark) + disc(x - 3, y - 3, radius - 9, c.wood) + disc(x, y, radius * 0.28, c.cocoaLight);
}

function toyAnimal(scene: Scene): string {
	const { c } = scene;
	const cart =
		line("M640 612C700 640 700 700 740 710", c.accentDark, 8) +
		disc(742, 712, 17, c.accent) +
		box(150, 582, 500, 34, 12, c.wood) +
		wooden(240, BASE - 36, 38, scene) +
		wooden(560, BASE - 36, 38, scene);
	const blanketBand = (d: string): string => shape(d, c.accent);
	const elephant = (): string =>
		line("M212 380C180 400 176 440 186 470", c.dark, 13) +
		shape(
			"M210 584V440C200 320 290 270 400 270H500C560 270 600 300 610 350C640 400 640 470 676 500C700 510 704 470 690 456C730 450 740 540 680 548C610 556 590 490 576 440C560 456 540 464 520 466V584H440V500H300V584Z",
			c.main,
		) +
		shape("M300 584V500H440V584H410V530H330V584Z", c.dark, 0.35) +
		blanketBand("M318 272H414C424 340 420 400 410 436H326C314 390 312 330 318 272Z") +
		line("M324 424H410M330 300H412", c.accentLight, 9, undefined, "2 20") +
		shape("M470 300C540 280 560 350 540 410C530 450 490 460 466 430C436 390 430 320 470 300Z", c.dark) +
		disc(590, 352, 12, c.cocoaDark) +
		disc(586, 348, 4, c.white) +
		line("M240 350C256 312 284 296 306 290", c.white, 10, 0.4);
	const duck = (): string =>
		shape(
			"M190 440C170 400 150 380 150 350C200 360 250 390 300 400C360 410 400 400 420 360C400 300 430 210 520 210C600 210 630 280 610 340C600 380 590 400 600 440C610 530 530 590 420 590C290 590 220 540 190 440Z",
			c.main,
		) +
		shape("M606 270C650 270 690 286 696 304C680 328 630 330 604 322Z", c.accent) +
		line("M614 304H680", c.accentDark, 6) +
		shape("M280 450C350 420 440 430 480 450C470 530 390 560 330 540C300 520 280 490 280 450Z", c.dark) +
		line("M320 470C370 456 420 460 450 470M340 504C380 494 410 496 430 500", c.light, 9) +
		disc(546, 280, 14, c.cocoaDark) +
		disc(541, 275, 5, c.white) +
		line("M448 380C500 410 560 410 602 392", c.accentLight, 18);
	const horse = (): string =>
		line("M206 360C150 400 170 470 150 510", c.cocoa, 34) +
		shape(
			"M210 584V420C200 350 240 330 300 340H420C460 330 480 270 500 220L520 180L548 216C600 230 640 280 660 320C670 350 640 376 610 366C580 350 560 346 546 356C548 400 540 440 530 470V584H462V490H286V584Z",
			c.main,
		) +
		line("M490 200C450 240 450 300 420 340M514 186L486 206", c.cocoa, 30) +
		blanketBand("M286 340H400C404 380 400 410 392 430H296C286 400 284 370 286 340Z") +
		line("M300 414H390", c.accentLight, 9, undefined, "2 20") +
		disc(576, 272, 12, c.cocoaDark) +
		line("M560 236L588 356M588 320L646 306", c.accentDark, 10) +
		disc(634, 332, 6, c.deep);
	return ground(400, BASE, 260, c.shadow) + scene.pick(elephant, duck, horse)() + cart;
}

function toyVehicle(scene: Scene): string {
	const { c } = scene;
	const car = (): string =>
		shape("M230 450C250 360 290 320 350 320H450C520 320 560 370 590 450Z", c.light) +
		shape("M266 440C280 390 306 356 350 356H386V440Z", c.white) +
		shape("M410 356H450C496 356 520 390 544 440H410Z", c.white) +
		solid(
			"M130 500C130 450 170 440 220 436H600C660 440 690 480 690 530V560Q690 592 660 592H160Q130 592 130 560Z",
			c.main,
			box(100, 540, 620, 70, 0, c.dark, 0.55),
			line("M190 470H560", c.white, 11, 0.45),
			scene.variation % 2 === 0
				? disc(400, 516, 44, c.cream) + shape("M400 486L410 508L432 510L416 526L420 548L400 536L380 548L384 526L368 510L390 508Z", c.accent)
				: line("M120 516H700", c.cream, 20),
		) +
		disc(668, 496, 20, c.goldLight) +
		wooden(240, BASE - 66, 66, scene) +
		wooden(570, BASE - 66, 66, scene);
	const truck = (): string =>
		box(130, 560, 560, 36, 12, c.woodDark) +
		shape("M470 570V360Q470 330 500 330H570C610 330 640 400 660 440Q690 450 690 490V570Z", c.main) +
		shape("M510 440V370H566C586 370 600 410 612 440Z", c.white) +
		box(120, 400, 330, 26, 8, c.accentDark) +
		box(130, 420, 310, 150, 8, c.accent) +
		line("M180 440V556M240 440V556M300 440V556M360 440V556M410 440V556", c.accentDark, 8, 0.7) +
		scene.pick(
			disc(200, 376, 40, c.butter) + disc(280, 366, 50, c.berry) + disc(368, 372, 46, c.leaf),
			box(160, 330, 90, 72, 6, c.wood) + box(266, 310, 110, 92, 6, c.light) + shape("M390 402L420 340L446 402Z", c.berry),
		) +
		disc(670, 520, 16, c.goldLight) +
		wooden(220, BASE - 56, 56, scene) +
		wooden(360, BASE - 56, 56, scene) +
		wooden(590, BASE - 56, 56, scene);
	const train = (): string =>
		box(120, 556, 570, 40, 12, c.woodDark) +
		box(150, 330, 190, 240, 8, c.main) +
		box(124, 296, 242, 44, 16, c.dark) +
		box(186, 376, 116, 90, 10, c.white) +
		box(330, 420, 310, 150, 70, c.accent) +
		box(330, 500, 310, 70, 35, c.accentDark, 0.6) +
		shape("M540 430L524 320H616L600 430Z", c.deep) +
		box(510, 300, 120, 34, 12, c.dark) +
		shape("M410 426A40 40 0 0 1 490 426Z", c.gold) +
		line("M370 460H500", c.white, 10, 0.45) +
		disc(640, 500, 24, c.goldLight) +
		disc(600, 226, 36, c.white, 0.85) +
		disc(556, 180, 28, c.white, 0.7) +
		disc(516, 150, 18, c.white, 0.6) +
		wooden(230, BASE - 58, 58, scene) +
		wooden(410, BASE - 42, 42, scene) +
		wooden(510, BASE - 42, 42, scene) +
		wooden(612, BASE - 42, 42, scene);
	return ground(400, BASE, 290, c.shadow) + scene.pick(car, train, truck)();
}

function blocks(scene: Scene): string {
	const { c } = scene;
	const size = 148;
	const mark = (kind: number, color: string): string =>
		[
			disc(0, 0, 38, color),
			shape("M0-46L13-16L46-14L20 8L30 42L0 22L-30 42L-20 8L-46-14L-13-16Z", color),
			shape("M0 40C-70-6-40-50-14-42C-4-38 0-30 0-26C0-30 4-38 14-42C40-50 70-6 0 40Z", color),
			shape("M0-42L44 34H-44Z", color),
			line("M-36-16q18-20 36 0t36 0M-36 18q18-20 36 0t36 0", color, 12),
		][kind % 5] ?? "";
	const cube = (x: number, y: number, fill: string, kind: number, turn = 0): string =>
		at(
			x,
			y,
			box(-size / 2, -size, size, size, 12, fill) +
				box(size / 2 - 24, -size, 24, size, 10, c.shadow, 0.16) +
				box(-size / 2 + 16, -size + 16, size - 36, size - 32, 8, c.cream, 0.9) +
				at(-2, -size / 2, mark(kind, fill), 0, 0.9) +
				line(`M${-size / 2 + 12} ${-size + 10}H${size / 2 - 40}`, c.white, 6, 0.5),
			turn,
		);
	const arch = (x: number, y: number, fill: string): string =>
		at(
			x,
			y,
			shape("M-150 0V-130H150V0H86A86 86 0 0 0-86 0Z", fill) +
				shape("M126-130H150V0H126Z", c.shadow, 0.16) +
				line("M-130-114H80", c.white, 7, 0.5),
		);
	const roof = (x: number, y: number, fill: string): string =>
		at(x, y, shape("M-110 0L0-120L110 0Z", fill) + shape("M0-120L110 0H60Z", c.shadow, 0.14));
	const kind = scene.variation;
	const pyramid = (): string =>
		cube(242, BASE, c.main, kind) +
		cube(400, BASE, c.accent, kind + 1) +
		cube(558, BASE, c.gold, kind + 2) +
		cube(322, BASE - size, c.leaf, kind + 3) +
		cube(478, BASE - size, c.dark, kind + 4) +
		cube(400, BASE - size * 2, c.accentDark, kind + 5, 4);
	const gate = (): string =>
		cube(270, BASE, c.main, kind) +
		cube(530, BASE, c.accent, kind + 1) +
		arch(400, BASE - size, c.gold) +
		cube(400, BASE - size - 130, c.dark, kind + 2) +
		roof(400, BASE - size * 2 - 130, c.berry);
	const tower = (): string =>
		cube(330, BASE, c.main, kind) +
		cube(336, BASE - size, c.accent, kind + 1, 2) +
		cube(326, BASE - size * 2, c.gold, kind + 2, -2) +
		roof(330, BASE - size * 3, c.leaf) +
		cube(560, BASE, c.dark, kind + 3, 0) +
		box(510, BASE - size - 60, 100, 60, 30, c.accentLight);
	return ground(400, BASE, 260, c.shadow) + scene.pick(pyramid, gate, tower)();
}

function kite(scene: Scene): string {
	const { c } = scene;
	const bow = (x: number, y: number, turn: number, fill: string): string => at(x, y, shape("M0 0L-34-22V22ZM0 0L34-22V22Z", fill), turn);
	const diamond = "M0-250L180-50L0 230L-180-50Z";
	const sail = solid(
		diamond,
		c.main,
		scene.pick(
			shape("M0-250L180-50H0ZM0-50V230L-180-50Z", c.accent),
			line("M-200-130H200M-200-40H200M-200 50H200M-200 140H200", c.cream, 36),
			shape("M0-250L180-50H-180Z", c.light) + disc(0, -70, 62, c.goldLight) + shape("M-180-50H180L0 230Z", c.dark, 0.6),
			shape("M0-250V230L-180-50Z", c.light) +
				disc(-54, -70, 16, c.deep) +
				disc(54, -70, 16, c.deep) +
				line("M-50 10Q0 56 50 10", c.deep, 12),
		),
	);
	return (
		at(
			430,
			300,
			sail +
				line("M0-250V230M-180-50H180", c.woodDark, 7) +
				line("M-150-60L-20-210", c.white, 9, 0.4) +
				line("M0-50C-60 60-40 200-160 470", c.cream, 5),
			14,
		) +
		line("M374 524C330 570 420 600 370 650C330 690 400 700 380 744", c.accentDark, 7) +
		bow(362, 560, 30, c.accent) +
		bow(390, 616, -20, c.gold) +
		bow(354, 672, 30, c.berry) +
		bow(388, 726, -10, c.accent)
	);
}

function boat(scene: Scene): string {
	const { c } = scene;
	const sails = scene.pick(
		() =>
			shape("M384 150V510H190C260 420 350 300 384 150Z", c.white) +
			shape("M416 190C520 280 580 400 600 510H416Z", c.accent) +
			line("M240 460H384M286 390H384", c.light, 10),
		() =>
			shape("M416 150C560 240 620 380 620 510H416Z", c.white) + shape("M384 230V510H230Z", c.accentLight) + disc(490, 400, 40, c.accent),
		() =>
			shape("M384 150V510H190C260 420 350 300 384 150Z", c.accent) +
			shape("M416 210L590 510H416Z", c.cream) +
			line("M416 300H468M416 370H510M416 440H552", c.accentDark, 10),
	)();
	return (
		oval(410, 668, 250, 20, c.deep, 0.2) +
		box(391, 130, 18, 420, 8, c.woodDark) +
		shape(`M400 116H${scene.variation % 2 === 0 ? 470 : 480}L456 138L480 160H400Z`, c.berry) +
		sails +
		solid(
			"M140 540H660C650 610 600 664 540 664H250C190 664 150 610 140 540Z",
			c.main,
			box(120, 540, 560, 30, 0, c.dark),
			scene.variation % 2 === 0
				? line("M130 600H680", c.cream, 16)
				: line("M250 606h1M330 606h1M410 606h1M490 606h1M570 606h1", c.cream, 34),
			shape("M520 530H700V680H440C520 640 540 590 520 530Z", c.shadow, 0.14),
		) +
		line("M90 664q30-18 60 0t60 0t60 0t60 0t60 0t60 0t60 0t60 0t60 0t60 0", c.white, 12)
	);
}

function doll(scene: Scene): string {
	const { c } = scene;
	const skin = scene.pick("#e9bf9b", "#8d5b3f", "#c68e63", "#f0cfae");
	const hair = scene.pick(c.crustDark, c.cocoaDark, c.cocoa, c.gold);
	const braids = scene.pick(
		line("M306 270C260 300 262 340 254 380M494 270C540 300 538 340 546 380", hair, 44) + line("M254 384v4M546 384v4", c.accent, 50),
		disc(290, 190, 50, hair) + disc(510, 190, 50, hair),
		disc(400, 130, 54, hair) + line("M372 156H428", c.accent, 18),
	);
	const dress = "M350 376H450C470 430 530 520 548 590H252C270 520 330 430 350 376Z";
	return (
		ground(400, BASE, 180, c.shadow) +
		line("M360 560V630M440 560V630", c.cream, 40) +
		line("M360 590V600M440 590V600", c.accentLight, 40) +
		line("M350 636H366M450 636H434", c.deep, 38) +
		line("M356 404L262 500M444 404L538 500", scene.variation % 2 === 0 ? c.main : c.cream, 40) +
		disc(256, 506, 24, skin) +
		disc(544, 506, 24, skin) +
		solid(
			dress,
			c.main,
			scene.pick(
				line("M250 420H560M280 460H560M250 500H560M280 540H560", c.cream, 15, undefined, "0 46"),
				box(240, 540, 330, 60, 0, c.accent) + line("M240 520H560", c.cream, 9, undefined, "2 20"),
				line("M400 370V600M340 370L300 600M460 370L500 600", c.light, 12),
			),
			scene.variation % 4 === 1 ? shape("M350 440H450L480 600H320Z", c.white, 0.85) : "",
			shape("M460 370H560V600H510Z", c.shadow, 0.14),
		) +
		shape("M350 372Q400 420 450 372L462 396Q400 440 338 396Z", c.cream) +
		braids +
		disc(400, 262, 124, hair) +
		oval(400, 280, 104, 100, skin) +
		shape("M290 262C300 150 500 150 510 262C460 250 430 226 410 200C390 236 340 258 290 262Z", hair) +
		disc(360, 290, 11, c.cocoaDark) +
		disc(440, 290, 11, c.cocoaDark) +
		disc(334, 324, 20, c.berry, 0.35) +
		disc(466, 324, 20, c.berry, 0.35) +
		line("M376 330Q400 350 424 330", c.cocoa, 8)
	);
}
