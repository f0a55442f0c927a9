import { sprig } from "./marks.ts";
import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, shape, solid } from "./svg.ts";

/** Jars, bottles and gift hampers. */
export const pantry = {
	jar: { stage: "table", size: 1.1, draw: jar },
	bottle: { stage: "table", size: 1.08, draw: bottle },
	hamper: { stage: "table", draw: hamper },
} satisfies Record<string, Art>;

function jar(scene: Scene): string {
	const { c } = scene;
	const glass = "M260 360C220 372 214 400 214 430V600C214 636 236 650 270 650H530C564 650 586 636 586 600V430C586 400 580 372 540 360Z";
	const fruit = scene.pick(
		repeat(9, (index) => disc(250 + ((index * 83) % 300), 456 + ((index * 61) % 180), 17, c.dark, 0.55)),
		line("M236 470q40 22 80 0t80 0t80 0t80 0M236 530q40 22 80 0t80 0t80 0t80 0M236 600q40 22 80 0t80 0t80 0t80 0", c.light, 8, 0.5),
		line("M270 600l20-60M330 480l30 40M520 470l10 60M450 610l40-30M540 590l10 20M250 470l16 30", c.dark, 10, 0.5),
	);
	const body = solid(
		glass,
		c.pale,
		box(200, 412, 400, 260, 0, c.main),
		oval(400, 412, 188, 16, c.light),
		fruit,
		shape("M520 340H600V660H520Z", c.shadow, 0.14),
	);
	const shine = line("M244 440V570M244 600V606", c.white, 13, 0.65);
	const label =
		scene.variation % 2 === 0
			? shape("M300 470H500V610H300Z", c.cream) + at(400, 534, sprig(c.leaf, c.leafDark), 0, 0.62) + line("M340 590H460", c.deep, 6)
			: oval(400, 536, 104, 84, c.cream) +
				at(400, 520, disc(-16, 6, 24, c.main) + disc(18, 10, 22, c.dark) + shape("M0-16C8-44 36-44 46-36C40-14 16-10 0-16Z", c.leaf)) +
				line("M350 572H450", c.deep, 6);
	const cloth =
		solid(
			"M262 300C262 262 538 262 538 300L572 392L540 378L512 396L484 376L456 394L428 376L400 394L372 376L344 394L316 376L288 396L260 378L228 392Z",
			c.accentLight,
			scene.pick(
				line("M250 250V400M300 250V400M350 250V400M400 250V400M450 250V400M500 250V400M550 250V400", c.accent, 14, 0.6) +
					line("M220 290H580M220 330H580M220 372H580", c.accent, 12, 0.6),
				line("M240 290H600M270 326H600M240 362H600", c.white, 16, undefined, "0 56"),
			),
			line("M256 344Q400 372 544 344", c.shadow, 14, 0.16),
		) +
		line("M258 336Q400 362 542 336", c.cream, 9) +
		line("M420 350c34-26 56-10 30 4M420 350c10 20 6 40 26 52M416 352c-12 20-26 30-24 46", c.cream, 7);
	const lid = box(248, 296, 304, 70, 14, c.accent) + box(248, 340, 304, 26, 10, c.accentDark) + box(270, 310, 150, 9, 4, c.accentLight);
	return ground(400, BASE, 200, c.shadow) + body + shine + label + scene.pick(cloth, lid);
}

function bottle(scene: Scene): string {
	const { c } = scene;
	const outline = scene.pick(
		"M362 170H438V290C438 350 520 360 520 430V616C520 640 506 650 484 650H316C294 650 280 640 280 616V430C280 360 362 350 362 290Z",
		"M368 150H432V340C432 380 500 390 500 440V620C500 642 490 650 470 650H330C310 650 300 642 300 620V440C300 390 368 380 368 340Z",
		"M366 220H434V300C434 330 560 340 560 460C560 560 540 650 500 650H300C260 650 240 560 240 460C240 340 366 330 366 300Z",
		"M350 200H450V270C450 310 530 320 530 380V600C530 640 510 650 480 650H320C290 650 270 640 270 600V380C270 320 350 310 350 270Z",
	);
	const top = scene.pick(170, 150, 220, 200);
	const glass = scene.pick(c.leaf, c.main, c.light, c.dark);
	const body = solid(
		outline,
		glass,
		box(200, 400, 400, 300, 0, c.shadow, 0.1),
		shape("M455 120H600V700H455Z", c.shadow, 0.2),
		line("M320 430V600", c.white, 14, 0.4),
		line(`M382 ${top + 30}V${top + 110}`, c.white, 10, 0.4),
	);
	const cork =
		scene.variation % 2 === 0
			? box(372, top - 44, 56, 60, 8, c.wood) + box(354, top - 4, 92, 26, 8, c.goldDark)
			: box(352, top - 34, 96, 80, 10, c.accent) + box(352, top + 22, 96, 12, 0, c.accentDark);
	const label = solid(
		scene.pick("M280 460H520V600H280Z", "M300 470H500V610H300Z", "M300 440H500V590H300Z", "M270 410H530V580H270Z"),
		c.cream,
		scene.pick(
			at(400, 524, sprig(c.leaf, c.leafDark), 0, 0.8),
			disc(400, 512, 34, c.accent) + line("M350 574H450", c.deep, 7),
			shape("M280 590C340 480 400 560 440 500S520 480 520 480V600H280Z", c.light) + disc(430, 478, 18, c.accent),
			line("M330 448H470M350 480H450", c.deep, 8) +
				at(400, 534, disc(-26, 0, 20, c.main) + disc(0, 0, 20, c.accent) + disc(26, 0, 20, c.main)),
		),
		shape("M455 400H600V700H455Z", c.shadow, 0.12),
	);
	const glassCup =
		scene.variation % 3 === 1
			? at(
					600,
					BASE,
					shape("M-60-150H60L46 0H-46Z", c.white, 0.65) + shape("M-55-96H55L46 0H-46Z", c.light) + line("M-36-130L-30-30", c.white, 8),
				)
			: scene.variation % 3 === 2
				? at(
						610,
						BASE - 8,
						disc(0, -36, 44, c.clayLight) +
							shape("M2-78C12-112 44-110 54-102C44-80 22-72 2-78Z", c.leaf) +
							line("M-24-46a26 26 0 0 1 14-14", c.white, 8, 0.5),
					)
				: "";
	return (
		ground(400, BASE, 150, c.shadow) +
		(glassCup && ground(604, BASE, 60, c.shadow)) +
		(scene.variation % 2 === 0 ? cork + body : body + cork) +
		label +
		glassCup
	);
}

function hamper(scene: Scene): string {
	const { c } = scene;
	const weave = repeat(4, (row) => {
		const y = 470 + row * 46;
		return line(`M${row % 2 === 0 ? 140 : 180} ${y}H680`, row % 2 === 0 ? c.woodDark : c.woodLight, 17, 0.75, "46 34");
	});
	const lid = at(
		0,
		0,
		solid(
			"M150 420L196 250Q200 236 216 236H584Q600 236 604 250L650 420Z",
			c.woodDark,
			line("M150 276H660M140 320H660M130 364H660M120 408H660", c.wood, 14, 0.8, "50 30"),
		) + line("M170 420L212 252H588L630 420", c.wood, 12),
	);
	const bottleTop =
		box(268, 250, 44, 110, 8, c.leafDark) +
		box(264, 244, 52, 40, 8, c.accent) +
		shape("M268 330C230 360 230 390 230 450H350C350 390 350 360 312 330Z", c.leafDark);
	const bread = scene.pick(
		at(400, 400, shape("M-46 60V-100C-46-140 46-140 46-100V60Z", c.crust) + line("M-26-74L26-98M-26-24L26-48", c.crumb, 13), 14),
		at(
			400,
			410,
			disc(-34, -50, 50, c.berry) + disc(44, -40, 48, c.butterDark) + shape("M-30-98C-20-130 10-130 20-120C10-100-10-92-30-98Z", c.leaf),
		),
		at(400, 400, shape("M-70 60V-60L70-110V60Z", c.butter) + disc(-20, -10, 16, c.butterDark) + disc(34, -50, 14, c.butterDark)),
	);
	const jarTop = box(474, 318, 108, 110, 16, c.main) + box(466, 290, 124, 44, 10, c.accentLight) + line("M490 350V410", c.white, 9, 0.5);
	const body = solid(
		"M124 430H676L640 626Q636 650 610 650H190Q164 650 160 626Z",
		c.wood,
		weave,
		shape("M560 420H700V660H560Z", c.shadow, 0.14),
	);
	const rim = box(112, 414, 576, 40, 18, c.woodLight) + line("M140 434H660", c.woodDark, 7, 0.6, "22 22");
	const bow =
		line("M400 540C340 470 280 500 300 540S370 560 400 540C460 470 520 500 500 540S430 560 400 540", c.accent, 20) +
		line("M396 546L356 622M404 546L444 622", c.accent, 20) +
		disc(400, 540, 24, c.accentDark);
	const tag =
		line("M400 452V490", c.deep, 6) +
		shape("M346 500L400 480L454 500V600H346Z", c.cream) +
		line("M372 544H428M380 570H420", c.main, 8) +
		disc(400, 506, 8, c.deep);
	return ground(400, BASE, 250, c.shadow) + lid + bottleTop + bread + jarTop + body + rim + scene.pick(bow, tag);
}
