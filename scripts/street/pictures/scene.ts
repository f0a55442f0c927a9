import type { Palette } from "./palette.ts";
import { band, box, disc, line, oval, repeat, shape } from "./svg.ts";

/** What a motif is drawn with. */
export interface Scene {
	c: Palette;
	/** 0–9. */
	variation: number;
	/** The option for this variation: options take turns as the variation counts up. */
	pick<T>(...options: readonly [T, ...T[]]): T;
}

/** Where a motif is: on a table, seen from above, hanging on a wall, on the floor, in the air, on water. */
export type Stage = "table" | "flat" | "wall" | "floor" | "air" | "water";

/** One motif: where it is, and its drawing in an 800 by 800 field (things on a table stand at y = 650). */
export interface Art {
	stage: Stage;
	/** Makes a small thing larger where it stands; 1 unless told. */
	size?: number;
	draw: (scene: Scene) => string;
}

/** The line things on a table stand on. */
export const BASE = 650;

/** The wall and ground behind a motif. */
export function backdrop(stage: Stage, scene: Scene): string {
	const wall = box(0, 0, 800, 800, 0, scene.c.wall);
	if (stage === "air") {
		return wall + sky(scene);
	}
	if (stage === "water") {
		return wall + pattern(scene, 330) + sea(scene);
	}
	if (stage === "flat") {
		return wall + pattern(scene, 400) + cornerCloth(scene);
	}
	if (stage === "wall") {
		return wall + pattern(scene, 370) + box(0, 736, 800, 64, 0, scene.c.table) + box(0, 728, 800, 12, 0, scene.c.tableEdge);
	}
	return wall + pattern(scene, 330) + (stage === "floor" ? tabletop(scene) : table(scene));
}

function pattern(scene: Scene, middle: number): string {
	const { wallMark } = scene.c;
	switch (scene.variation % 5) {
		case 1: {
			const rows = repeat(10, (row) => `M${row % 2 === 0 ? 40 : 80} ${40 + row * 80}H800`);
			return line(rows, wallMark, 18, undefined, "0 80");
		}
		case 2:
			return disc(400, middle, 285, wallMark);
		case 3:
			return band("M-20 400H820", wallMark, 800, undefined, "40 40");
		case 4:
			return shape(`M130 800V${middle - 10}a270 270 0 0 1 540 0V800Z`, wallMark);
		default:
			return "";
	}
}

function table(scene: Scene): string {
	const { c } = scene;
	switch (scene.variation % 3) {
		case 1:
			return shape("M30 660V676C30 726 196 764 400 764S770 726 770 676V660Z", c.tableEdge) + oval(400, 660, 370, 88, c.table);
		case 2:
			return (
				box(0, 588, 800, 124, 0, c.table) +
				box(0, 712, 800, 88, 0, c.tableEdge) +
				box(0, 712, 800, 12, 0, c.shadow, 0.12) +
				line("M330 762H470", c.shadow, 8, 0.18)
			);
		default:
			return tabletop(scene);
	}
}

function tabletop({ c }: Scene): string {
	return box(0, 588, 800, 212, 0, c.table) + line("M60 728H250M300 728H340M520 760H720M40 624H110M690 634H760", c.tableEdge, 5, 0.6);
}

function cornerCloth(scene: Scene): string {
	const { c } = scene;
	switch (scene.variation % 3) {
		case 1:
			return shape("M0 560L240 800H0Z", c.table) + line("M0 592L208 800M0 640L160 800", c.wall, 6);
		case 2:
			return box(0, 700, 800, 100, 0, c.table) + line("M0 720H800", c.tableEdge, 6, undefined, "14 20");
		default:
			return shape("M800 0V210C720 200 610 120 600 0Z", c.table) + shape("M0 800V640C90 640 180 710 190 800Z", c.table);
	}
}

function sky(scene: Scene): string {
	const { c } = scene;
	const cloud = (x: number, y: number): string => shape(`M${x} ${y}a34 34 0 0 1 34-34a48 48 0 0 1 92-8a38 38 0 0 1 42 42Z`, c.white, 0.85);
	return (
		pattern(scene, 380) +
		scene.pick(cloud(90, 240) + cloud(560, 470), cloud(560, 180) + cloud(70, 430), cloud(80, 500) + cloud(590, 330)) +
		shape("M0 690C140 620 300 610 430 670S700 720 800 650V800H0Z", c.meadow) +
		shape("M0 750C200 690 420 720 800 730V800H0Z", c.meadowDark)
	);
}

function sea({ c }: Scene): string {
	return (
		box(0, 600, 800, 200, 0, c.water) +
		line("M60 680q30-16 60 0t60 0M560 640q24-14 48 0t48 0t48 0M120 750q30-16 60 0t60 0t60 0M520 740q30-16 60 0t60 0", c.white, 7, 0.8)
	);
}
