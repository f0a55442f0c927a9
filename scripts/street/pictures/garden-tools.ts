import { flowerPot } from "./garden.ts";
import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, ring, shape, solid } from "./svg.ts";

/** What a gardener works with. */
export const gardenTools = {
	pot: { stage: "table", draw: pot },
	"watering-can": { stage: "table", draw: wateringCan },
	trowel: { stage: "flat", draw: trowel },
} satisfies Record<string, Art>;

function pot(scene: Scene): string {
	const { c } = scene;
	const clay = [c.clay, c.clayDark, c.clayLight] as const;
	const own = [c.main, c.dark, c.light] as const;
	const answer = [c.accent, c.accentDark, c.accentLight] as const;
	const mouth = (x: number, top: number, half: number, fill: string): string => oval(x, top + 4, half - 4, half * 0.16, fill);
	const saucer = (x: number, half: number, fill: string): string => box(x - half, BASE - 22, half * 2, 26, 10, fill);
	return scene.pick(
		() =>
			ground(400, BASE, 190, c.shadow) +
			mouth(400, 300, 196, c.cocoaDark) +
			flowerPot(scene, 400, 300, 196, clay) +
			saucer(400, 176, c.clayDark),
		() =>
			ground(400, BASE, 270, c.shadow) +
			mouth(540, 420, 130, c.deep) +
			flowerPot(scene, 540, 420, 130, own) +
			mouth(270, 340, 150, c.cocoaDark) +
			flowerPot(scene, 270, 340, 150, clay),
		() =>
			ground(400, BASE, 260, c.shadow) +
			mouth(310, 330, 170, c.deep) +
			flowerPot(scene, 310, 330, 170, own) +
			saucer(310, 150, c.dark) +
			mouth(580, 490, 92, c.cocoaDark) +
			flowerPot(scene, 580, 490, 92, answer),
	)();
}

function wateringCan(scene: Scene): string {
	const { c } = scene;
	const body = scene.pick(
		"M230 340H490L520 620Q522 650 490 650H230Q198 650 200 620Z",
		"M210 360C230 330 490 330 510 360C550 470 540 580 520 630Q512 650 490 650H230Q208 650 200 630C180 580 170 470 210 360Z",
		"M230 340H490V620Q490 650 460 650H260Q230 650 230 620Z",
	);
	const rose = at(
		690,
		300,
		shape("M-40 40L-20-60L70 30L-14 56Z", c.dark) +
			at(
				24,
				-18,
				oval(0, 0, 72, 22, c.light) + disc(-30, 0, 5, c.deep) + disc(-8, -4, 5, c.deep) + disc(14, 4, 5, c.deep) + disc(36, 0, 5, c.deep),
				45,
			),
	);
	const water =
		scene.variation % 2 === 0
			? ""
			: line("M726 330c20 40 26 60 28 90M744 310c20 30 30 60 34 100M700 350c14 30 20 60 22 96", c.accentLight, 8, 0.9, "22 18");
	return (
		ground(370, BASE, 200, c.shadow) +
		line("M490 570C570 540 600 420 672 318", c.dark, 50) +
		line("M484 556C556 528 590 420 660 316", c.main, 32) +
		rose +
		water +
		line("M230 390C90 380 100 600 214 590", c.dark, 26) +
		line("M270 340C280 190 470 200 470 340", scene.pick(c.dark, c.woodDark, c.dark), 26) +
		solid(
			body,
			c.main,
			scene.pick(
				line("M180 410H540M180 590H540", c.dark, 14, 0.8),
				line("M200 430H540M170 490H540M200 550H540M170 600H540", c.light, 18, 0.8, "0 62"),
				shape("M180 520C260 460 400 580 540 490V660H180Z", c.dark),
				at(360, 490, repeat(6, (index) => at(0, 0, oval(0, -44, 24, 38, c.cream), index * 60)) + disc(0, 0, 26, c.gold)),
			),
			shape("M440 320H560V670H420Q480 500 440 320Z", c.shadow, 0.16),
			line("M256 390V560", c.white, 13, 0.5),
		) +
		oval(360, scene.pick(342, 350, 342), scene.pick(132, 146, 132), 22, c.light) +
		shape(
			scene.pick(
				"M360 322Q492 322 492 342Q430 364 380 362Z",
				"M360 328Q506 330 506 350Q430 372 380 370Z",
				"M360 322Q492 322 492 342Q430 364 380 362Z",
			),
			c.deep,
		)
	);
}

function trowel(scene: Scene): string {
	const { c } = scene;
	const handle = scene.pick(c.wood, c.main, c.woodDark);
	const lit = scene.pick(c.woodLight, c.light, c.wood);
	const grip = (y: number): string =>
		shape(`M-34 ${y}C-44 ${y + 80}-46 ${y + 180}-36 ${y + 240}Q0 ${y + 270} 36 ${y + 240}C46 ${y + 180} 44 ${y + 80} 34 ${y}Z`, handle) +
		shape(`M10 ${y}H34C44 ${y + 80} 46 ${y + 180} 36 ${y + 240}Q26 ${y + 250} 10 ${y + 254}Z`, c.shadow, 0.18) +
		line(`M-18 ${y + 40}V${y + 190}`, lit, 9) +
		box(-38, y - 16, 76, 34, 8, c.gold) +
		ring(0, y + 262, 18, c.accent, 9);
	const blade =
		line("M0 90V-20", c.metalDark, 28) +
		shape("M-96-40C-110-180-60-290 0-350C60-290 110-180 96-40C80 0 40 10 0 10S-80 0-96-40Z", scene.pick(c.metal, c.metal, c.main)) +
		shape("M0-350C60-290 110-180 96-40C80 0 40 10 0 10Z", scene.pick(c.metalDark, c.metalDark, c.dark), 0.45) +
		line("M-56-80C-62-160-44-220-24-260", c.white, 12, 0.7) +
		line("M0 0V-200", c.metalDark, 6, 0.6);
	const fork =
		line("M0 90V-40M-80-40V-250M0-40V-290M80-40V-250", c.metalDark, 26) +
		line("M-80-40H80", c.metalDark, 30) +
		shape("M-93-250L-80-300L-67-250ZM-13-290L0-340L13-290ZM67-250L80-300L93-250Z", c.metalDark);
	const soil = at(
		610,
		650,
		shape("M-90 40C-80-10-30-30 0-40C40-50 90 0 100 40Z", c.cocoa) +
			disc(-40, 24, 9, c.cocoaLight) +
			disc(20, 0, 8, c.cocoaLight) +
			disc(56, 26, 7, c.cocoaLight) +
			line("M0-40C0-70 0-90 4-110", c.leafDark, 8) +
			shape("M4-104C-10-140-50-140-66-130C-56-104-20-94 4-104ZM4-104C16-140 54-140 70-130C60-104 30-94 4-104Z", c.leaf),
	);
	const two = scene.variation % 3 === 1;
	return (
		at(two ? 516 : 420, 420, line("M0 70V330M0-200V-40", c.shadow, 84, 0.13), two ? 16 : 32) +
		(two ? at(268, 400, fork + grip(96), -10) : "") +
		at(two ? 500 : 400, 400, blade + grip(96), two ? 16 : 32) +
		(two ? "" : soil)
	);
}
