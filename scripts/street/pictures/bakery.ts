import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, ring, shape, solid } from "./svg.ts";

/** Bread, cakes and what goes with them. */
export const bakery = {
	loaf: { stage: "table", draw: loaf },
	bun: { stage: "table", draw: bun },
	cake: { stage: "table", draw: cake },
	cookie: { stage: "table", draw: cookie },
	cheese: { stage: "table", draw: cheese },
	butter: { stage: "table", draw: butter },
	chocolate: { stage: "flat", draw: chocolate },
} satisfies Record<string, Art>;

const LEAF_CUT = "M0-72C30-30 30 30 0 72C-30 30-30-30 0-72Z";

function loaf(scene: Scene): string {
	const { c } = scene;
	const shadow = ground(400, BASE, 260, c.shadow);
	const board = box(110, BASE - 14, 580, 26, 13, c.wood) + box(130, BASE + 4, 540, 8, 4, c.woodDark, 0.6);
	const boule = "M140 570C140 440 250 350 400 350S660 440 660 570C660 620 620 638 570 638H230C180 638 140 620 140 570Z";
	const underside = shape("M120 560C220 640 580 640 680 540V700H120Z", c.crustDark, 0.55);
	const scored = solid(
		boule,
		c.crust,
		underside,
		repeat(4, (index) =>
			at(
				250 + index * 100,
				index === 0 || index === 3 ? 496 : 470,
				shape(LEAF_CUT, c.crustDark, 0.6) + at(5, 0, shape(LEAF_CUT, c.crumb), 0, 0.85),
				24,
			),
		),
		line("M186 500C206 440 256 400 312 384", c.crustLight, 12),
	);
	const wheat = solid(
		boule,
		c.crust,
		underside,
		shape("M150 500C170 400 280 350 400 350S640 400 650 500C600 420 500 396 400 396S200 420 150 500Z", c.crumb, 0.45),
		line("M400 610V420", c.crumb, 12),
		repeat(4, (index) => {
			const y = 590 - index * 46;
			const cut = shape("M0 0C40-6 80-30 96-70C44-66 6-40 0 0Z", c.crumb);
			return at(408, y, cut) + at(392, y, cut, 0, -1, 1);
		}),
	);
	const face = "M0 0V-150C-34-164-34-232 30-232H170C234-232 234-164 200-150V0C200 8 196 10 188 10H12C4 10 0 8 0 0Z";
	const slice = (x: number, y: number): string =>
		at(
			x,
			y,
			shape(face, c.crustDark) +
				at(10, -8, shape(face, c.crumb), 0, 0.9, 0.93) +
				line("M50-60h10M120-40h14M90-110h8M150-120h10M60-170h12M130-180h8M40-120h6", c.crustLight, 9),
		);
	const tin = solid(
		"M190 628V488C160 470 166 406 226 406H590C660 406 664 470 634 488V628Q634 638 624 638H200Z",
		c.crust,
		shape("M150 590C300 640 560 640 660 570V700H150Z", c.crustDark, 0.5),
		line("M420 430H560", c.crustLight, 14),
		line("M440 500H600M470 530H610", c.crustDark, 5, 0.35),
	);
	return (
		shadow +
		board +
		scene.pick(
			() => scored,
			() => tin + slice(160, 628) + at(0, 0, slice(96, 640), 0),
			() => wheat,
		)()
	);
}

function bun(scene: Scene): string {
	const { c } = scene;
	const dome = "M-130-30C-130-120-70-160 0-160S130-120 130-30C130-6 110 0 86 0H-86C-110 0-130-6-130-30Z";
	const base = [shape("M-140-50C-80-6 80-6 140-60V20H-140Z", c.crustDark, 0.5), line("M-98-74C-90-104-68-124-40-132", c.crustLight, 10)];
	const top = scene.pick(
		line("M0-170V-10M-140-70C-60-96 60-96 140-70", c.crumb, 20),
		line("M-14-76c-10-18 22-30 36-12s-4 52-40 46s-54-44-28-72s82-26 104 4s2 78-18 90", c.cocoaLight, 12) +
			line("M-90-130C-60-90-70-60-50-30M70-140C60-110 90-80 84-50", c.white, 12, 0.9),
		line("M-60-110l8 6M-20-134l4 9M24-120l-4 9M66-112l-6 8M-84-70l8 4M-40-82l7 6M4-88l0 9M48-78l-5 8M90-72l-6 8M-10-50l3 8M34-46l-6 7", c.crumb, 10),
		shape("M-108-92C-90-140-40-160 0-160S92-140 108-92C100-70 84-92 66-76S40-50 22-74S-20-56-34-76S-70-62-80-80S-104-76-108-92Z", c.light) +
			line("M-50-120l16 6M10-130l14-8M52-104l8 12M-8-100l12 4", c.accent, 9),
	);
	const one = (x: number, y: number, scale: number): string => at(x, y, solid(dome, c.crust, ...base, top), 0, scale);
	const plate =
		ground(400, BASE + 6, 280, c.shadow) +
		oval(400, BASE, 290, 30, c.dark) +
		oval(400, BASE - 6, 290, 30, c.main) +
		oval(400, BASE - 10, 250, 20, c.pale);
	const many = one(262, BASE - 6, 0.98) + one(538, BASE - 6, 0.98);
	return plate + (scene.variation % 2 === 0 ? one(400, BASE - 150, 0.95) + many : one(400, BASE - 6, 1.7));
}

function cake(scene: Scene): string {
	const { c } = scene;
	const berry = (x: number, y: number): string =>
		disc(x, y, 25, c.berry) + line(`M${x - 10} ${y - 8}a14 14 0 0 1 8-7`, c.white, 6, 0.6);
	const cherry = (x: number, y: number): string => line(`M${x} ${y - 16}q8-34 34-44`, c.leafDark, 6) + berry(x, y);
	const stand =
		ground(400, BASE + 4, 150, c.shadow) +
		shape("M376 540H424V600C424 630 490 630 500 652H300C310 630 376 630 376 600Z", c.pale) +
		shape("M404 540H424V600C424 630 490 630 500 652H430C410 630 404 620 404 600Z", c.light) +
		oval(400, 550, 270, 30, c.light) +
		oval(400, 542, 270, 28, c.white);
	const sponge = scene.pick(c.crustLight, c.cocoaLight, c.crumb);
	const icing = scene.pick(c.white, c.light, c.pale);
	const body = solid(
		"M210 340V530C210 558 590 558 590 530V340Z",
		sponge,
		line("M190 424Q400 470 610 424", c.white, 22),
		line("M190 494Q400 540 610 494", scene.pick(c.berry, c.white, c.main), 16),
		shape("M520 300H620V600H520Z", c.shadow, 0.14),
	);
	const drip =
		shape(
			"M206 340C206 300 594 300 594 340V378C594 408 556 410 556 380C550 440 508 440 504 396C498 424 462 424 458 398C452 466 402 466 396 400C390 430 350 430 346 400C340 452 296 452 290 396C284 420 250 414 248 384C244 410 206 408 206 376Z",
			icing,
		) + oval(400, 338, 194, 30, c.cream);
	const top = scene.pick(
		repeat(5, (index) => cherry(270 + index * 65, 322 + (index % 2) * 16)),
		repeat(7, (index) => at(262 + index * 46, 318 + (index % 2) * 20, disc(0, 0, 20, c.accent) + disc(-5, -6, 6, c.accentLight))),
		repeat(3, (index) => {
			const x = 320 + index * 80;
			return (
				line(`M${x} 330V236`, c.accent, 14) +
				shape(`M${x} 180c18 22 18 44 0 46c-18-2-18-24 0-46Z`, c.gold) +
				oval(x, 212, 5, 9, c.goldLight)
			);
		}),
		shape("M310 330C350 270 450 270 490 330Q400 350 310 330Z", c.berry) +
			line("M350 304l6 6M390 296l5 7M430 300l-4 7M374 322l6 3M414 324l6 2", c.goldLight, 6) +
			shape("M400 286C380 250 350 256 336 262C352 284 374 292 400 286C426 292 448 284 464 262C450 256 420 250 400 286Z", c.leaf),
	);
	return stand + body + drip + top;
}

function cookie(scene: Scene): string {
	const { c } = scene;
	const dough = scene.pick(c.crustLight, c.cocoaLight, c.crust);
	const chip = scene.pick(c.cocoa, c.crumb, c.cocoaDark);
	const edge = scene.pick(c.crust, c.cocoa, c.crustDark);
	const lying = (y: number, x: number): string =>
		box(x - 140, y - 50, 280, 50, 25, edge) +
		oval(x, y - 48, 136, 22, dough) +
		disc(x - 92, y - 18, 11, chip) +
		disc(x - 20, y - 14, 9, chip) +
		disc(x + 54, y - 20, 12, chip) +
		line(`M${x + 90} ${y - 14}h14`, c.shadow, 6, 0.25);
	const round = "M-136 0C-146-90-70-144 6-138C84-142 146-84 138 4C142 84 74 142-4 136C-84 140-142 78-136 0Z";
	const bitten = "M-136 0C-146-90-70-144 6-138C30-140 52-136 70-128C60-96 84-74 108-80C100-48 116-24 138-18C146 80 74 142-4 136C-84 140-142 78-136 0Z";
	const spots = [
		[-70, -60, 20],
		[-4, -88, 16],
		[-96, 16, 15],
		[-24, -10, 22],
		[52, -34, 15],
		[76, 34, 20],
		[16, 58, 18],
		[-50, 78, 17],
		[50, 100, 12],
	] as const;
	const face = solid(
		scene.variation % 2 === 0 ? bitten : round,
		dough,
		shape("M-150 40C-60 120 80 110 150 10V160H-150Z", edge, 0.7),
		spots.map(([x, y, r]) => disc(x, y, r, chip) + disc(x - r * 0.3, y - r * 0.3, r * 0.25, c.white, 0.35)).join(""),
		line("M-104-58C-92-84-74-102-50-112", c.white, 9, 0.35),
	);
	const count = 3 + (scene.variation % 3);
	return (
		ground(320, BASE, 170, c.shadow) +
		ground(520, BASE + 22, 130, c.shadow) +
		repeat(count, (index) => lying(BASE - index * 58, 300 + (index % 2 === 0 ? 0 : 16))) +
		at(530, BASE - 116, face, 12) +
		line(`M170 ${BASE + 40}h8M230 ${BASE + 56}h4M700 ${BASE + 30}h8`, edge, 10)
	);
}

function cheese(scene: Scene): string {
	const { c } = scene;
	const rind = scene.pick(c.main, c.accent, c.gold, c.dark);
	const paste = scene.pick(c.butter, c.butterLight, c.butter);
	const shade = c.butterDark;
	const board =
		ground(400, BASE + 10, 290, c.shadow) +
		box(100, BASE - 12, 600, 28, 14, c.wood) +
		box(120, BASE + 6, 560, 10, 5, c.woodDark, 0.6);
	const wedge =
		shape("M150 500L560 350C610 366 650 410 650 460V500Z", paste) +
		shape("M560 350C610 366 650 410 650 460V500H628C626 440 606 392 540 357Z", rind) +
		solid(
			"M150 500H650V638H150Z",
			shade,
			scene.pick(
				oval(240, 560, 36, 32, paste) + disc(340, 610, 24, paste) + oval(430, 548, 42, 36, paste) + disc(530, 616, 30, paste) + disc(570, 530, 18, paste),
				line("M150 572C230 540 300 600 380 566S520 590 600 560M180 610q40-14 70 4M420 526q40 14 70-2M300 532q30 10 50-4M480 616q40-16 80 0", c.main, 10, 0.75),
				oval(260, 530, 22, 14, paste) + oval(350, 590, 30, 20, paste) + oval(470, 560, 26, 18, paste) + oval(200, 600, 20, 12, paste) + oval(560, 604, 24, 14, paste),
			),
		) +
		box(628, 500, 22, 138, 0, rind) +
		line("M230 484L480 392", c.white, 9, 0.5);
	const wheel =
		solid(
			"M120 480C120 400 680 400 680 480V580C680 660 120 660 120 580Z",
			rind,
			shape("M560 400H700V680H560Z", c.shadow, 0.16),
			line("M150 560Q400 640 650 560", c.white, 8, 0.35, "30 24"),
		) +
		oval(400, 480, 280, 62, paste) +
		shape("M400 480L600 524Q660 506 680 480V580C676 600 640 622 600 630L400 588Z", c.wall) +
		shape("M400 480L600 524V632L400 588Z", shade) +
		shape("M400 480L680 480V574L400 588Z", paste) +
		shape("M400 480L680 480V580L400 588Z", shade, 0.7) +
		disc(470, 540, 18, paste) + disc(560, 580, 22, paste) + disc(590, 526, 14, shade);
	return board + (scene.variation % 4 === 3 ? at(0, 8, wheel) : wedge);
}

function butter(scene: Scene): string {
	const { c } = scene;
	const dish =
		ground(400, BASE + 8, 290, c.shadow) +
		shape("M110 618H690C680 652 640 660 600 660H200C160 660 120 652 110 618Z", c.main) +
		shape("M520 618H690C680 652 640 660 600 660H480Z", c.dark) +
		oval(400, 618, 290, 22, c.light);
	const block =
		shape("M200 470L250 420H620L570 470Z", c.butterLight) +
		shape("M570 470L620 420V562L570 612Z", c.butterDark) +
		box(200, 470, 370, 142, 0, c.butter) +
		line("M226 500V580", c.white, 10, 0.6);
	const wrap =
		shape("M400 470L450 420H632L634 566L578 622H388C410 590 376 570 402 540C376 520 412 496 400 470Z", c.white) +
		shape("M570 470L632 416L634 566L574 622Z", c.pale) +
		line("M430 510H545M430 540H520", c.main, 12) +
		disc(500, 582, 16, c.accent);
	const slices = repeat(1 + (scene.variation % 2), (index) =>
		at(
			176 - index * 50,
			612,
			shape("M0 0V-130L44-176V-46Z", c.butterLight) + shape("M0 0V-130H-18V0Z", c.butter),
			-8 - index * 14,
		),
	);
	const curls = at(
		400,
		0,
		line("M-160 470c30-50 90-40 90-6s-56 30-48-2", c.butterDark, 20) + line("M-40 470c30-60 100-40 90-4s-56 26-46-4", c.butterDark, 20),
	);
	const ruled = line("M280 470v142M360 470v142M440 470v142M520 470v142", c.butterDark, 5);
	return dish + scene.pick(block + slices + wrap, slices + block + ruled, slices + block + wrap, block + curls);
}

function chocolate(scene: Scene): string {
	const { c } = scene;
	const dark = scene.pick(c.cocoa, c.cocoaLight, c.cocoaDark);
	const edge = scene.pick(c.cocoaDark, c.cocoa, "#241a15");
	const lit = scene.pick(c.cocoaLight, c.crustDark, c.cocoa);
	const rows = 3;
	const square = (index: number): string => {
		const x = -138 + (index % 3) * 94;
		const y = -290 + Math.floor(index / 3) * 86;
		return box(x, y, 86, 78, 8, edge) + box(x + 9, y + 8, 68, 58, 6, dark) + line(`M${x + 18} ${y + 18}h44`, lit, 6);
	};
	const bar = box(-150, -300, 300, 330, 14, dark) + repeat(rows * 3, square);
	const foil =
		shape("M-162 0L-130-46L-96-18L-60-52L-20-14L26-50L64-20L104-54L134-24L162-46V60H-162Z", c.metalLight) +
		line("M-120-10L-100 20M-50-16L-30 20M34-12L46 20M110-16L120 20", c.metal, 6);
	const sleeve = solid(
		"M-166 16H166V310H-166Z",
		c.main,
		scene.pick(
			line("M-200 90L60-170M-200 190L160-170M-200 290L260-170M-160 350L260-70M-60 350L260 30M40 350L260 130", c.light, 18),
			line("M-120 50h300M-160 90h330M-120 130h300M-160 170h330M-120 210h300M-160 250h330M-120 290h300", c.light, 18, undefined, "0 60"),
			shape("M-166 310C-60 180 60 300 166 160V320H-166Z", c.dark) + disc(90, 90, 40, c.accentLight),
			shape("M-166 16H-96V310H-166ZM96 16H166V310H96Z", c.dark),
		),
		box(-96, 96, 192, 134, 10, c.cream),
		oval(0, 148, 30, 18, dark),
		line("M-46 190H46M-26 208H26", c.deep, 6),
	);
	const crumbs = box(-250, -200, 70, 60, 8, dark) + box(-244, -194, 48, 38, 6, lit, 0.6) + box(220, 150, 34, 30, 6, edge);
	return (
		at(418, 416, box(-166, -300, 332, 612, 14, c.shadow, 0.16), -12) +
		at(400, 396, bar + foil + sleeve, -12) +
		at(414, 410, crumbs, -12) +
		(scene.variation % 2 === 0 ? ring(660, 610, 0, c.accent, 0) : oval(660, 640, 30, 40, c.wood) + line("M660 604C650 630 670 650 660 676", c.woodDark, 6))
	);
}
