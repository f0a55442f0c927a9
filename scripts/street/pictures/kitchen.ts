import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, shape, solid } from "./svg.ts";

/** Kitchen things of wood, wicker, steel and linen. */
export const kitchen = {
	basket: { stage: "table", draw: basket },
	board: { stage: "table", draw: board },
	knife: { stage: "flat", draw: knife },
	apron: { stage: "wall", draw: apron },
} satisfies Record<string, Art>;

function basket(scene: Scene): string {
	const { c } = scene;
	const outline = scene.pick(
		"M150 440H650L600 620Q592 650 560 650H240Q208 650 200 620Z",
		"M170 430H630C650 520 630 620 580 650H220C170 620 150 520 170 430Z",
		"M190 380H610L590 624Q588 650 560 650H240Q212 650 210 624Z",
	);
	const top = scene.pick(440, 430, 380);
	const rows = Math.ceil((BASE - top) / 40);
	const weave = repeat(rows, (row) => {
		const y = top + 34 + row * 40;
		return line(`M${row % 2 === 0 ? 120 : 160} ${y}H690`, row % 2 === 0 ? c.woodDark : c.woodLight, 18, 0.8, "44 36");
	});
	const handle = scene.pick(
		line(`M200 ${top}C200 130 600 130 600 ${top}`, c.woodDark, 30) +
			line(`M200 ${top}C200 130 600 130 600 ${top}`, c.woodLight, 12, 0.8, "16 30"),
		line(`M190 ${top}C150 310 290 310 290 ${top}M510 ${top}C510 310 650 310 610 ${top}`, c.woodDark, 24),
		line(`M300 ${top}C290 200 510 200 500 ${top}`, c.crustDark, 24),
	);
	const inside = scene.pick(
		() =>
			shape(
				`M220 ${top}C250 ${top - 80} 330 ${top - 60} 370 ${top - 40}S520 ${top - 100} 590 ${top}L560 ${top + 70}L500 ${top + 20}L430 ${top + 90}L340 ${top + 30}L280 ${top + 70}Z`,
				c.main,
			),
		() =>
			disc(280, top - 20, 74, c.berry) +
			disc(520, top - 24, 76, c.leafLight) +
			disc(400, top - 40, 84, c.butterDark) +
			line(`M400 ${top - 120}q4-18 20-26M280 ${top - 90}q4-16 16-22M520 ${top - 96}q4-16 16-22`, c.cocoa, 9) +
			line(`M356 ${top - 70}q10-24 32-30`, c.white, 10, 0.5),
		() => "",
	)();
	const cloth =
		scene.variation % 3 === 0
			? shape(`M260 ${top}H360L350 ${top + 80}L310 ${top + 110}L270 ${top + 80}Z`, c.main) +
				line(`M290 ${top + 10}V${top + 84}M330 ${top + 10}V${top + 84}M268 ${top + 40}H354`, c.pale, 7)
			: "";
	return (
		ground(400, BASE, 220, c.shadow) +
		(scene.variation % 3 === 2 ? oval(400, top, 206, 24, c.cocoa) : "") +
		(scene.variation % 3 === 1 ? inside + handle : handle + inside) +
		solid(
			outline,
			c.wood,
			weave,
			scene.variation % 3 === 2 ? box(100, 520, 600, 56, 0, c.main) + box(100, 588, 600, 16, 0, c.main) : "",
			shape("M540 360H700V670H480C540 600 560 480 540 360Z", c.shadow, 0.14),
		) +
		line(scene.pick(`M152 ${top}H648`, `M172 ${top}H628`, `M190 ${top + 4}H610`), c.woodLight, 36) +
		line(scene.pick(`M152 ${top}H648`, `M172 ${top}H628`, `M190 ${top + 4}H610`), c.woodDark, 10, 0.6, "18 26") +
		cloth
	);
}

function board(scene: Scene): string {
	const { c } = scene;
	const outline = scene.pick(
		"M350 150Q350 120 380 120H420Q450 120 450 150V230C450 250 470 256 500 256H540Q570 256 570 286V620Q570 650 540 650H260Q230 650 230 620V286Q230 256 260 256H300C330 256 350 250 350 230Z",
		"M366 130Q400 100 434 130V240C580 250 620 360 620 450C620 570 520 650 400 650S180 570 180 450C180 360 220 250 366 240Z",
		"M160 330Q160 300 190 300H610Q640 300 640 330V620Q640 650 610 650H190Q160 650 160 620Z",
	);
	const tone = scene.pick(c.wood, c.woodDark, c.woodLight);
	const grain = scene.pick(c.woodDark, c.cocoaLight, c.wood);
	const stripes = scene.variation % 2 === 0 ? box(270, 100, 30, 560, 0, c.woodDark, 0.7) + box(500, 100, 30, 560, 0, c.woodLight, 0.8) : "";
	const hole = scene.pick(disc(400, 168, 17, c.wall), disc(400, 160, 15, c.wall), box(340, 326, 120, 34, 17, c.wall));
	const cord = scene.pick(
		line("M400 164C360 120 360 70 400 70S440 120 400 164", c.main, 8),
		line("M400 156C360 110 364 66 400 66S436 110 400 156", c.main, 8),
		"",
	);
	const food = scene.pick(
		() =>
			at(
				610,
				BASE,
				disc(0, -64, 66, c.butter) +
					shape("M60-70Q92-64 84-50Q70-46 60-54Z", c.butterDark) +
					line("M-38-80q6-22 22-30", c.white, 10, 0.6) +
					shape("M0-126C10-156 44-160 60-152C52-130 26-118 0-126Z", c.leaf),
			),
		() =>
			at(
				630,
				BASE,
				disc(0, -58, 60, c.berry) +
					shape("M0-112L14-128L40-120L24-106L34-92L8-100L0-84L-8-100L-34-92L-24-106L-40-120L-14-128Z", c.leaf) +
					line("M-34-66q4-18 16-26", c.white, 9, 0.6),
			),
		() =>
			at(200, BASE, box(-100, -44, 190, 44, 14, c.crust) + line("M-70-28H40", c.crustLight, 8)) +
			at(250, BASE - 44, disc(0, -42, 42, c.berry) + shape("M0-82C6-100 26-104 38-98C34-84 16-76 0-82Z", c.leaf)),
	)();
	return (
		ground(420, BASE, 250, c.shadow) +
		at(22, 6, shape(outline, c.shadow, 0.14)) +
		solid(
			outline,
			tone,
			stripes,
			line(
				"M320 280C310 380 330 500 316 640M360 270C372 400 350 520 366 640M440 262C430 380 452 500 440 640M480 280C490 400 474 500 484 640M240 320C236 420 250 540 240 640M600 330C590 420 604 540 596 640M210 380C206 460 214 540 208 600",
				grain,
				5,
				0.5,
			),
			oval(410, 450, 16, 34, grain, 0.4),
			shape("M540 100H660V670H540Z", c.shadow, 0.1),
		) +
		cord +
		hole +
		food
	);
}

function knife(scene: Scene): string {
	const { c } = scene;
	const handle = scene.pick(c.woodDark, c.main, c.cocoaDark);
	const lit = scene.pick(c.wood, c.light, c.cocoaLight);
	const blade = scene.pick(
		"M50-54H-140C-230-50-290-6-330 44C-220 62-60 60 50 56Z",
		"M50-64H-270C-300-40-320 20-310 60H50Z",
		"M50-40H-170C-240-36-280-10-310 20C-240 38-80 40 50 38Z",
	);
	const edge = scene.pick(
		"M-330 44C-220 62-60 60 50 56V28C-60 34-220 40-330 44Z",
		"M-316 34L-310 60H50V30Z",
		"M-310 20C-240 38-80 40 50 38V16C-80 20-220 24-310 20Z",
	);
	const body =
		shape(blade, c.metal) +
		shape(edge, c.metalLight) +
		line("M-150-34H20", c.white, 8, 0.6) +
		box(44, -46, 38, 94, 8, c.metalDark) +
		shape("M78-42H290C330-40 336 20 316 46C290 60 276 36 240 38C180 44 130 44 78 42Z", handle) +
		line("M100-24H270", lit, 9) +
		disc(120, 6, 10, c.goldLight) +
		disc(190, 4, 10, c.goldLight) +
		disc(260, 4, 10, c.goldLight);
	const slice = (x: number, y: number): string =>
		at(
			x,
			y,
			disc(6, 8, 62, c.shadow, 0.14) +
				disc(0, 0, 62, c.butterDark) +
				disc(0, 0, 52, c.butterLight) +
				repeat(8, (index) => at(0, 0, shape("M0-8L-12-42Q0-50 12-42Z", c.butter), index * 45)),
		);
	const herb = (x: number, y: number, turn: number): string =>
		at(
			x,
			y,
			line("M0 100C6 40-4-20 0-90", c.leafDark, 8) +
				repeat(4, (index) =>
					at(
						0,
						70 - index * 44,
						shape("M0 0C10-26 40-40 62-36C58-10 30 8 0 0Z", c.leaf) + shape("M0 0C-10-26-40-40-62-36C-58-10-30 8 0 0Z", c.leafLight),
					),
				),
			turn,
		);
	const side = scene.pick(
		() => slice(600, 230) + slice(650, 330) + herb(190, 610, 50),
		() => herb(600, 620, -40) + herb(200, 220, 30),
		() =>
			at(
				220,
				610,
				disc(8, 10, 84, c.shadow, 0.14) +
					disc(0, 0, 84, c.berry) +
					disc(0, 0, 70, "#e88a72") +
					repeat(5, (index) => at(0, 0, oval(0, -40, 14, 20, c.goldLight), index * 72)),
			) +
			at(
				310,
				660,
				disc(0, 0, 60, c.berry) + disc(0, 0, 48, "#e88a72") + repeat(5, (index) => at(0, 0, oval(0, -27, 10, 14, c.goldLight), index * 72)),
			),
	)();
	return at(418, 424, line("M-290 20H310", c.shadow, 84, 0.13), -34) + side + at(400, 400, body, -34);
}

function apron(scene: Scene): string {
	const { c } = scene;
	const outline = "M300 250H500C500 330 540 370 600 390L616 660Q616 680 596 680H204Q184 680 184 660L200 390C260 370 300 330 300 250Z";
	const cloth = scene.pick(
		() => "",
		() =>
			line(
				"M220 240V700M260 240V700M300 240V700M340 240V700M380 240V700M420 240V700M460 240V700M500 240V700M540 240V700M580 240V700",
				c.light,
				10,
			),
		() =>
			line("M180 300H640M200 350H640M180 400H640M200 450H640M180 500H640M200 550H640M180 600H640M200 650H640", c.light, 16, 0.9, "0 50"),
		() => box(170, 590, 460, 24, 0, c.cream) + box(170, 630, 460, 24, 0, c.cream),
	)();
	const pocket =
		shape("M290 440H510V560Q510 580 490 580H310Q290 580 290 560Z", c.dark) +
		line("M292 444H508", c.cream, 8, undefined, "14 12") +
		line("M400 450V580", c.deep, 5);
	const spoon =
		scene.variation % 2 === 0
			? line("M352 470V380", c.woodDark, 14) + oval(352, 350, 26, 38, c.wood)
			: shape("M430 450L440 370H490L496 450Z", c.accent) + line("M452 380V444M474 380V444", c.accentLight, 6);
	return (
		at(26, 24, shape(outline, c.shadow, 0.13)) +
		box(250, 108, 300, 40, 14, c.wood) +
		line("M320 262C330 190 370 160 400 150C430 160 470 190 480 262", scene.pick(c.woodDark, c.dark), 17) +
		disc(400, 138, 24, c.woodDark) +
		disc(395, 132, 13, c.woodLight) +
		line(
			"M204 398C150 420 150 500 120 560M204 398C170 440 180 500 160 540M596 398C650 420 650 500 680 560M596 398C630 440 620 500 640 540",
			c.dark,
			14,
		) +
		solid(outline, c.main, cloth, shape("M520 240H640V700H500Q560 480 520 240Z", c.shadow, 0.13)) +
		line("M306 262H494", c.dark, 20) +
		disc(322, 262, 10, c.goldLight) +
		disc(478, 262, 10, c.goldLight) +
		spoon +
		pocket
	);
}
