import { stitches } from "./marks.ts";
import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, repeat, shape, solid } from "./svg.ts";

/** Blankets and yarn. */
export const wool = {
	blanket: { stage: "table", size: 1.1, draw: blanket },
	yarn: { stage: "table", draw: yarn },
} satisfies Record<string, Art>;

function blanket(scene: Scene): string {
	const { c } = scene;
	const fold = (index: number): string => {
		const y = BASE - 84 - index * 80;
		return (
			box(150, y, 500, 84, 42, index % 2 === 0 ? c.main : scene.pick(c.main, c.light)) +
			box(150, y + 46, 500, 38, 19, c.dark, 0.4) +
			line(`M210 ${y + 42}H640`, c.dark, 6, 0.7) +
			line(`M560 ${y + 20}H610`, c.white, 8, 0.4)
		);
	};
	const flap = "M190 360H470V590H190Z";
	const check = scene.pick(
		() =>
			line("M230 340V600M320 340V600M410 340V600", c.cream, 22, 0.75) + line("M180 420H480M180 500H480M180 580H480", c.accent, 18, 0.75),
		() => repeat(5, (index) => stitches(180, 396 + index * 42, 300, index % 2 === 0 ? c.cream : c.accentLight, 1)),
		() =>
			box(180, 500, 300, 22, 0, c.cream) + box(180, 538, 300, 30, 0, c.accent) + line("M190 470H480", c.accentLight, 10, undefined, "2 26"),
		() =>
			line("M120 600L300 360M200 600L380 360M280 600L460 360M360 600L500 410M440 600L520 500", c.light, 15) +
			line("M180 360L380 610M280 360L480 610M180 480L290 610", c.light, 15),
	)();
	return (
		ground(400, BASE, 260, c.shadow) +
		repeat(scene.variation % 2 === 0 ? 4 : 3, fold) +
		(scene.variation % 2 === 0
			? ""
			: at(
					0,
					0,
					box(240, 336, 340, 80, 40, c.accentLight) + box(240, 380, 340, 36, 18, c.accent, 0.5) + line("M300 376H560", c.accent, 6),
				)) +
		at(
			0,
			scene.variation % 2 === 0 ? -30 : 60,
			line(
				repeat(14, (index) => `M${200 + index * 20} 590v36`),
				c.light,
				8,
			) +
				solid(flap, c.main, check, shape("M440 340H480V600H440Z", c.shadow, 0.14)) +
				line("M192 362H468", c.light, 8, 0.8),
		)
	);
}

function yarn(scene: Scene): string {
	const { c } = scene;
	const ball = (x: number, radius: number, fill: string, mark: string, dark: string): string =>
		at(
			x,
			BASE - radius,
			solid(
				`M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`,
				fill,
				at(
					0,
					0,
					line("M-190 60C-120-120 20-180 150-150M-180 110C-90-80 40-130 180-90M-150 150C-60-30 70-80 200-30", mark, 11),
					0,
					radius / 180,
				),
				at(
					0,
					0,
					line("M-180-70C-120-30-60 60-40 190M-150-120C-80-70 0 40 20 190M60-180C100-110 110-40 90 20", dark, 10, 0.75),
					0,
					radius / 180,
				),
				shape(
					`M${radius * 0.3} ${-radius}C${radius} ${-radius * 0.4} ${radius * 0.8} ${radius * 0.6} ${radius * 0.1} ${radius}H${radius * 1.2}V${-radius}Z`,
					c.shadow,
					0.14,
				),
			),
		);
	const needles =
		scene.variation % 2 === 0
			? line("M560 210L300 560M250 190L520 560", c.wood, 15) + disc(562, 206, 22, c.woodDark) + disc(248, 186, 22, c.woodDark)
			: line("M590 250L330 560", c.metal, 13) +
				disc(592, 246, 22, c.accent) +
				line("M480 200L400 560", c.metalDark, 13) +
				disc(481, 196, 22, c.accent);
	const second = scene.pick(
		"",
		ball(596, 96, c.accent, c.accentLight, c.accentDark),
		ball(206, 90, c.accent, c.accentLight, c.accentDark) + ball(610, 80, c.cream, c.woodLight, c.wood),
	);
	return (
		ground(400, BASE, 240, c.shadow) +
		needles +
		line("M470 644C560 690 640 620 700 690C720 716 680 740 650 720", c.main, 10) +
		ball(400, 184, c.main, c.light, c.dark) +
		second
	);
}
