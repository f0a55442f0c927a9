import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, ring, shape, solid } from "./svg.ts";

/** What a cyclist wears, carries and mends with. */
export const cyclingGear = {
	helmet: { stage: "table", draw: helmet },
	light: { stage: "table", draw: light },
	pump: { stage: "floor", draw: pump },
	tool: { stage: "flat", draw: tool },
	bag: { stage: "table", draw: bag },
	lock: { stage: "flat", draw: lock },
} satisfies Record<string, Art>;

function helmet(scene: Scene): string {
	const { c } = scene;
	const shell =
		"M128 540C110 360 240 236 410 236C590 236 690 370 676 520C672 556 640 560 600 548C480 516 340 520 220 574C170 596 132 590 128 540Z";
	const vents = scene.pick(
		() =>
			shape(
				"M236 440C260 350 330 300 410 292C350 330 300 390 280 450C266 470 236 470 236 440ZM340 440C356 370 410 320 490 304C440 350 410 390 396 436C386 460 342 464 340 440ZM460 440C476 390 520 350 570 346C540 380 520 410 510 444C502 464 458 462 460 440Z",
				c.deep,
			),
		() =>
			repeat(4, (index) => at(230 + index * 108, 420 - (index === 1 || index === 2 ? 40 : 0), oval(0, 0, 24, 64, c.deep), 24 - index * 6)),
		() =>
			repeat(7, (index) => disc(220 + index * 62, 470 - Math.round(40 * Math.sin((index + 0.5) * 0.45)), 13, c.deep)) +
			line("M170 420C230 300 330 270 430 272", c.light, 14),
	)();
	const straps =
		line("M300 550C320 610 360 650 420 652M520 530C510 600 480 640 430 652", c.cocoaDark, 13) + box(400, 636, 64, 30, 10, c.accent);
	return (
		ground(410, BASE + 4, 240, c.shadow) +
		shape("M190 560C300 500 520 500 640 540C600 600 520 600 420 590S250 610 190 560Z", c.deep) +
		straps +
		solid(
			shell,
			c.main,
			shape("M120 500C280 400 520 400 690 480V620H110Z", c.dark, 0.55),
			line("M176 430C206 330 290 280 370 268", c.white, 14, 0.5),
		) +
		vents +
		line("M134 548C240 500 540 470 672 524", scene.pick(c.light, c.accent, c.cream), 13) +
		(scene.variation % 2 === 0 ? shape("M640 552C690 556 740 566 754 588C720 596 650 584 590 546Z", c.dark) : "")
	);
}

function light(scene: Scene): string {
	const { c } = scene;
	const rear = scene.variation % 3 === 1;
	const glow = rear ? c.berry : c.goldLight;
	const clamp = box(330, 530, 120, 60, 14, c.cocoaDark) + ring(390, 610, 52, c.cocoaDark, 26) + disc(390, 610, 24, c.metalDark);
	const bar =
		box(90, 586, 620, 44, 22, c.metal) +
		box(90, 610, 620, 20, 10, c.metalDark, 0.45) +
		box(90, 582, 130, 52, 22, c.woodDark) +
		line("M120 592v32M150 592v32M180 592v32", c.cocoaDark, 6, 0.5);
	if (rear) {
		return (
			ground(400, BASE + 20, 300, c.shadow) +
			bar +
			clamp +
			disc(390, 400, 230, glow, 0.14) +
			disc(390, 400, 184, glow, 0.2) +
			box(270, 250, 240, 300, 60, c.cocoaDark) +
			box(292, 272, 196, 256, 44, c.berry) +
			repeat(3, (index) => disc(390, 324 + index * 76, 30, c.goldLight) + disc(390, 324 + index * 76, 16, c.white)) +
			line("M312 310V480", c.white, 9, 0.4)
		);
	}
	return (
		ground(400, BASE + 20, 300, c.shadow) +
		bar +
		shape("M470 330L790 190V590L470 490Z", glow, 0.5) +
		shape("M470 360L790 280V530L470 460Z", glow, 0.7) +
		clamp +
		solid(
			"M210 340Q210 310 240 310H400L470 276V544L400 512H240Q210 512 210 482Z",
			c.main,
			shape("M180 430H500V560H180Z", c.dark, 0.6),
			line("M250 340H390", c.white, 11, 0.55),
			scene.pick(
				line("M260 400v60M290 400v60M320 400v60M350 400v60", c.deep, 9),
				line("M250 400H390M250 424H390", c.deep, 9),
				disc(300, 420, 26, c.light),
			),
		) +
		shape("M466 262H496Q512 262 512 280V540Q512 558 496 558H466Z", c.metalDark) +
		oval(506, 410, 26, 132, c.white) +
		oval(506, 410, 15, 96, c.goldLight) +
		box(280, 292, 70, 24, 10, c.accent)
	);
}

function pump(scene: Scene): string {
	const { c } = scene;
	const handle = scene.pick(c.woodDark, c.cocoaDark, c.wood);
	const mini = scene.variation % 5 === 3;
	if (mini) {
		return (
			ground(400, BASE + 10, 270, c.shadow) +
			at(
				370,
				BASE - 40,
				box(-250, -36, 230, 72, 22, handle) +
					line("M-220-30V30M-190-30V30M-160-30V30M-130-30V30M-100-30V30", c.shadow, 6, 0.35) +
					box(-30, -18, 60, 36, 0, c.metal) +
					box(10, -34, 250, 68, 14, c.main) +
					box(10, 6, 250, 28, 10, c.dark, 0.6) +
					line("M40-18H200", c.white, 9, 0.5) +
					box(250, -30, 40, 60, 8, c.metalDark) +
					box(284, -60, 50, 110, 14, c.cocoaDark) +
					line("M310-60L340-110", c.accent, 18),
				0,
				1.08,
			)
		);
	}
	return (
		ground(400, BASE + 6, 210, c.shadow) +
		line("M470 590C640 600 660 420 620 330C590 260 520 260 520 330V480", c.cocoaDark, 15) +
		box(500, 470, 40, 70, 10, c.accent) +
		box(366, 150, 28, 170, 6, c.metal) +
		box(366, 150, 10, 170, 0, c.white, 0.5) +
		box(240, 108, 280, 56, 28, handle) +
		line("M270 124H380", c.white, 8, 0.35) +
		box(344, 108, 72, 64, 8, c.metalDark) +
		box(334, 290, 92, 34, 10, c.dark) +
		solid(
			"M342 316H418V600H342Z",
			c.main,
			box(392, 300, 40, 320, 0, c.shadow, 0.2),
			line("M358 340V560", c.white, 9, 0.55),
			scene.pick(line("M330 360H430M330 390H430", c.cream, 12), "", line("M320 420L440 340M320 480L440 400M320 540L440 460", c.light, 14)),
		) +
		shape("M230 652C230 620 300 600 342 590H418C460 600 530 620 530 652Z", c.deep) +
		box(214, 636, 332, 22, 11, c.cocoaDark) +
		disc(380, 556, 62, c.metalDark) +
		disc(380, 556, 50, c.white) +
		line("M346 576A40 40 0 1 1 414 576", c.accent, 8, undefined, "4 14") +
		line("M380 556L404 528", c.berry, 7) +
		disc(380, 556, 8, c.cocoaDark)
	);
}

function tool(scene: Scene): string {
	const { c } = scene;
	const wrench = (): string =>
		shape(
			"M-30-190C-90-220-100-300-50-340V-262L0-236L50-262V-340C100-300 90-220 30-190V190C90 220 100 300 50 340V262L0 236L-50 262V340C-100 300-90 220-30 190Z",
			c.metal,
		) +
		shape("M4-190H30V190H4Z", c.metalDark, 0.5) +
		line("M-14-150V150", c.white, 8, 0.7) +
		box(-24, -70, 48, 140, 10, c.main);
	const multi = (): string =>
		at(0, -120, box(-12, -180, 24, 190, 4, c.metal) + shape("M-12-180L-22-200V-214H22V-200L12-180Z", c.metalDark), -62) +
		at(0, -130, box(-11, -210, 22, 220, 4, c.metalDark), -22) +
		at(0, -130, box(-12, -190, 24, 200, 4, c.metal) + box(-6, -226, 12, 50, 0, c.metalDark), 20) +
		at(0, 130, line("M0 0V170H60", c.metalDark, 18), 24) +
		box(-74, -190, 148, 380, 40, c.main) +
		box(0, -190, 74, 380, 40, c.dark) +
		box(-52, -160, 104, 320, 26, c.light) +
		disc(0, -126, 24, c.metalLight) +
		disc(0, 126, 24, c.metalLight) +
		line("M-10-126H10M-10 126H10", c.metalDark, 7) +
		line("M-20-50V50M20-50V50", c.main, 12);
	const driver = (): string =>
		box(-16, -330, 32, 330, 4, c.metal) +
		box(2, -330, 14, 330, 0, c.metalDark, 0.5) +
		shape("M-16-330L-24-360V-384H24V-360L16-330Z", c.metalDark) +
		shape("M-44-20H44L58 60V270Q58 310 0 310T-58 270V60Z", c.main) +
		shape("M10-20H44L58 60V270Q58 300 20 308Z", c.dark) +
		line("M-30 60V250", c.white, 10, 0.45) +
		box(-46, -30, 92, 28, 8, c.accent);
	const keys = line("M-110-180V120H-20", c.metalDark, 22) + line("M-114-180V112", c.white, 5, 0.6);
	const second = scene.pick(
		() => at(630, 560, keys, -30, 0.9),
		() =>
			at(230, 240, disc(0, 0, 62, c.metalDark) + disc(0, 0, 30, c.wall), 0, 0.9) +
			at(180, 620, shape("M-50-30L0-58L50-30V30L0 58L-50 30Z", c.metal) + disc(0, 0, 26, c.wall)),
		() => at(620, 600, ring(0, 0, 60, c.metal, 26) + repeat(10, (index) => at(0, 0, line("M0-74V-86", c.metal, 20), index * 36))),
	)();
	return (
		at(418, 418, box(-70, -250, 140, 500, 60, c.shadow, 0.14), 38) + at(400, 400, scene.pick(multi, wrench, driver, multi)(), 38) + second
	);
}

function bag(scene: Scene): string {
	const { c } = scene;
	const buckle = (x: number): string =>
		box(x - 17, 330, 34, 190, 4, c.woodDark) + box(x - 25, 452, 50, 44, 8, c.gold) + box(x - 12, 464, 24, 20, 3, c.woodDark);
	const satchel = (): string =>
		line("M290 310C290 200 510 200 510 310", c.woodDark, 26) +
		solid(
			"M190 340H610V600Q610 650 560 650H240Q190 650 190 600Z",
			c.main,
			box(540, 320, 100, 340, 0, c.shadow, 0.16),
			line("M216 400V590Q216 624 250 624H550Q584 624 584 590V400", c.light, 5, 0.9, "14 12"),
		) +
		shape("M170 330Q170 290 210 290H590Q630 290 630 330V430Q630 490 570 490H230Q170 490 170 430Z", c.dark) +
		line("M196 420Q196 464 240 464H560Q604 464 604 420", c.light, 5, 0.8, "14 12") +
		buckle(290) +
		buckle(510);
	const rollTop = (): string =>
		solid(
			"M220 250H580L606 600Q608 650 560 650H240Q192 650 194 600Z",
			c.main,
			shape("M190 520H620V660H190Z", c.dark),
			box(540, 240, 100, 420, 0, c.shadow, 0.15),
			line("M250 300L236 490", c.white, 12, 0.4),
		) +
		box(206, 190, 388, 70, 30, c.dark) +
		line("M230 226H570", c.deep, 8) +
		box(376, 186, 48, 250, 6, c.cocoaDark) +
		box(362, 380, 76, 56, 10, c.accent) +
		shape("M340 560H460L440 610H360Z", c.metalLight) +
		line("M212 520H590", c.deep, 8, undefined, "16 14");
	const backpack = (): string =>
		line("M340 230C340 150 460 150 460 230", c.woodDark, 22) +
		solid(
			"M200 400C200 260 290 210 400 210S600 260 600 400V600Q600 650 550 650H250Q200 650 200 600Z",
			c.main,
			box(530, 200, 100, 470, 0, c.shadow, 0.16),
			line("M240 400C240 300 300 256 370 246", c.white, 12, 0.4),
		) +
		box(260, 450, 280, 170, 24, c.dark) +
		line("M280 490H520", c.light, 7, 0.9, "16 12") +
		line("M250 370H550", c.deep, 10) +
		box(396, 366, 22, 56, 6, c.accent) +
		disc(400, 556, 30, c.accent) +
		shape("M400 536L418 568H382Z", c.cream);
	return ground(400, BASE, 220, c.shadow) + scene.pick(satchel, rollTop, backpack)();
}

function lock(scene: Scene): string {
	const { c } = scene;
	const key = (x: number, y: number, turn: number): string =>
		at(
			x,
			y,
			ring(0, -50, 36, c.gold, 20) + line("M0-14V120M0 120H34M0 84H26", c.gold, 18) + line("M-24-78A36 36 0 0 1 10-86", c.goldLight, 7),
			turn,
		);
	const shackle = "M-130 130V-120A130 130 0 0 1 130-120V130";
	const uLock =
		line(shackle, c.cocoaDark, 58) +
		line("M-140 100V-120A140 140 0 0 1-60-244", c.metalLight, 8, 0.6) +
		box(-216, 110, 432, 110, 50, c.main) +
		box(-216, 165, 432, 55, 27, c.dark) +
		box(-216, 110, 84, 110, 40, c.deep) +
		box(132, 110, 84, 110, 40, c.deep) +
		line("M-96 136H60", c.white, 10, 0.5) +
		disc(0, 168, 28, c.goldLight) +
		line("M0 156V182", c.cocoaDark, 9);
	const cable =
		repeat(3, (index) => ring(0, -60 + index * 10, 200 - index * 44, index % 2 === 0 ? c.main : c.dark, 30)) +
		line("M-180-110A190 190 0 0 1-70-230", c.white, 8, 0.45) +
		box(-70, 100, 140, 170, 24, c.cocoaDark) +
		box(-50, 124, 100, 120, 12, c.metalDark) +
		repeat(4, (index) => box(-42, 132 + index * 28, 84, 20, 4, c.metalLight) + line(`M-6 ${142 + index * 28}h12`, c.cocoaDark, 5));
	const body = scene.variation % 3 === 2 ? cable : uLock;
	const shade = at(
		416,
		424,
		line(scene.variation % 3 === 2 ? "M-200-60A200 200 0 1 0 200-60A200 200 0 1 0-200-60" : `${shackle}M-170 165H170`, c.shadow, 70, 0.13),
		-10,
	);
	return shade + at(390, 400, body, -10) + key(650, 640, 40) + (scene.variation % 2 === 0 ? key(700, 560, 64) : "");
}
