import { sprig, steam } from "./marks.ts";
import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, shape, solid } from "./svg.ts";

/** Tea, coffee and the cup to drink it from. */
export const teaAndCoffee = {
	tea: { stage: "table", draw: tea },
	"coffee-bag": { stage: "table", draw: coffeeBag },
	cup: { stage: "table", size: 1.1, draw: cup },
} satisfies Record<string, Art>;

const BEAN = "M0-30C24-30 26 30 0 30S-24-30 0-30Z";

function bean(x: number, y: number, turn: number, scene: Scene): string {
	const { c } = scene;
	return at(x, y, shape(BEAN, c.cocoa) + line("M0-24C-8-8 8 8 0 24", c.cocoaDark, 5), turn);
}

function tea(scene: Scene): string {
	const { c } = scene;
	const tin = solid(
		"M210 290H530V626Q530 650 506 650H234Q210 650 210 626Z",
		c.main,
		scene.pick(
			line("M210 330H530M210 612H530", c.light, 16),
			line("M230 340H560M260 400H560M230 460H560M260 520H560M230 580H560M260 630H560", c.light, 14, 0.7, "0 60"),
			line("M230 270V660M280 270V660M330 270V660M380 270V660M430 270V660M480 270V660M530 270V660", c.dark, 16, 0.45),
		),
		shape("M462 280H540V660H462Z", c.shadow, 0.18),
	);
	const lid =
		shape("M200 236Q200 206 230 206H510Q540 206 540 236V300H200Z", c.dark) +
		box(340, 182, 60, 30, 10, c.deep) +
		line("M226 234V276", c.light, 9, 0.7);
	const label = scene.pick(disc(370, 456, 112, c.cream), box(268, 360, 204, 200, 16, c.cream), oval(370, 456, 100, 128, c.cream));
	const leaves = at(370, 462, sprig(c.leaf, c.leafDark), 0, 1.15);
	const bag =
		line(`M606 ${BASE - 110}C560 ${BASE - 170} 660 ${BASE - 190} 690 ${BASE - 120}S730 ${BASE + 20} 640 ${BASE + 40}`, c.cream, 7) +
		at(
			606,
			BASE + 8,
			shape("M-70-110L-38-156H38L70-110V0H-70Z", c.white) +
				shape("M-54-76H54V-14H-54Z", c.cocoaLight, 0.8) +
				shape("M-38-156H38L70-110H-70Z", c.pale) +
				box(-13, -160, 26, 14, 3, c.metal),
		) +
		at(600, BASE + 50, shape("M-50-30H34L54 0L34 30H-50Z", c.accent) + at(-4, 0, sprig(c.cream, c.cream), 80, 0.3), 8);
	return (
		ground(370, BASE, 180, c.shadow) +
		ground(610, BASE + 4, 74, c.shadow) +
		lid +
		tin +
		label +
		leaves +
		bag +
		line(`M150 ${BASE + 30}l20-8M180 ${BASE + 44}l18 4M230 ${BASE + 36}l18-10M130 ${BASE + 52}l16 2`, c.leafDark, 8)
	);
}

function coffeeBag(scene: Scene): string {
	const { c } = scene;
	const outline = "M250 250H550L566 330V610Q566 650 540 650H260Q234 650 234 610V330Z";
	const craft = scene.pick(c.main, c.wood, c.deep, c.cream);
	const ink = scene.pick(c.dark, c.woodDark, c.dark, c.main);
	const body = solid(
		outline,
		craft,
		shape("M234 330L250 250L290 330V650H234Z", c.white, 0.18),
		shape("M566 330L550 250L510 330V660H566Z", c.shadow, 0.2),
		scene.pick(shape("M234 560H566V660H234Z", ink), shape("M234 650C320 520 460 640 566 520V660H234Z", ink), ""),
	);
	const top =
		shape("M246 196H554V258H246Z", craft) +
		shape("M246 196H554V258H246Z", c.shadow, 0.22) +
		line("M246 226H554", c.white, 5, 0.4) +
		line("M232 258H568", scene.pick(c.metal, c.accent), 16);
	const label = scene.pick(
		box(300, 352, 200, 180, 14, c.cream),
		disc(400, 440, 100, c.cream),
		shape("M290 350H510V480L400 550L290 480Z", c.cream),
		box(300, 352, 200, 180, 14, c.accent),
	);
	const mark = at(400, 426, at(0, 0, shape(BEAN, c.cocoa) + line("M0-24C-8-8 8 8 0 24", c.crumb, 5), 28, 1.75));
	return (
		ground(400, BASE, 190, c.shadow) +
		body +
		top +
		label +
		mark +
		line("M352 504H448", c.cocoa, 8) +
		disc(400, 306, 13, c.shadow, 0.35) +
		disc(400, 306, 5, c.white, 0.7) +
		bean(610, BASE + 6, 60, scene) +
		bean(664, BASE + 22, -30, scene) +
		bean(170, BASE + 22, 80, scene) +
		(scene.variation % 2 === 0 ? bean(130, BASE - 6, 20, scene) : bean(600, BASE + 56, 84, scene))
	);
}

function cup(scene: Scene): string {
	const { c } = scene;
	const outline = "M220 420H560C560 540 510 626 450 632H330C270 626 220 540 220 420Z";
	const saucer =
		ground(390, BASE + 10, 270, c.shadow) +
		shape("M120 628H660C640 660 560 668 500 668H280C220 668 140 660 120 628Z", c.light) +
		oval(390, 630, 270, 20, c.pale) +
		oval(390, 632, 130, 10, c.shadow, 0.2);
	const handle = line("M548 452C640 430 650 560 516 566", c.main, 28);
	const fill = scene.pick(c.main, c.cream, c.main);
	const body = solid(
		outline,
		fill,
		scene.pick(
			shape("M200 420H580V470H200Z", c.light),
			line("M200 470H580M200 500H580", c.main, 14),
			disc(270, 500, 14, c.pale) +
				disc(330, 500, 14, c.pale) +
				disc(390, 500, 14, c.pale) +
				disc(450, 500, 14, c.pale) +
				disc(510, 500, 14, c.pale),
			line("M190 520l40-40l40 40l40-40l40 40l40-40l40 40l40-40l40 40l40-40", c.dark, 12),
		),
		shape("M470 400H600V660H420C460 600 476 500 470 400Z", c.shadow, 0.15),
		line("M250 460C254 510 268 550 286 576", c.white, 12, 0.55),
	);
	const coffee =
		oval(390, 420, 170, 32, c.white) +
		oval(390, 424, 150, 24, c.cocoa) +
		scene.pick(
			oval(390, 428, 100, 13, c.crustLight),
			shape("M390 444C340 434 330 414 360 412Q382 412 390 422Q398 412 420 412C450 414 440 434 390 444Z", c.crumb),
			"",
		);
	const spoon = line("M610 642L700 616", c.metalDark, 12) + oval(592, 646, 30, 10, c.metal);
	const treat = scene.variation % 2 === 0 ? spoon : box(560, 612, 100, 26, 10, c.crust) + line("M580 620h50", c.crustLight, 6);
	return saucer + handle + body + coffee + steam(390, 366, c.white) + treat;
}
