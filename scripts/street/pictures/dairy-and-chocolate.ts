import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, shape, solid } from "./svg.ts";

/** Cheese, butter and chocolate. */
export const dairyAndChocolate = {
	cheese: { stage: "table", size: 1.14, draw: cheese },
	butter: { stage: "table", size: 1.16, draw: butter },
	chocolate: { stage: "flat", draw: chocolate },
} satisfies Record<string, Art>;

function cheese(scene: Scene): string {
	const { c } = scene;
	const rind = scene.pick(c.main, c.accent, c.gold, c.dark);
	const paste = scene.pick(c.butter, c.butterLight, c.butter);
	const shade = c.butterDark;
	const board =
		ground(400, BASE + 10, 290, c.shadow) + box(100, BASE - 12, 600, 28, 14, c.wood) + box(120, BASE + 6, 560, 10, 5, c.woodDark, 0.6);
	const wedge =
		shape("M150 500L560 350C610 366 650 410 650 460V500Z", paste) +
		shape("M560 350C610 366 650 410 650 460V500H628C626 440 606 392 540 357Z", rind) +
		solid(
			"M150 500H650V638H150Z",
			shade,
			scene.pick(
				oval(240, 560, 36, 32, paste) +
					disc(340, 610, 24, paste) +
					oval(430, 548, 42, 36, paste) +
					disc(530, 616, 30, paste) +
					disc(570, 530, 18, paste),
				line(
					"M150 572C230 540 300 600 380 566S520 590 600 560M180 610q40-14 70 4M420 526q40 14 70-2M300 532q30 10 50-4M480 616q40-16 80 0",
					c.main,
					10,
					0.75,
				),
				oval(260, 530, 22, 14, paste) +
					oval(350, 590, 30, 20, paste) +
					oval(470, 560, 26, 18, paste) +
					oval(200, 600, 20, 12, paste) +
					oval(560, 604, 24, 14, paste),
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
		shape("M400 480L260 534V634Q400 648 540 634V534Z", c.wood) +
		shape("M400 480L260 534V634L400 580Z", shade) +
		shape("M400 480L540 534V634L400 580Z", c.butter) +
		disc(330, 560, 15, c.butter) +
		disc(450, 546, 14, shade) +
		disc(500, 590, 18, shade) +
		disc(300, 600, 10, c.butter);
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
		at(184 - index * 34, 612, shape("M0 0V-130L44-176V-46Z", c.butterLight) + shape("M0 0V-130H-18V0Z", c.butter), -6 - index * 7),
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
		(scene.variation % 2 === 0 ? "" : at(664, 640, oval(0, 0, 30, 44, c.wood) + line("M0-36C-10-10 10 12 0 36", c.woodDark, 6), 30))
	);
}
