import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, shape, solid } from "./svg.ts";

/** Books, stationery, prints and puzzles. */
export const books = {
	book: { stage: "table", draw: book },
	notebook: { stage: "flat", draw: notebook },
	pen: { stage: "flat", draw: pen },
	card: { stage: "table", size: 1.08, draw: card },
	print: { stage: "table", draw: print },
	puzzle: { stage: "flat", draw: puzzle },
} satisfies Record<string, Art>;

function hills(scene: Scene): string {
	const { c } = scene;
	return (
		disc(40, -70, 46, c.accentLight) +
		shape("M-200 40C-120-40-40-30 20 20S140 50 200 0V240H-200Z", c.main) +
		shape("M-200 110C-100 40-20 80 60 110S160 130 200 90V240H-200Z", c.dark)
	);
}

function boatScene(scene: Scene): string {
	const { c } = scene;
	return (
		box(-220, 60, 440, 200, 0, c.main) +
		shape("M-10-110V40H-90Z", c.cream) +
		shape("M6-80L80 40H6Z", c.accent) +
		shape("M-100 54H96L66 96H-70Z", c.deep) +
		line("M-150 120q24-16 48 0t48 0M20 150q24-16 48 0t48 0", c.pale, 8)
	);
}

function leaves(scene: Scene): string {
	const { c } = scene;
	return (
		line("M0 170C10 60-10-40 10-140", c.leafDark, 9) +
		repeat(3, (index) => {
			const y = 110 - index * 80;
			return (
				at(2, y, shape("M0 0C10-60 70-90 110-84C100-30 60 10 0 0Z", c.leaf)) +
				at(2, y - 26, shape("M0 0C10-60 70-90 110-84C100-30 60 10 0 0Z", c.leafLight), 0, -1, 1)
			);
		}) +
		shape("M10-190C34-160 30-130 10-120C-10-130-14-160 10-190Z", c.leaf)
	);
}

function moon(scene: Scene): string {
	const { c } = scene;
	return (
		box(-220, -260, 440, 520, 0, c.deep) +
		shape("M30-150A90 90 0 1 0 90-20A76 76 0 0 1 30-150Z", c.goldLight) +
		line("M-110-120h1M-80 40h1M110-130h1M130 70h1M-20-180h1", c.cream, 12) +
		shape("M-220 160L-120 60L-40 150L50 80L220 190V260H-220Z", c.dark)
	);
}

function art(scene: Scene): string {
	return scene.pick(hills, leaves, moon, boatScene)(scene);
}

function book(scene: Scene): string {
	const { c } = scene;
	const standing = at(
		440,
		BASE - 74,
		box(-146, -418, 312, 422, 8, c.deep) +
			box(-126, -412, 286, 404, 3, c.crumb) +
			line("M147-406V-14M154-406V-14", c.woodLight, 3) +
			solid(
				"M-170-424H130Q140-424 140-414V-4Q140 4 130 4H-170Q-180 4-180-4V-414Q-180-424-170-424Z",
				scene.pick(c.light, c.cream, c.deep, c.accentLight),
				at(-4, -180, art(scene)),
				box(-190, -440, 46, 460, 0, c.shadow, 0.25),
				line("M-138-430V10", c.shadow, 5, 0.25),
			) +
			scene.pick(
				box(-90, -390, 180, 74, 4, c.cream) + line("M-66-364H66M-40-340H40", c.deep, 9),
				line("M-84-390H96M-50-362H60", c.deep, 12),
				line("M-90-20H100M-50 -46H60", c.cream, 9),
				line("M-90-384H100M-50-356H56", c.deep, 10),
			),
		scene.pick(0, 0, -3),
	);
	const flatBook = (y: number, x: number, width: number, fill: string, dark: string): string =>
		box(x, y, width, 62, 10, fill) +
		box(x + 40, y + 10, width - 34, 42, 4, c.cream) +
		line(`M${x + 60} ${y + 24}H${x + width}M${x + 60} ${y + 38}H${x + width}`, c.woodLight, 3) +
		shape(`M${x + 40} ${y}H${x + width - 4}V${y + 10}H${x + 40}Z`, fill) +
		shape(`M${x + 40} ${y + 52}H${x + width - 4}V${y + 62}H${x + 40}Z`, fill) +
		box(x, y, 52, 62, 10, dark) +
		line(`M${x + 26} ${y + 14}V${y + 48}`, c.goldLight, 6);
	const open = (): string =>
		shape("M100 610C180 570 320 570 400 620C480 570 620 570 700 610V640C620 610 480 610 400 654C320 610 180 610 100 640Z", c.main) +
		shape("M120 590C200 550 330 552 400 610V634C330 590 200 590 120 616Z", c.cream) +
		shape("M680 590C600 550 470 552 400 610V634C470 590 600 590 680 616Z", c.white);
	const stack =
		scene.variation % 2 === 0 ? flatBook(BASE - 62, 170, 450, c.accent, c.accentDark) : flatBook(BASE - 62, 190, 430, c.main, c.dark);
	return (
		ground(410, BASE, 270, c.shadow) + (scene.variation % 5 === 4 ? at(0, 0, standing) + stack + at(0, 74, open(), 0, 1) : standing + stack)
	);
}

function notebook(scene: Scene): string {
	const { c } = scene;
	const cover = solid(
		"M-190-280H170Q194-280 194-256V256Q194 280 170 280H-190Z",
		c.main,
		scene.pick(
			line(
				"M-170-240H220M-140-190H220M-170-140H220M-140-90H220M-170-40H220M-140 10H220M-170 60H220M-140 110H220M-170 160H220M-140 210H220M-170 260H220",
				c.light,
				15,
				0.8,
				"0 62",
			),
			line("M-260 120L160-320M-260 220L260-320M-260 320L300-260M-160 320L300-160M-60 320L300-60M40 320L300 40", c.dark, 16, 0.6),
			shape("M-190 60C-80-40 20 60 194-40V280H-190Z", c.dark) + shape("M-190 170C-60 90 60 170 194 90V280H-190Z", c.deep),
			repeat(4, (index) =>
				at(
					-90 + (index % 2) * 190,
					-130 + Math.floor(index / 2) * 260,
					shape("M0 80C-50 30-50-40 0-80C50-40 50 30 0 80Z", c.light) + line("M0 70V-50", c.main, 6),
				),
			),
		),
		box(-190, -280, 50, 560, 0, c.shadow, 0.2),
	);
	const label = box(-70, -120, 190, 130, 8, c.cream) + line("M-40-76H90M-40-44H50", c.deep, 9);
	const rings = repeat(11, (index) => {
		const y = -250 + index * 50;
		return disc(-162, y, 10, c.deep) + line(`M-162 ${y}C-170 ${y - 20}-220 ${y - 20}-216 ${y + 4}`, c.metalLight, 9);
	});
	const elastic = box(130, -280, 18, 560, 0, c.accent) + shape("M-60 270H-24V350L-42 330L-60 350Z", c.accentDark);
	return (
		at(416, 418, box(-200, -280, 396, 560, 24, c.shadow, 0.16), -8) +
		at(
			400,
			400,
			box(-182, -272, 388, 560, 20, c.cream) +
				line("M202-250V266M197-250V270", c.woodLight, 3) +
				(scene.variation % 2 === 0 ? "" : elastic) +
				cover +
				label +
				(scene.variation % 2 === 0 ? rings : elastic),
			-8,
		)
	);
}

function pen(scene: Scene): string {
	const { c } = scene;
	const paper = at(380, 430, box(-200, -250, 420, 520, 6, c.shadow, 0.12) + box(-210, -260, 420, 520, 4, c.white), -6);
	const script = at(
		380,
		430,
		scene.pick(
			line("M-150-170c20-50 50-40 30 10s20 10 40-20s30-10 20 20s40 10 60-20s30 20 60 0M-150-90H40M-150-40H120", c.deep, 8),
			line("M-150-180H60M-150-130H120M-150-80H90M-150-30H30", c.deep, 8, 0.8),
			line("M-150-120c60-120 160-60 100 0s-80-60 20-80s120 40 180 20M-150-30H90", c.deep, 8),
		),
		-6,
	);
	const body = at(
		430,
		400,
		shape("M-34-330Q0-350 34-330V-60H-34Z", c.main) +
			shape("M8-342Q30-336 34-330V-60H8Z", c.dark) +
			line("M-18-316V-90", c.white, 8, 0.5) +
			box(-38, -66, 76, 22, 4, c.gold) +
			box(-36, -44, 72, 14, 0, c.goldDark) +
			shape("M-34-30H34L26 150H-26Z", scene.pick(c.main, c.deep, c.accent)) +
			shape("M8-30H34L26 150H8Z", c.shadow, 0.25) +
			box(-28, 146, 56, 14, 3, c.goldDark) +
			shape("M-24 160H24C30 210 14 240 0 276C-14 240-30 210-24 160Z", c.gold) +
			shape("M6 160H24C30 210 14 240 0 276Z", c.goldDark) +
			disc(0, 204, 7, c.cocoaDark) +
			line("M0 210V266", c.cocoaDark, 4) +
			line("M26-310V-130", c.gold, 11) +
			disc(26, -128, 9, c.goldLight),
		38,
	);
	const shade = at(452, 424, box(-34, -330, 68, 570, 30, c.shadow, 0.16), 38);
	const ink = at(
		scene.variation % 2 === 0 ? 640 : 160,
		scene.variation % 2 === 0 ? 640 : 170,
		disc(8, 10, 78, c.shadow, 0.15) + disc(0, 0, 78, c.pale) + disc(0, 0, 60, c.deep) + shape("M-44-20A50 50 0 0 1 0-50", c.white, 0.4),
	);
	return paper + script + ink + shade + body;
}

function card(scene: Scene): string {
	const { c } = scene;
	const envelope = at(
		290,
		BASE - 4,
		box(-170, -240, 360, 240, 8, c.accentLight) +
			shape("M-170-232L10-90L190-232V-240H-170Z", c.accent) +
			line("M-168-6L-30-120M188-6L50-120", c.accent, 5),
		-5,
	);
	const inner = scene.pick(
		() =>
			repeat(6, (index) => at(0, -40, oval(0, -46, 26, 40, c.main), index * 60)) +
			disc(0, -40, 28, c.goldLight) +
			line("M0 50V150", c.leaf, 10) +
			shape("M0 140C10 90 60 80 84 84C76 124 40 150 0 140Z", c.leaf),
		() =>
			line("M-70-20C-60 60-20 100 0 160M70-50C60 40 20 100 0 160M0-70V160", c.deep, 4) +
			oval(-70, -60, 44, 54, c.main) +
			oval(70, -90, 44, 54, c.accent) +
			oval(0, -120, 46, 56, c.gold) +
			line("M-86-78q4-12 14-16M54-108q4-12 14-16M-18-138q4-12 14-16", c.white, 8, 0.7),
		() =>
			shape("M0 120C-150 20-120-110-40-110C-14-110 0-90 0-74C0-90 14-110 40-110C120-110 150 20 0 120Z", c.main) +
			line("M-70-20q0-36 26-48", c.white, 11, 0.5),
		() =>
			shape("M0-150L46-74H22L70 0H40L96 84H-96L-40 0H-70L-22-74H-46Z", c.leaf) +
			box(-14, 84, 28, 40, 0, c.woodDark) +
			line("M-30-30h1M20-60h1M-10 40h1M40 50h1M-50 56h1", c.gold, 16) +
			disc(0, -152, 14, c.gold),
	)();
	const front =
		shape("M350 240L640 216V634L350 650Z", c.pale) +
		shape("M620 244L660 214V628L620 650Z", c.light) +
		shape("M330 230L624 244V650H330Z", c.white) +
		at(478, 424, inner, 1) +
		line("M356 258L598 270V624H356Z", c.light, 5) +
		line("M420 604H534", c.deep, 8);
	return ground(430, BASE, 260, c.shadow) + envelope + front;
}

function print(scene: Scene): string {
	const { c } = scene;
	const tall = scene.variation % 2 === 0;
	const [width, height] = tall ? [380, 480] : [500, 400];
	const left = 400 - width / 2;
	const top = BASE - height;
	const frame = scene.pick(c.wood, c.cocoaDark, c.white);
	const inner = `M${left + 70} ${top + 70}H${left + width - 70}V${BASE - 70}H${left + 70}Z`;
	const shapes = (): string =>
		disc(-40, -50, 74, c.accent) +
		shape("M-20 140A90 90 0 0 1 160 140Z", c.main) +
		box(-130, 40, 90, 150, 45, c.deep) +
		disc(90, -90, 30, c.dark);
	return (
		ground(410, BASE, width / 2 + 10, c.shadow) +
		shape(`M${left + width} ${top + 10}l26 20V${BASE}H${left + width}Z`, c.shadow, 0.15) +
		box(left, top, width, height, 4, frame) +
		box(left + width - 20, top, 20, height, 4, c.shadow, 0.18) +
		box(left + 22, top + 22, width - 44, height - 44, 0, c.white) +
		box(left + 22, top + 22, width - 44, 8, 0, c.shadow, 0.16) +
		solid(
			inner,
			scene.pick(c.pale, c.cream, c.cream, c.pale),
			at(400, top + height / 2, scene.variation % 5 === 3 ? shapes() : art(scene), 0, tall ? 1 : 1.12),
		) +
		shape(`M${left + 60} ${top + 22}L${left + 150} ${top + 22}L${left + 22} ${top + 230}V${top + 90}Z`, c.white, 0.35)
	);
}

function puzzle(scene: Scene): string {
	const { c } = scene;
	// Three by three pieces, 150 wide. A cut runs from one corner of a piece to the next, its tab to one side or the other.
	const across = (side: number): string =>
		`h25c14 0 22 ${8 * side} 18 ${22 * side}c-12 ${32 * side} 76 ${32 * side} 64 0c-4 ${-14 * side} 4 ${-22 * side} 18 ${-22 * side}h25`;
	const down = (side: number): string =>
		`v25c0 14 ${8 * side} 22 ${22 * side} 18c${32 * side}-12 ${32 * side} 76 0 64c${-14 * side}-4 ${-22 * side} 4 ${-22 * side} 18v25`;
	const cuts = [1, 2]
		.flatMap((at) => [
			`M-225 ${at * 150 - 225}`,
			...[0, 1, 2].map((n) => across((at + n) % 2 === 0 ? 1 : -1)),
			`M${at * 150 - 225}-225`,
			...[0, 1, 2].map((n) => down((at + n) % 2 === 0 ? -1 : 1)),
		])
		.join("");
	const piece =
		"M-75-75h25c14 0 22 8 18 22c-12 32 76 32 64 0c-4-14 4-22 18-22h25v25c0 14 8 22 22 18c32-12 32 76 0 64c-14-4-22 4-22 18v25h-25c-14 0-22-8-18-22c12-32-76-32-64 0c4 14-4 22-18 22h-25v-25c0-14-8-22-22-18c-32 12-32-76 0-64c14 4 22-4 22-18Z";
	const picture = scene.pick(
		() => box(-225, -225, 450, 450, 0, c.pale) + at(0, -10, hills(scene), 0, 1.2),
		() => box(-225, -225, 450, 450, 0, c.accentLight) + at(0, 30, boatScene(scene), 0, 1.2),
		() => box(-225, -225, 450, 450, 0, c.cream) + at(-90, 20, leaves(scene)) + at(90, 0, leaves(scene)),
		() => moon(scene),
	)();
	const tone = scene.pick(c.main, c.main, c.leaf, c.deep);
	const line1 = scene.pick(c.white, c.white, c.white, c.light);
	const loose = at(
		scene.pick(634, 176),
		654,
		at(10, 12, shape(piece, c.shadow, 0.16)) +
			solid(piece, tone, shape("M-130 20Q0-50 130 30V140H-130Z", c.shadow, 0.2)) +
			line(piece, line1, 5),
		scene.pick(18, -22, 30),
		1.1,
	);
	return (
		at(
			400,
			330,
			box(-211, -207, 450, 450, 16, c.shadow, 0.16) +
				solid("M-209-225H209Q225-225 225-209V209Q225 225 209 225H-209Q-225 225-225 209V-209Q-225-225-209-225Z", c.cream, picture) +
				shape(piece, c.wall) +
				shape(piece, c.shadow, 0.3) +
				line(cuts, line1, 5),
			-4,
			1.1,
		) + loose
	);
}
