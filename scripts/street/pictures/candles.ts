import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, shape, solid } from "./svg.ts";

/** Candles, scent and matches. */
export const candles = {
	candle: { stage: "table", size: 1.1, draw: candle },
	diffuser: { stage: "table", size: 1.06, draw: diffuser },
	matches: { stage: "flat", draw: matches },
} satisfies Record<string, Art>;

function flame(x: number, y: number, scene: Scene): string {
	const { c } = scene;
	return at(
		x,
		y,
		disc(0, -34, 92, c.goldLight, 0.4) +
			disc(0, -34, 58, c.goldLight, 0.55) +
			line("M0 14V-10", c.cocoa, 6) +
			shape("M0-92C36-50 34-2 0 0C-34-2-36-50 0-92Z", c.gold) +
			shape("M0-52C18-30 16-4 0-2C-16-4-18-30 0-52Z", c.white),
	);
}

function candle(scene: Scene): string {
	const { c } = scene;
	const glass = (): string =>
		solid(
			"M250 330H550V610Q550 650 510 650H290Q250 650 250 610Z",
			c.pale,
			box(250, 420, 300, 240, 0, scene.pick(c.cream, c.light, c.accentLight)),
			oval(400, 420, 150, 22, c.white),
			shape("M490 320H560V660H490Z", c.shadow, 0.13),
			line("M282 370V600", c.white, 12, 0.75),
		) +
		line("M252 332C252 312 548 312 548 332S252 352 252 332Z", c.light, 8) +
		line("M400 424V404", c.cocoa, 7) +
		flame(400, 398, scene) +
		box(310, 480, 180, 120, 8, c.main) +
		line("M340 520H460M364 548H436", c.cream, 8) +
		disc(400, 576, 8, c.accentLight);
	const pillar = (x: number, top: number, half: number, fill: string, dark: string): string =>
		flame(x, top - 18, scene) +
		solid(
			`M${x - half} ${top}V${BASE - 24}Q${x - half} ${BASE - 6} ${x} ${BASE - 6}T${x + half} ${BASE - 24}V${top}Z`,
			fill,
			box(x + half * 0.4, top, half, 400, 0, dark, 0.5),
			line(`M${x - half * 0.6} ${top + 50}V${BASE - 70}`, c.white, 9, 0.5),
		) +
		oval(x, top, half, half * 0.2, c.cream) +
		shape(`M${x - half} ${top}q6 60 22 60t14-50q6 34 16 30t10-26Z`, c.cream) +
		line(`M${x} ${top}V${top - 24}`, c.cocoa, 6);
	const pillars = (): string =>
		oval(400, BASE - 2, 260, 26, c.accentDark) +
		oval(400, BASE - 8, 250, 20, c.accent) +
		pillar(280, 440, 66, c.main, c.dark) +
		pillar(420, 330, 62, c.light, c.main) +
		pillar(548, 510, 60, c.dark, c.deep);
	const taper = (x: number, top: number, fill: string): string =>
		flame(x, top - 14, scene) +
		shape(`M${x - 19} ${top}Q${x} ${top - 14} ${x + 19} ${top}L${x + 22} 570H${x - 22}Z`, fill) +
		line(`M${x - 8} ${top + 26}V540`, c.white, 6, 0.45) +
		line(`M${x} ${top - 4}V${top - 20}`, c.cocoa, 6) +
		shape(
			`M${x - 34} 556H${x + 34}L${x + 24} 596H${x + 14}V622H${x + 60}Q${x + 76} 640 ${x + 70} 650H${x - 70}Q${x - 76} 640 ${x - 60} 622H${x - 14}V596H${x - 24}Z`,
			c.gold,
		) +
		shape(`M${x + 8} 556H${x + 34}L${x + 24} 596H${x + 14}V622H${x + 60}Q${x + 76} 640 ${x + 70} 650H${x + 20}V600Z`, c.goldDark);
	const tapers = (): string => taper(290, 300, c.main) + taper(490, 250, scene.pick(c.main, c.accent));
	const shadow = ground(400, BASE, scene.pick(170, 270, 210), c.shadow);
	return shadow + scene.pick(glass, pillars, tapers)();
}

function diffuser(scene: Scene): string {
	const { c } = scene;
	const outline = scene.pick(
		"M340 400H460V430C460 450 540 460 540 500V610Q540 650 500 650H300Q260 650 260 610V500C260 460 340 450 340 430Z",
		"M350 390H450V430C450 450 560 480 560 570C560 630 520 650 480 650H320C280 650 240 630 240 570C240 480 350 450 350 430Z",
		"M340 400H460V440H520V620Q520 650 490 650H310Q280 650 280 620V440H340Z",
	);
	const reeds = repeat(6, (index) => at(400, 440, line("M0 60V-290", index % 2 === 0 ? c.wood : c.woodDark, 10), -33 + index * 13));
	const glass = scene.pick(c.pale, c.main, c.cocoaLight, c.white);
	return (
		ground(400, BASE, 160, c.shadow) +
		reeds +
		solid(
			outline,
			glass,
			box(200, 500, 400, 170, 0, scene.pick(c.light, c.dark, c.cocoa, c.accentLight)),
			line("M392 440L350 640M404 440V650M414 440L470 640", c.woodDark, 8, 0.45),
			shape("M480 380H600V680H480Z", c.shadow, 0.15),
			line("M290 520V600", c.white, 12, 0.6),
		) +
		box(336, 380, 128, 44, 8, scene.pick(c.gold, c.cream, c.cocoaDark)) +
		box(424, 380, 40, 44, 8, c.shadow, 0.15) +
		box(330, 516, 140, 100, 6, c.cream) +
		scene.pick(
			line("M400 590V550", c.leafDark, 6) + shape("M400 528C420 548 416 566 400 574C384 566 380 548 400 528Z", c.leaf),
			disc(400, 556, 20, c.accent),
			line("M364 546q12-12 24 0t24 0t24 0M364 568q12-12 24 0t24 0t24 0", c.main, 7),
		) +
		line("M366 602H434", c.deep, 5) +
		(scene.variation % 2 === 0
			? at(
					610,
					BASE,
					line("M-30 0C0-40 20-60 60-90", c.leafDark, 7) +
						repeat(4, (index) =>
							at(
								-10 + index * 22,
								-26 - index * 20,
								shape("M0 0C-16-20-14-44 0-58C14-44 16-20 0 0Z", c.leaf) +
									at(0, 0, shape("M0 0C-16-20-14-44 0-58C14-44 16-20 0 0Z", c.leafLight), 100),
								-20,
							),
						),
				)
			: "")
	);
}

function matches(scene: Scene): string {
	const { c } = scene;
	const tip = scene.pick(c.berry, c.main, c.accent, c.deep);
	const match = (x: number, y: number, length: number, turn: number): string =>
		at(
			x,
			y,
			box(-8, -length, 16, length, 3, c.woodLight) +
				box(2, -length, 6, length, 0, c.wood) +
				oval(0, -length, 14, 24, tip) +
				oval(-4, -length - 6, 4, 8, c.white, 0.5),
			turn,
		);
	const tray =
		box(-150, -250, 300, 240, 6, c.woodDark) +
		box(-136, -238, 272, 240, 4, c.cocoaLight) +
		repeat(9, (index) => match(-116 + index * 29, 40, 226 + ((index * 37) % 19), 0));
	const sleeve = solid(
		"M-162-60H162V260H-162Z",
		c.main,
		scene.pick(
			disc(0, 100, 108, c.accentLight) +
				shape("M0 10C56 70 50 160 0 166C-50 160-56 70 0 10Z", c.accent) +
				shape("M0 84C24 112 22 152 0 156C-22 152-24 112 0 84Z", c.cream),
			repeat(12, (index) => at(0, 100, shape("M-14-60L0-320L14-60Z", c.light), index * 30)) +
				disc(0, 100, 72, c.cream) +
				disc(0, 100, 46, c.accent),
			shape("M-162 200L-60 60L20 160L80 90L162 190V260H-162Z", c.dark) +
				disc(76, 20, 40, c.accentLight) +
				shape("M-60 60L-30 98L-60 116L-88 98Z", c.cream),
		),
		line("M-142-40H142V240H-142Z", c.cream, 6),
	);
	const striker = box(-190, -60, 28, 320, 0, c.cocoaDark) + line("M-184-40V240M-176-40V240M-168-40V240", c.cocoaLight, 3, 0.8, "2 10");
	return (
		at(416, 430, box(-190, -250, 352, 510, 10, c.shadow, 0.16), 14) +
		at(400, 410, tray + sleeve + striker, 14) +
		match(150, 640, 190, -34) +
		(scene.variation % 2 === 0 ? match(120, 420, 180, 18) : match(690, 700, 180, -60))
	);
}
