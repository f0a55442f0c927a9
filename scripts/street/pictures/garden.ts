import { rays } from "./marks.ts";
import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, repeat, shape, solid } from "./svg.ts";

/** Plants in their pots. */
export const garden = {
	plant: { stage: "table", draw: plant },
	succulent: { stage: "table", draw: succulent },
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
						at(
							0,
							-length * 0.45,
							shape("M0 0C-60-30-64-110 0-160C64-110 60-30 0 0Z", [c.leaf, c.leafLight, c.leafDark][tone ?? 0] ?? c.leaf) +
								line("M0-8V-130M0-50L-26-74M0-50L26-74M0-86L-20-106M0-86L20-106", tone === 1 ? c.leaf : c.leafLight, 5, 0.7),
						),
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
				at(
					400,
					490,
					shape(
						`M-34 0C-46-${length * 0.6} -12-${length * 0.9} 0-${length}C12-${length * 0.9} 46-${length * 0.6} 34 0Z`,
						tone === 1 ? c.leaf : c.leafDark,
					) +
						line(`M0-10V-${length - 40}`, c.leafLight, 11) +
						line(`M-14-60h8M8-120h8M-12-180h8M6-230h6`, c.leafLight, 6, 0.7),
					turn,
				),
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
						at(
							0,
							-length * 0.6,
							shape(
								"M0 10C-30 40-100 10-104-60C-104-120-50-170 0-190C50-170 104-120 104-60C100 10 30 40 0 10Z",
								tone === 0 ? c.leaf : c.leafLight,
							) +
								line("M-112-40L-44-50M112-40L44-50M-104-100L-40-96M104-100L40-96M-60-150L-26-132M60-150L26-132", c.wall, 11) +
								line("M0 6V-160", c.leafDark, 6),
						),
					turn,
				),
			)
			.join("");
	return ground(400, BASE, 130, c.shadow) + scene.pick(leafy, monstera, swords)() + flowerPot(scene, 400, 470, 124, potTones(scene));
}

function succulent(scene: Scene): string {
	const { c } = scene;
	const petals = (count: number, length: number, turn: number): string =>
		repeat(count, (index) => {
			const angle = ((index + turn) * 2 * Math.PI) / count;
			const point = (share: number, side: number): string =>
				`${Math.round(Math.sin(angle + side) * length * share)} ${Math.round(-Math.cos(angle + side) * length * share)}`;
			return `M0 0C${point(0.6, -0.9)} ${point(0.96, -0.34)} ${point(1, 0)}C${point(0.96, 0.34)} ${point(0.6, 0.9)} 0 0Z`;
		});
	const rosette = (x: number, y: number, scale: number): string =>
		at(
			x,
			y,
			shape(petals(9, 150, 0), c.leafDark) +
				shape(petals(8, 118, 0.5), c.leaf) +
				shape(petals(7, 84, 0.2), c.leafLight) +
				shape(petals(5, 50, 0.4), c.pale),
			0,
			scale,
			scale * 0.86,
		);
	const cactus = (): string =>
		solid(
			"M310 500V280C310 150 490 150 490 280V500Z",
			c.leaf,
			line("M340 520V240M376 520V190M412 520V190M450 520V220", c.leafDark, 7, 0.6),
			line("M340 260h1M376 320h1M412 250h1M450 310h1M340 380h1M412 400h1M376 440h1M450 420h1", c.cream, 10),
			shape("M440 150H500V520H440Z", c.shadow, 0.13),
		) +
		line("M310 400H262V330", c.leaf, 54) +
		line("M490 360H540V290", c.leafDark, 50) +
		at(400, 186, line(rays(6, 14, 36), c.accent, 26)) +
		disc(400, 186, 13, c.goldLight);
	const aloe = (): string =>
		[-66, 64, -40, 40, -18, 20, 0]
			.map((turn, index) =>
				at(
					400,
					500,
					shape(
						`M-26 0C-34-120-14-220 0-270C14-220 34-120 26 0Z`,
						[c.leafDark, c.leafDark, c.leaf, c.leaf, c.leafLight, c.leafLight, c.leaf][index] ?? c.leaf,
					) + line("M-8-50h1M8-90h1M-6-130h1M4-170h1", c.cream, 8, 0.8),
					turn,
				),
			)
			.join("");
	const bowl = scene.variation % 3 === 0;
	return (
		ground(400, BASE, bowl ? 170 : 130, c.shadow) +
		(bowl
			? rosette(400, 420, 1.15) +
				solid(
					"M190 480H610C610 590 540 650 480 650H320C260 650 190 590 190 480Z",
					scene.variation % 2 === 0 ? c.main : c.clay,
					line("M180 520H620", c.cream, 12),
					line("M200 556H620", c.cream, 12, undefined, "0 40"),
					shape("M510 470H620V660H440Q520 590 510 470Z", c.shadow, 0.15),
				) +
				(scene.variation % 2 === 0 ? rosette(270, 456, 0.5) + rosette(530, 462, 0.46) : rosette(290, 460, 0.46))
			: scene.pick(cactus, cactus, aloe)() + flowerPot(scene, 400, 484, 128, potTones(scene)))
	);
}
