import { steam } from "./marks.ts";
import { BASE, type Art, type Scene } from "./scene.ts";
import { at, disc, ground, line, oval, repeat, ring, shape, solid } from "./svg.ts";

/** Pottery for the table. */
export const ceramics = {
	mug: { stage: "table", draw: mug },
	bowl: { stage: "table", size: 1.06, draw: bowl },
	plate: { stage: "flat", draw: plate },
	vase: { stage: "table", draw: vase },
	teapot: { stage: "table", draw: teapot },
} satisfies Record<string, Art>;

/** A painted or dipped surface between two heights; clip it to the pot. */
function glaze(scene: Scene, top: number, bottom: number): string {
	const { c } = scene;
	const height = bottom - top;
	const row = (share: number): number => top + height * share;
	return scene.pick(
		() =>
			shape(`M100 ${row(0.52)}Q250 ${row(0.6)} 400 ${row(0.52)}T700 ${row(0.5)}V${bottom + 20}H100Z`, c.cream) +
			line(
				`M260 ${row(0.76)}h2M330 ${row(0.86)}h2M410 ${row(0.72)}h2M480 ${row(0.88)}h2M540 ${row(0.74)}h2M380 ${row(0.92)}h2`,
				c.woodDark,
				7,
				0.6,
			),
		() => line(`M120 ${row(0.3)}H700M120 ${row(0.7)}H700`, c.cream, 14) + line(`M140 ${row(0.5)}H700`, c.accent, 30, undefined, "0 62"),
		() =>
			repeat(3, (index) => line(`M80 ${row(0.3 + index * 0.2)}q28-30 56 0${"t56 0".repeat(11)}`, index === 1 ? c.accentLight : c.pale, 13)),
		() =>
			repeat(5, (index) =>
				at(
					200 + index * 100,
					row(0.55),
					line(`M0 ${num(height * 0.3)}V${num(-height * 0.24)}`, c.cream, 9) +
						repeat(3, (leaf) => {
							const y = height * (0.18 - leaf * 0.15);
							return line(`M-26 ${num(y - 22)}Q-6 ${num(y - 18)} 0 ${num(y)}Q6 ${num(y - 18)} 26 ${num(y - 22)}`, c.cream, 9);
						}),
				),
			),
	)();
}

function num(value: number): string {
	return String(Math.round(value));
}

function mug(scene: Scene): string {
	const { c } = scene;
	const outline = scene.pick(
		"M220 300H540V590C540 632 520 650 480 650H280C240 650 220 632 220 590Z",
		"M240 300H520C530 420 580 500 560 580C548 636 520 650 480 650H280C240 650 212 636 200 580C180 500 230 420 240 300Z",
		"M206 300H554L520 620Q516 650 486 650H274Q244 650 240 620Z",
	);
	const rim = scene.pick(160, 140, 174);
	return (
		ground(380, BASE, 190, c.shadow) +
		line(
			scene.pick("M530 370C690 350 690 570 530 556", "M530 390C690 350 690 560 556 556", "M540 360C690 360 670 560 520 540"),
			c.dark,
			36,
		) +
		line(
			scene.pick("M530 362C680 344 680 560 530 548", "M530 382C680 344 680 550 556 548", "M540 352C680 352 660 550 520 532"),
			c.main,
			26,
		) +
		solid(
			outline,
			c.main,
			glaze(scene, 310, 650),
			shape("M470 280H640V680H450C490 560 490 420 470 280Z", c.shadow, 0.16),
			line("M262 380V540", c.white, 13, 0.5),
		) +
		oval(380, 300, rim, 30, c.light) +
		oval(380, 304, rim - 18, 22, scene.pick(c.cocoa, c.deep, c.goldDark)) +
		(scene.variation % 2 === 0 ? steam(380, 256, c.white) : "")
	);
}

function bowl(scene: Scene): string {
	const { c } = scene;
	const outline = "M130 400H670C670 540 580 628 480 636V650H320V636C220 628 130 540 130 400Z";
	const apple = (x: number, y: number, fill: string): string =>
		disc(x, y, 76, fill) + line(`M${x} ${y - 66}q4-22 18-32`, c.cocoa, 8) + line(`M${x - 44} ${y - 22}q8-22 26-30`, c.white, 10, 0.5);
	const filling = scene.pick(
		"",
		apple(300, 350, c.leafLight) + apple(500, 356, c.butterDark) + apple(402, 316, c.berry),
		oval(400, 400, 236, 56, c.white) +
			oval(400, 404, 220, 46, c.butterDark) +
			disc(340, 396, 24, c.leafLight) +
			disc(430, 404, 30, c.crumb) +
			disc(480, 388, 16, c.berry),
	);
	const front = solid(
		outline,
		c.main,
		glaze(scene, 420, 640),
		shape("M560 380H700V680H400C500 620 560 520 560 380Z", c.shadow, 0.16),
		line("M180 470C196 520 224 560 262 586", c.white, 13, 0.5),
	);
	const inside =
		oval(400, 400, 270, 62, c.light) +
		oval(400, 406, 250, 50, c.dark) +
		shape("M150 406A250 50 0 0 1 650 406Q400 380 150 406Z", c.deep, 0.35);
	const lip = line("M132 406C150 480 650 480 668 406", c.light, 12);
	return (
		ground(400, BASE, 200, c.shadow) +
		inside +
		filling +
		solid(`M120 404C150 484 650 484 680 404V700H120Z`, "none", front) +
		lip +
		(scene.variation % 3 === 2 ? steam(400, 330, c.white) : "")
	);
}

function plate(scene: Scene): string {
	const { c } = scene;
	const motif = scene.pick(
		() => repeat(12, (index) => at(400, 400, shape("M0-250C20-236 20-210 0-194C-20-210-20-236 0-250Z", c.main), index * 30)),
		() => ring(400, 400, 246, c.main, 12) + ring(400, 400, 216, c.accent, 8),
		() => repeat(16, (index) => at(400, 400, disc(0, -226, 15, index % 2 === 0 ? c.main : c.accent), index * 22.5)),
		() => ring(400, 400, 232, c.main, 52) + repeat(24, (index) => at(400, 400, line("M0-246V-218", c.pale, 8), index * 15)),
	)();
	const heart = scene.pick(
		at(
			400,
			400,
			line("M0 90V-60", c.leafDark, 8) +
				repeat(3, (index) => at(0, 50 - index * 50, line("M-44-30Q-10-26 0 0Q10-26 44-30", c.leaf, 14))) +
				disc(0, -78, 20, c.accent),
		),
		"",
		shape("M270 420C330 350 450 350 500 410L560 366V474L500 430C450 480 330 486 270 420Z", c.main) +
			disc(326, 410, 9, c.cream) +
			line("M380 384q16 34 0 70M420 384q16 34 0 66", c.cream, 7),
		disc(400, 400, 70, c.light) + disc(400, 400, 40, c.accentLight),
	);
	const cutlery =
		scene.variation % 2 === 0
			? line("M716 270V560", c.metalDark, 16) +
				line("M716 380V560", c.woodDark, 22) +
				line("M692 250v60q0 30 24 30t24-30v-60M716 250v70", c.metal, 10)
			: shape("M700 250C740 270 744 350 728 400H700Z", c.metal) + line("M712 400V570", c.woodDark, 22);
	return (
		disc(414, 418, 290, c.shadow, 0.15) +
		disc(400, 400, 288, scene.pick(c.white, c.pale, c.cream, c.white)) +
		motif +
		disc(400, 404, 180, c.shadow, 0.1) +
		disc(400, 398, 176, scene.pick(c.white, c.white, c.cream, c.cream)) +
		heart +
		line("M150 320C172 250 214 200 270 172", c.white, 14, 0.8) +
		cutlery
	);
}

function vase(scene: Scene): string {
	const { c } = scene;
	const outline = scene.pick(
		"M350 330H450C450 400 560 430 560 540C560 610 510 650 460 650H340C290 650 240 610 240 540C240 430 350 400 350 330Z",
		"M320 320H480L520 600Q526 650 480 650H320Q274 650 280 600Z",
		"M370 300H430V430C430 450 520 470 520 560C520 620 490 650 450 650H350C310 650 280 620 280 560C280 470 370 450 370 430Z",
		"M300 330H500C470 380 470 420 500 470C540 540 520 650 460 650H340C280 650 260 540 300 470C330 420 330 380 300 330Z",
	);
	const [mouth, half] = scene.pick([330, 50], [320, 80], [300, 30], [330, 100]);
	const stems = scene.pick(
		() =>
			line("M400 360C396 260 380 200 330 130M400 360C404 250 420 180 470 110M400 360V150", c.leafDark, 7) +
			repeat(5, (index) =>
				disc(
					[330, 470, 400, 366, 432][index] ?? 0,
					[130, 110, 150, 210, 190][index] ?? 0,
					index < 3 ? 42 : 26,
					index % 2 === 0 ? c.accent : c.accentLight,
				),
			) +
			disc(330, 130, 12, c.goldLight) +
			disc(400, 150, 12, c.goldLight),
		() =>
			repeat(5, (index) =>
				at(
					400,
					350,
					line("M0 0V-180", c.goldDark, 6) +
						shape("M0-270C26-240 26-190 0-160C-26-190-26-240 0-270Z", index % 2 === 0 ? c.gold : c.goldLight) +
						line("M0-256V-170", c.goldDark, 4),
					-40 + index * 20,
				),
			),
		() =>
			line("M400 320C396 240 360 180 300 110", c.leafDark, 7) +
			[
				[388, 250, -120],
				[372, 206, -10],
				[340, 160, -130],
				[310, 120, -10],
				[300, 112, -60],
			]
				.map(([x = 0, y = 0, turn = 0]) =>
					at(x, y, shape("M0 0C20-30 70-36 96-10C70 16 24 20 0 0Z", turn < -50 ? c.leaf : c.leafLight), turn),
				)
				.join(""),
		() =>
			repeat(3, (index) => {
				const turn = -26 + index * 26;
				return at(
					400,
					350,
					line("M0 0V-170M0-70C-20-120-40-126-56-130", c.leaf, 10) +
						shape("M-44-230L-22-204L0-240L22-204L44-230C50-160 20-150 0-150S-50-160-44-230Z", index === 1 ? c.accent : c.berry),
					turn,
				);
			}),
	)();
	return (
		ground(400, BASE, 150, c.shadow) +
		oval(400, mouth, half, 14, c.deep) +
		stems +
		solid(
			outline,
			c.main,
			glaze(scene, 400, 650),
			shape("M450 280H620V680H430C500 600 500 480 450 280Z", c.shadow, 0.16),
			line("M306 500C296 530 296 570 308 596", c.white, 13, 0.5),
		) +
		line(`M${400 - half} ${mouth}Q400 ${mouth + 22} ${400 + half} ${mouth}`, c.light, 10)
	);
}

function teapot(scene: Scene): string {
	const { c } = scene;
	const outline = scene.pick(
		"M250 380C190 420 170 480 180 540C190 620 260 650 320 650H460C520 650 590 620 600 540C610 480 590 420 530 380Z",
		"M280 370H500L590 620Q600 650 560 650H220Q180 650 190 620Z",
		"M240 390H540C580 400 590 440 590 480V580C590 630 560 650 520 650H260C220 650 190 630 190 580V480C190 440 200 400 240 390Z",
	);
	const lidTop = scene.pick(380, 370, 390);
	const handle = scene.pick(
		() => line("M560 420C700 380 710 590 586 580", c.dark, 30),
		() => line("M250 400C240 180 540 180 530 400", c.wood, 24) + line("M244 380v20M536 380v20", c.goldDark, 18),
		() => line("M570 430C690 420 690 580 576 570", c.wood, 30),
	)();
	const knob = scene.pick(c.accent, c.dark, c.wood);
	return (
		ground(400, BASE, 230, c.shadow) +
		handle +
		shape("M200 580C130 560 140 460 80 410C70 396 100 380 122 390C180 420 190 470 240 480Z", c.dark) +
		shape("M80 410C70 396 100 380 122 390C128 394 110 412 96 414Z", c.deep) +
		disc(390, lidTop - 66, 24, knob) +
		disc(383, lidTop - 73, 7, c.white, 0.6) +
		shape(`M290 ${lidTop}C300 ${lidTop - 60} 480 ${lidTop - 60} 490 ${lidTop}Z`, c.light) +
		solid(
			outline,
			c.main,
			glaze(scene, 410, 640),
			shape("M500 340H640V680H440C540 620 540 500 500 340Z", c.shadow, 0.16),
			line("M236 460C222 490 220 530 230 560", c.white, 13, 0.5),
		) +
		line(`M${scene.pick(262, 284, 252)} ${lidTop + 4}Q390 ${lidTop + 26} ${scene.pick(518, 496, 528)} ${lidTop + 4}`, c.dark, 9) +
		(scene.variation % 2 === 0 ? at(96, 350, steam(0, 0, c.white), 0, 0.6) : "")
	);
}
