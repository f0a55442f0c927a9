import { daisy, rays, tulip } from "./marks.ts";
import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, repeat, shape, solid } from "./svg.ts";

/** What blooms, and what it grows from. */
export const blooming = {
	seeds: { stage: "table", draw: seeds },
	bulb: { stage: "table", draw: bulb },
	flowers: { stage: "table", draw: flowers },
} satisfies Record<string, Art>;

function seeds(scene: Scene): string {
	const { c } = scene;
	const picture = scene.pick(
		() => line("M0 20V170M0 120C20 90 60 80 80 90M0 140C-20 110-60 100-80 110", c.leafDark, 9) + at(0, 0, daisy(c.main, c.gold), 0, 1.2),
		() =>
			line(
				"M-40-60C-60-110-90-120-110-124M0-70V-130M40-60C60-110 90-120 110-124M-20-66C-30-110-40-130-50-140M20-66C30-110 40-130 50-140",
				c.leaf,
				12,
			) +
			shape("M-62-50C-40-76 40-76 62-50C60 40 20 120 0 170C-20 120-60 40-62-50Z", "#e08a4a") +
			line("M-50-10H-16M20 20H46M-30 60H0", "#b9683a", 7),
		() =>
			line("M0 40V170", c.leafDark, 10) +
			shape("M0 160C-60 150-80 90-84 50C-40 70-10 110 0 160ZM0 160C60 150 80 90 84 50C40 70 10 110 0 160Z", c.leaf) +
			at(0, -30, tulip(c.main, c.dark), 0, 1.4),
		() =>
			line("M0-70C-10-100 10-120 30-124", c.leafDark, 9) +
			disc(0, 30, 104, c.berry) +
			shape("M0-70L20-50L60-66L40-36L70-16L24-26L0 4L-24-26L-70-16L-40-36L-60-66L-20-50Z", c.leaf) +
			line("M-66 10q8-26 30-36", c.white, 11, 0.6),
	)();
	const grain = (x: number, y: number, turn: number): string =>
		at(x, y, shape("M0-15C12-8 12 10 0 15C-12 10-12-8 0-15Z", c.woodDark) + line("M-2-6V4", c.woodLight, 3), turn);
	return (
		ground(400, BASE, 190, c.shadow) +
		at(
			400,
			BASE,
			box(-180, -450, 360, 450, 6, c.cream) +
				box(-180, -450, 360, 96, 6, c.main) +
				line("M-176-436H176", c.light, 5, undefined, "10 10") +
				line("M-110-400H110M-70-374H70", c.cream, 11) +
				solid("M-150-340H150V-60H-150Z", scene.pick(c.pale, c.accentLight, c.pale, c.wallMark), at(0, -204, picture, 0, 0.86)) +
				line("M-90-34H90", c.dark, 9) +
				shape("M130-450H174Q180-450 180-444V0H146Z", c.shadow, 0.1),
			scene.pick(-4, 4, 0),
		) +
		grain(120, BASE + 40, 60) +
		grain(166, BASE + 62, 100) +
		grain(210, BASE + 36, 20) +
		grain(640, BASE + 30, 80) +
		grain(600, BASE + 60, 40) +
		(scene.variation % 2 === 0 ? grain(680, BASE + 62, 120) + grain(90, BASE, 20) : "")
	);
}

function bulb(scene: Scene): string {
	const { c } = scene;
	const skin: readonly [string, string, string] = scene.pick(
		[c.crust, c.crustDark, c.crustLight],
		[c.crustLight, c.crust, c.crumb],
		["#a4596c", "#7c3f55", "#c98896"],
	);
	const one = (x: number, scale: number, sprout: string): string =>
		at(
			x,
			BASE - 16 * scale,
			sprout +
				line("M-50-10C-60 6-70 10-80 14M-24-4C-26 8-34 14-40 20M0-4V20M24-4C26 8 34 14 40 20M50-10C60 6 70 10 80 14", c.woodLight, 6) +
				solid(
					"M0-230C-16-186-130-160-130-86C-130-26-70 0 0 0S130-26 130-86C130-160 16-186 0-230Z",
					skin[0],
					line("M0-220C-40-170-90-140-84-54C-80-28-60-14-40 0M0-220C40-170 90-140 84-54C80-28 60-14 40 0M0-216V0", skin[1], 6, 0.75),
					shape("M0-230C40-160 100-140 40 10H160V-230Z", c.shadow, 0.14),
					line("M-98-96C-92-122-76-140-60-152", skin[2], 11),
				),
			0,
			scale,
		);
	const blades = (high: number): string =>
		shape(
			`M0-190C-70-240-90-${high - 40}-76-${high}C-30-${high - 50} 0-290 0-190ZM0-190C70-240 90-${high - 60} 80-${high - 20}C30-${high - 60} 0-290 0-190Z`,
			c.leaf,
		) + line(`M-66-${high - 40}C-56-310-30-260-8-220`, c.leafLight, 7);
	const shoot = shape("M0-190C-50-230-46-310-26-350C-6-310 0-260 0-190ZM0-190C50-240 46-290 32-324C6-300-6-250 0-190Z", c.leaf);
	const stem = line("M0-200V-380", c.leafDark, 14);
	const tulipUp = stem + blades(390) + at(0, -430, tulip(c.main, c.dark), 0, 1.4);
	const daffodil =
		stem + blades(370) + at(0, -420, line(rays(6, 34, 66), c.butterLight, 46) + disc(0, 0, 40, c.gold) + disc(0, 0, 26, c.goldDark));
	const hyacinth =
		stem +
		blades(350) +
		repeat(5, (row) => {
			const y = -300 - row * 44;
			return line(row % 2 === 0 ? `M-52 ${y}h1M0 ${y}h1M52 ${y}h1` : `M-28 ${y}h1M28 ${y}h1`, row % 2 === 0 ? c.main : c.light, 54);
		}) +
		line("M0-512h1", c.main, 44) +
		line("M-52-300h1M0-300h1M52-300h1M-28-344h1M28-344h1M-52-388h1M0-388h1M52-388h1M-28-432h1M28-432h1M0-476h1", c.cream, 12);
	return (
		ground(400, BASE, 250, c.shadow) +
		scene.pick(
			() => one(390, 0.96, tulipUp) + one(606, 0.72, "") + one(184, 0.66, shoot),
			() => one(310, 0.98, daffodil) + one(568, 0.86, shoot),
			() => one(400, 0.98, hyacinth) + one(620, 0.64, "") + one(176, 0.6, ""),
		)()
	);
}

function flowers(scene: Scene): string {
	const { c } = scene;
	const bloom = (kind: number): string =>
		[
			daisy(c.cream, c.gold),
			disc(0, 0, 66, c.main) + line("M-30 10C-34-30 30-36 30 0S-14 26-12 0S10-14 10 0M-50 16C-40 60 40 60 52 8", c.dark, 9),
			tulip(c.accent, c.accentDark),
			daisy(c.light, c.cocoa),
			disc(-26, 0, 34, c.berry) +
				disc(26, 0, 34, c.berry) +
				disc(0, -26, 34, c.berry) +
				disc(0, 26, 34, c.berry) +
				disc(0, 0, 16, c.goldLight),
		][kind % 5] ?? "";
	const heads = [
		[264, 290, -30],
		[400, 200, 0],
		[538, 284, 30],
		[330, 236, -16],
		[476, 230, 18],
		[400, 330, 0],
		[300, 372, -20],
		[500, 370, 20],
	] as const;
	const paper = scene.pick(c.cream, c.wood, c.pale);
	const edge = scene.pick(c.woodLight, c.woodDark, c.light);
	return (
		ground(400, BASE + 6, 100, c.shadow) +
		line("M250 300L390 600M330 230L396 600M400 200V600M476 230L404 600M540 290L410 600", c.leafDark, 9) +
		[-58, -38, 38, 58, -78, 78]
			.map((turn, index) =>
				at(
					400,
					430,
					shape("M0 0C-40-70-36-170 0-240C36-170 40-70 0 0Z", index % 2 === 0 ? c.leaf : c.leafLight) +
						line("M0-20V-200", c.leafDark, 5, 0.6),
					turn,
				),
			)
			.join("") +
		heads.map(([x, y, turn], index) => at(x, y, bloom(index + scene.variation), turn, index < 5 ? 0.98 : 0.88)).join("") +
		line("M370 600L340 654M400 600V660M430 600L460 654", c.leafDark, 12) +
		shape("M196 380C280 430 340 440 400 440S520 430 604 380L440 620H360Z", paper) +
		shape("M604 380C520 430 460 440 400 440L440 620Z", edge, 0.7) +
		line("M250 420L370 604M320 440L390 604", edge, 6, 0.8) +
		box(346, 556, 108, 32, 8, c.accentDark) +
		line(
			"M400 572C350 530 320 560 340 580S390 590 400 572C450 530 480 560 460 580S410 590 400 572M396 580L370 640M404 580L436 636",
			c.accent,
			11,
		)
	);
}
