import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, shape, solid } from "./svg.ts";

/** What grows. */
export const garden = {
	plant: { stage: "table", draw: plant },
	succulent: { stage: "table", draw: succulent },
	seeds: { stage: "table", draw: seeds },
	bulb: { stage: "table", draw: bulb },
	flowers: { stage: "table", draw: flowers },
} satisfies Record<string, Art>;

/** A flower pot standing on the table, its rim `half` to each side of x. */
export function flowerPot(scene: Scene, x: number, top: number, half: number, tones: readonly [string, string, string]): string {
	const { c } = scene;
	const [fill, dark, lit] = tones;
	const foot = half * 0.68;
	const rim = Math.min(50, half * 0.36);
	const y = top + rim;
	return (
		solid(
			`M${x - half + 14} ${y}H${x + half - 14}L${x + foot} ${BASE - 14}Q${x + foot - 2} ${BASE} ${x + foot - 18} ${BASE}H${x - foot + 18}Q${x - foot + 2} ${BASE} ${x - foot} ${BASE - 14}Z`,
			fill,
			scene.pick(
				"",
				line(`M${x - half} ${y + 40}H${x + half}`, lit, 10) + line(`M${x - half} ${y + 66}H${x + half}`, c.cream, 12, undefined, "0 34"),
				line(`M${x - half} ${y + 70}${"l24-30l24 30".repeat(Math.ceil(half / 24))}`, c.cream, 10),
				shape(`M${x - half} ${(y + BASE) / 2 + 16}H${x + half}V${BASE}H${x - half}Z`, c.cream, 0.85),
			),
			shape(`M${x + half * 0.4} ${y}H${x + half}V${BASE}H${x + half * 0.2}Z`, c.shadow, 0.15),
			box(x - half, y, half * 2, 14, 0, c.shadow, 0.16),
		) +
		box(x - half, top, half * 2, rim, 8, fill) +
		box(x + half * 0.45, top, half * 0.55, rim, 8, dark, 0.6) +
		line(`M${x - half + 18} ${top + 14}H${x}`, lit, 8)
	);
}

function potTones(scene: Scene): readonly [string, string, string] {
	const { c } = scene;
	return scene.variation % 2 === 0 ? [c.clay, c.clayDark, c.clayLight] : [c.main, c.dark, c.light];
}

function plant(scene: Scene): string {
	const { c } = scene;
	const leafy = (): string =>
		[
			[-64, 200, 0],
			[62, 210, 1],
			[-34, 270, 1],
			[30, 286, 0],
			[-92, 130, 1],
			[90, 140, 0],
			[-4, 310, 2],
		]
			.map(([turn = 0, length = 0, tone]) =>
				at(
					400,
					470,
					line(`M0 20V${-length * 0.5}`, c.leafDark, 8) +
						at(0, -length * 0.45, shape("M0 0C-60-30-64-110 0-160C64-110 60-30 0 0Z", [c.leaf, c.leafLight, c.leafDark][tone ?? 0] ?? c.leaf) + line("M0-8V-130M0-50L-26-74M0-50L26-74M0-86L-20-106M0-86L20-106", tone === 1 ? c.leaf : c.leafLight, 5, 0.7)),
					turn,
				),
			)
			.join("");
	const swords = (): string =>
		[
			[-30, 300, 0],
			[28, 310, 0],
			[-14, 370, 1],
			[16, 350, 1],
			[0, 400, 0],
		]
			.map(([turn = 0, length = 0, tone]) =>
				at(400, 490, shape(`M-34 0C-46-${length * 0.6} -12-${length * 0.9} 0-${length}C12-${length * 0.9} 46-${length * 0.6} 34 0Z`, tone === 1 ? c.leaf : c.leafDark) + line(`M0-10V-${length - 40}`, c.leafLight, 11) + line(`M-14-60h8M8-120h8M-12-180h8M6-230h6`, c.leafLight, 6, 0.7), turn),
			)
			.join("");
	const monstera = (): string =>
		[
			[-58, 210, 1],
			[56, 220, 1],
			[-16, 260, 0],
			[28, 160, 0],
			[-84, 120, 0],
		]
			.map(([turn = 0, length = 0, tone]) =>
				at(
					400,
					480,
					line(`M0 10V${-length * 0.6}`, c.leafDark, 9) +
						at(0, -length * 0.6, shape("M0 10C-30 40-100 10-104-60C-104-120-50-170 0-190C50-170 104-120 104-60C100 10 30 40 0 10Z", tone === 0 ? c.leaf : c.leafLight) + line("M-112-40L-44-50M112-40L44-50M-104-100L-40-96M104-100L40-96M-60-150L-26-132M60-150L26-132", c.wall, 11) + line("M0 6V-160", c.leafDark, 6)),
					turn,
				),
			)
			.join("");
	return ground(400, BASE, 130, c.shadow) + scene.pick(leafy, monstera, swords)() + flowerPot(scene, 400, 470, 124, potTones(scene));
}

function succulent(scene: Scene): string {
	const { c } = scene;
	const rosette = (x: number, y: number, scale: number): string =>
		at(
			x,
			y,
			[
				[9, 150, c.leafDark, 0],
				[8, 118, c.leaf, 22],
				[7, 84, c.leafLight, 8],
				[5, 50, c.pale, 30],
			]
				.map(([count, length, fill, offset]) =>
					repeat(Number(count), (index) => {
						const l = Number(length);
						return at(0, 0, shape(`M0 0C-${l * 0.42}-${l * 0.3}-${l * 0.34}-${l * 0.86} 0-${l}C${l * 0.34}-${l * 0.86} ${l * 0.42}-${l * 0.3} 0 0Z`, String(fill)), (index * 360) / Number(count) + Number(offset));
					}),
				)
				.join(""),
			0,
			scale,
			scale * 0.86,
		);
	const cactus = (): string =>
		solid("M310 500V280C310 150 490 150 490 280V500Z", c.leaf, line("M340 520V240M376 520V190M412 520V190M450 520V220", c.leafDark, 7, 0.6), line("M340 260h1M376 320h1M412 250h1M450 310h1M340 380h1M412 400h1M376 440h1M450 420h1", c.cream, 10), shape("M440 150H500V520H440Z", c.shadow, 0.13)) +
		line("M310 400H262V330", c.leaf, 54) +
		line("M490 360H540V290", c.leafDark, 50) +
		repeat(6, (index) => at(400, 186, oval(0, -26, 14, 24, c.accent), index * 60)) +
		disc(400, 186, 13, c.goldLight);
	const aloe = (): string =>
		[-66, 64, -40, 40, -18, 20, 0].map((turn, index) => at(400, 500, shape(`M-26 0C-34-120-14-220 0-270C14-220 34-120 26 0Z`, [c.leafDark, c.leafDark, c.leaf, c.leaf, c.leafLight, c.leafLight, c.leaf][index] ?? c.leaf) + line("M-8-50h1M8-90h1M-6-130h1M4-170h1", c.cream, 8, 0.8), turn)).join("");
	const bowl = scene.variation % 3 === 0;
	return (
		ground(400, BASE, bowl ? 170 : 130, c.shadow) +
		(bowl
			? rosette(400, 420, 1.15) +
				solid("M190 480H610C610 590 540 650 480 650H320C260 650 190 590 190 480Z", scene.variation % 2 === 0 ? c.main : c.clay, line("M180 520H620", c.cream, 12), line("M200 556H620", c.cream, 12, undefined, "0 40"), shape("M510 470H620V660H440Q520 590 510 470Z", c.shadow, 0.15)) +
				(scene.variation % 2 === 0 ? rosette(270, 456, 0.5) + rosette(530, 462, 0.46) : rosette(290, 460, 0.46))
			: scene.pick(cactus, cactus, aloe)() + flowerPot(scene, 400, 484, 128, potTones(scene)))
	);
}

function daisy(petal: string, heart: string): string {
	return repeat(8, (index) => at(0, 0, oval(0, -52, 22, 40, petal), index * 45)) + disc(0, 0, 28, heart);
}

function tulip(fill: string, dark: string): string {
	return shape("M-56-40C-56 40-20 60 0 60S56 40 56-40L28-14L0-60L-28-14Z", fill) + shape("M0-60L28-14L56-40C56 40 20 60 0 60C30 20 20-30 0-60Z", dark, 0.7);
}

function seeds(scene: Scene): string {
	const { c } = scene;
	const picture = scene.pick(
		() => line("M0 20V170M0 120C20 90 60 80 80 90M0 140C-20 110-60 100-80 110", c.leafDark, 9) + at(0, 0, daisy(c.main, c.gold), 0, 1.2),
		() => line("M-40-60C-60-110-90-120-110-124M0-70V-130M40-60C60-110 90-120 110-124M-20-66C-30-110-40-130-50-140M20-66C30-110 40-130 50-140", c.leaf, 12) + shape("M-62-50C-40-76 40-76 62-50C60 40 20 120 0 170C-20 120-60 40-62-50Z", "#e08a4a") + line("M-50-10H-16M20 20H46M-30 60H0", "#b9683a", 7),
		() => line("M0 40V170", c.leafDark, 10) + shape("M0 160C-60 150-80 90-84 50C-40 70-10 110 0 160ZM0 160C60 150 80 90 84 50C40 70 10 110 0 160Z", c.leaf) + at(0, -30, tulip(c.main, c.dark), 0, 1.4),
		() => line("M0-70C-10-100 10-120 30-124", c.leafDark, 9) + disc(0, 30, 104, c.berry) + shape("M0-70L20-50L60-66L40-36L70-16L24-26L0 4L-24-26L-70-16L-40-36L-60-66L-20-50Z", c.leaf) + line("M-66 10q8-26 30-36", c.white, 11, 0.6),
	)();
	const grain = (x: number, y: number, turn: number): string => at(x, y, shape("M0-15C12-8 12 10 0 15C-12 10-12-8 0-15Z", c.woodDark) + line("M-2-6V4", c.woodLight, 3), turn);
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
		grain(120, BASE + 40, 60) + grain(166, BASE + 62, 100) + grain(210, BASE + 36, 20) + grain(640, BASE + 30, 80) + grain(600, BASE + 60, 40) + (scene.variation % 2 === 0 ? grain(680, BASE + 62, 120) + grain(90, BASE, 20) : "")
	);
}

function bulb(scene: Scene): string {
	const { c } = scene;
	const skin = scene.pick([c.crust, c.crustDark, c.crustLight], [c.crumb, c.crustLight, c.white], ["#a4596c", "#7c3f55", "#c98896"]) as [string, string, string];
	const one = (x: number, scale: number, sprout: string): string =>
		at(
			x,
			BASE - 16 * scale,
			sprout +
				line("M-50-10C-60 6-70 10-80 14M-24-4C-26 8-34 14-40 20M0-4V20M24-4C26 8 34 14 40 20M50-10C60 6 70 10 80 14", c.crustLight, 6) +
				solid(
					"M0-290C-16-230-130-190-130-96C-130-30-70 0 0 0S130-30 130-96C130-190 16-230 0-290Z",
					skin[0],
					line("M0-280C-40-200-90-160-84-60C-80-30-60-14-40 0M0-280C40-200 90-160 84-60C80-30 60-14 40 0M0-270V0", skin[1], 6, 0.75),
					shape("M0-290C40-200 100-160 40 10H160V-290Z", c.shadow, 0.14),
					line("M-98-110C-92-140-76-160-60-176", skin[2], 11),
				),
			0,
			scale,
		);
	const shoot = shape("M0-250C-60-300-50-400-30-450C-10-400 0-340 0-250ZM0-250C60-300 56-370 40-420C10-390-6-320 0-250Z", c.leaf) + line("M-26-420C-20-370-10-320-4-280", c.leafLight, 7);
	const flower = line("M0-250V-390", c.leafDark, 14) + shape("M0-250C-90-290-96-380-90-430C-40-390-6-340 0-250ZM0-250C90-290 96-380 90-430C40-390 6-340 0-250Z", c.leaf) + at(0, -430, tulip(c.main, c.dark), 0, 1.25);
	return ground(400, BASE, 250, c.shadow) + scene.pick(
		() => one(400, 1.05, flower) + one(610, 0.62, "") + one(196, 0.56, shoot),
		() => one(300, 0.98, shoot) + one(566, 0.8, ""),
		() => one(400, 1.12, shoot) + one(626, 0.54, ""),
	)();
}

function flowers(scene: Scene): string {
	const { c } = scene;
	const bloom = (kind: number): string =>
		[
			daisy(c.cream, c.gold),
			disc(0, 0, 66, c.main) + line("M-30 10C-34-30 30-36 30 0S-14 26-12 0S10-14 10 0M-50 16C-40 60 40 60 52 8", c.dark, 9),
			tulip(c.accent, c.accentDark),
			daisy(c.light, c.cocoa),
			disc(-26, 0, 34, c.berry) + disc(26, 0, 34, c.berry) + disc(0, -26, 34, c.berry) + disc(0, 26, 34, c.berry) + disc(0, 0, 16, c.goldLight),
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
		[-58, -38, 38, 58, -78, 78].map((turn, index) => at(400, 430, shape("M0 0C-40-70-36-170 0-240C36-170 40-70 0 0Z", index % 2 === 0 ? c.leaf : c.leafLight) + line("M0-20V-200", c.leafDark, 5, 0.6), turn)).join("") +
		heads.map(([x, y, turn], index) => at(x, y, bloom(index + scene.variation), turn, index < 5 ? 0.98 : 0.88)).join("") +
		line("M370 600L340 654M400 600V660M430 600L460 654", c.leafDark, 12) +
		shape("M196 380C280 430 340 440 400 440S520 430 604 380L440 620H360Z", paper) +
		shape("M604 380C520 430 460 440 400 440L440 620Z", edge, 0.7) +
		line("M250 420L370 604M320 440L390 604", edge, 6, 0.8) +
		box(346, 556, 108, 32, 8, c.accentDark) +
		line("M400 572C350 530 320 560 340 580S390 590 400 572C450 530 480 560 460 580S410 590 400 572M396 580L370 640M404 580L436 636", c.accent, 11)
	);
}
