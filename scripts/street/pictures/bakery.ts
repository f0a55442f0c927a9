import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, shape, solid } from "./svg.ts";

/** Bread, buns, cakes and cookies. */
export const bakery = {
	loaf: { stage: "table", size: 1.12, draw: loaf },
	bun: { stage: "table", size: 1.08, draw: bun },
	cake: { stage: "table", draw: cake },
	cookie: { stage: "table", size: 1.12, draw: cookie },
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
		line(
			"M-60-110l8 6M-20-134l4 9M24-120l-4 9M66-112l-6 8M-84-70l8 4M-40-82l7 6M4-88l0 9M48-78l-5 8M90-72l-6 8M-10-50l3 8M34-46l-6 7",
			c.crumb,
			10,
		),
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
	const berry = (x: number, y: number): string => disc(x, y, 25, c.berry) + line(`M${x - 10} ${y - 8}a14 14 0 0 1 8-7`, c.white, 6, 0.6);
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
		repeat(7, (index) => at(262 + index * 46, 318 + (index % 2) * 20, disc(0, 0, 20, "#54618f") + disc(-5, -6, 6, "#8e9bc4"))),
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
	const bitten =
		"M-136 0C-146-90-70-144 6-138C30-140 52-136 70-128C60-96 84-74 108-80C100-48 116-24 138-18C146 80 74 142-4 136C-84 140-142 78-136 0Z";
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
