import { ribs, stitches } from "./marks.ts";
import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, repeat, shape, solid } from "./svg.ts";

/** What is knitted to be worn. */
export const knitwear = {
	sweater: { stage: "flat", draw: sweater },
	scarf: { stage: "wall", draw: scarf },
	hat: { stage: "table", draw: hat },
	gloves: { stage: "flat", draw: gloves },
	socks: { stage: "flat", draw: socks },
} satisfies Record<string, Art>;

function sweater(scene: Scene): string {
	const { c } = scene;
	const bodyPath = "M-110-250C-60-220 60-220 110-250L190-210C200-100 190 100 190 250H-190C-190 100-200-100-190-210Z";
	const sleeve = "M-160-226C-220-200-250-140-280-20L-310 190L-226 206L-160 10Z";
	const decoration = scene.pick(
		() =>
			line("M-200-140Q0-20 200-140", c.cream, 12) +
			line("M-190-104Q0 20 190-104", c.accent, 18, undefined, "2 34") +
			line("M-190-66Q0 60 190-66", c.cream, 12, undefined, "14 22") +
			line("M-190-30Q0 96 190-30", c.accentLight, 12),
		() => repeat(5, (index) => stitches(-210, -170 + index * 80, 420, c.light, 0.9)),
		() =>
			repeat(3, (index) =>
				at(
					-90 + index * 90,
					0,
					line("M0-210C-40-170 40-150 0-110S-40-50 0-10S40 50 0 90S-40 150 0 190", c.light, 13) +
						line("M0-210C40-170-40-150 0-110S40-50 0-10S-40 50 0 90S40 150 0 190", c.light, 13),
				),
			),
		() => box(-210, -90, 420, 44, 0, c.cream) + box(-210, -10, 420, 44, 0, c.accent) + box(-210, 70, 420, 44, 0, c.cream),
	)();
	const arm =
		solid(
			sleeve,
			c.main,
			shape("M-250-60L-300 200L-200 210Z", c.dark, 0.35),
			scene.variation % 4 === 3 ? line("M-320-20L-140 20M-330 80L-140 100", c.cream, 40) : "",
		) + at(-268, 204, box(-46, -26, 92, 58, 12, c.dark) + ribs(-46, -26, 92, 58, c.deep), 8);
	return (
		at(
			416,
			430,
			shape(bodyPath, c.shadow, 0.15) + shape("M-160-226L-310 230L-220 240L-100 0ZM160-226L310 230L220 240L100 0Z", c.shadow, 0.15),
		) +
		at(
			400,
			410,
			arm +
				at(0, 0, arm, 0, -1, 1) +
				shape("M-104-262Q0-300 104-262L96-230Q0-200-96-230Z", c.deep) +
				solid(bodyPath, c.main, decoration, shape("M110-260H220V260H130Q170 0 110-260Z", c.shadow, 0.13)) +
				line("M-106-250C-60-196 60-196 106-250", c.dark, 30) +
				line("M-92-226l6-18M-56-210l4-18M-18-204v-18M20-204v-18M58-210l-4-18M92-226l-6-18", c.light, 6, 0.6) +
				box(-194, 232, 388, 56, 12, c.dark) +
				ribs(-194, 232, 388, 56, c.deep),
		)
	);
}

function scarf(scene: Scene): string {
	const { c } = scene;
	const tail = (x: number, length: number, turn: number, fill: string): string => {
		const cloth = `M-62 0H62V${length}H-62Z`;
		return at(
			x,
			300,
			line(
				repeat(6, (index) => `M${-52 + index * 21} ${length}v54`),
				fill,
				11,
			) +
				solid(
					cloth,
					fill,
					scene.pick(
						() => repeat(3, (index) => box(-70, length - 150 + index * 52, 140, 26, 0, index === 1 ? c.accent : c.cream)),
						() =>
							line(`M-40 0V${length}M0 0V${length}M40 0V${length}`, c.light, 8, 0.7) +
							repeat(6, (index) => box(-70, 30 + index * 70, 140, 12, 0, c.accentLight, 0.8)),
						() => repeat(8, (index) => stitches(-70, 10 + index * 52, 140, c.light, 0.8)),
						() => repeat(7, (index) => box(-70, index * 76, 140, 38, 0, index % 2 === 0 ? c.light : fill)),
					)(),
					box(30, 0, 40, length, 0, c.shadow, 0.13),
				),
			turn,
		);
	};
	const peg = disc(400, 130, 26, c.woodDark) + disc(394, 124, 16, c.wood);
	return (
		box(120, 96, 560, 40, 14, c.woodLight) +
		box(120, 124, 560, 12, 6, c.woodDark, 0.5) +
		at(24, 26, line("M400 150C300 150 280 260 370 330M400 150C500 150 520 260 430 330V490M360 320V550", c.shadow, 110, 0.09)) +
		line("M400 168C316 168 306 260 372 318", c.dark, 94) +
		line("M400 168C484 168 494 260 428 318", c.main, 94) +
		line("M440 180C470 210 468 260 436 296", c.light, 12, 0.7) +
		tail(450, 270, -9, c.dark) +
		tail(366, 330, 6, c.main) +
		shape("M312 300C330 270 470 270 490 300C500 340 490 380 480 392C440 410 350 408 322 390C308 370 306 330 312 300Z", c.main) +
		line("M340 304C350 330 350 360 344 384M390 296C400 330 400 360 394 392M444 300C454 330 452 360 446 386", c.dark, 9, 0.7) +
		peg
	);
}

function hat(scene: Scene): string {
	const { c } = scene;
	const crown = "M190 520C190 340 280 250 400 250S610 340 610 520Z";
	const pompom = scene.pick(
		disc(400, 216, 76, c.light) +
			line("M400 180v-26M360 200l-22-16M440 200l22-16M350 236l-26 6M450 236l26 6M380 250l-10 26M420 250l10 26M400 214v8", c.main, 9),
		"",
		disc(400, 216, 72, c.accent) +
			line("M400 180v-22M360 200l-22-16M440 200l22-16M350 236l-24 6M450 236l24 6M380 250l-10 22M420 250l10 22M400 214v8", c.accentLight, 9),
	);
	const knit = scene.pick(
		() =>
			line("M180 470H620", c.cream, 14, undefined, "18 20") +
			stitches(180, 410, 440, c.accentLight, 1) +
			stitches(180, 366, 440, c.cream, 1) +
			line("M200 340H600", c.accentLight, 14, undefined, "2 32"),
		() =>
			line(
				"M400 230V540M340 240C300 320 290 420 290 540M460 240C500 320 510 420 510 540M300 270C240 350 226 430 226 540M500 270C560 350 574 430 574 540",
				c.dark,
				9,
				0.6,
			),
		() => repeat(6, (index) => stitches(180, 290 + index * 42, 440, c.light, 0.8)),
		() => box(180, 400, 440, 40, 0, c.cream) + box(180, 320, 440, 40, 0, c.accent),
	)();
	return (
		ground(400, BASE, 230, c.shadow) +
		pompom +
		solid(crown, c.main, knit, shape("M500 240C570 320 560 440 540 540H640V240Z", c.shadow, 0.15)) +
		box(166, 506, 468, 144, 44, c.dark) +
		line(
			repeat(13, (index) => `M${204 + index * 33} 534v88`),
			c.deep,
			8,
			0.5,
		) +
		line(
			repeat(13, (index) => `M${192 + index * 33} 534v88`),
			c.main,
			6,
			0.8,
		) +
		(scene.variation % 2 === 0 ? "" : box(450, 560, 84, 64, 6, c.wood) + line("M470 582h44M470 602h28", c.woodDark, 6))
	);
}

function gloves(scene: Scene): string {
	const { c } = scene;
	const mitten = scene.variation % 3 === 1;
	const tips = scene.variation % 3 === 2 ? c.accent : c.main;
	const hand = mitten
		? line("M-70 40L-128-40", c.main, 78) +
			solid(
				"M-96 150V-80C-96-230 110-230 110-80V150Z",
				c.main,
				shape("M60-220H140V160H60Z", c.shadow, 0.14),
				at(6, -70, line("M0-60V60M-52-30L52 30M-52 30L52-30M-16-50L0-36L16-50M-16 50L0 36L16 50", c.cream, 10)),
				stitches(-100, 60, 220, c.light, 0.9),
				stitches(-100, 100, 220, c.accentLight, 0.9),
			)
		: line("M-78 60L-138-30", c.main, 58) +
			line("M-66-20L-82-160M-20-30L-22-206M28-30L36-200M72-10L90-150", c.main, 48) +
			(tips === c.main ? "" : line("M-79-130L-82-160M-22-176V-206M35-170L36-200M86-126L90-150M-128-14L-138-30", tips, 48)) +
			solid(
				"M-96 150V-20Q-96-60-60-60H70Q106-60 106-20V150Z",
				c.main,
				scene.pick(
					stitches(-100, 20, 220, c.light, 0.8) + stitches(-100, 60, 220, c.light, 0.8) + stitches(-100, 100, 220, c.light, 0.8),
					"",
					line("M-100 60H120", c.cream, 22) + line("M-100 100H120", c.accent, 12),
				),
				box(70, -80, 50, 240, 0, c.shadow, 0.12),
			) +
			line("M-44-50L-50-110M4-50L6-120M50-46L58-110", c.dark, 6, 0.6);
	const cuff =
		box(-106, 136, 222, 120, 22, c.dark) +
		ribs(-100, 140, 220, 112, c.deep) +
		(scene.variation % 2 === 0 ? line("M-96 236H106", c.accentLight, 10) : "");
	const shade = line(
		mitten
			? "M-52-70V206M4-110V206M58-70V206M-70 40L-128-40"
			: "M-66-20L-82-160M-20-30L-22-206M28-30L36-200M72-10L90-150M-78 60L-138-30M-64 10V214M-20 0V214M28 0V214M74 10V214",
		c.shadow,
		mitten ? 88 : 54,
		0.14,
	);
	const one = hand + cuff;
	return (
		at(250, 450, at(0, 0, shade, 0, -1, 1), -12) +
		at(584, 432, shade, 12) +
		at(232, 420, at(0, 0, one, 0, -1, 1), -12, 0.98) +
		at(568, 404, one, 12, 0.98)
	);
}

function socks(scene: Scene): string {
	const { c } = scene;
	const sock = "M-62-250H62V30C66 66 110 90 170 104C232 120 232 210 160 212H30C-34 212-62 170-62 110Z";
	const decoration = (): string =>
		scene.pick(
			() => repeat(4, (index) => box(-80, -170 + index * 62, 160, 28, 0, index % 2 === 0 ? c.cream : c.accent)),
			() => line("M-80-160H80M-100-100H80M-80-40H80M-60 20H160M-20 80H180", c.cream, 20, undefined, "0 52"),
			() => repeat(5, (index) => stitches(-80, -170 + index * 50, 170, c.light, 0.9)),
			() =>
				repeat(2, (index) =>
					at(0, -110 + index * 110, shape("M0-50L46 0L0 50L-46 0Z", c.light) + line("M-70-26L70 46M-70 46L70-26", c.cream, 4)),
				),
		)();
	const one = (fill: string): string =>
		solid(
			sock,
			fill,
			decoration(),
			disc(-64, 176, 84, c.dark),
			disc(216, 158, 84, c.dark),
			line("M30 40C50 90 100 110 160 120", c.white, 8, 0.35),
		) +
		box(-72, -262, 144, 62, 14, c.dark) +
		ribs(-66, -262, 132, 62, c.light);
	const shade = (x: number, y: number, turn: number): string => at(x, y, shape(sock, c.shadow, 0.15), turn);
	return shade(512, 388, 10) + at(496, 366, one(c.light), 10) + shade(300, 448, -4) + at(284, 428, one(c.main), -4);
}
