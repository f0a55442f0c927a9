import { BASE, type Art, type Scene } from "./scene.ts";
import { at, box, disc, ground, line, oval, repeat, ring, shape } from "./svg.ts";

/** Bicycles and their wheels. */
export const cycling = {
	bicycle: { stage: "floor", draw: bicycle },
	wheel: { stage: "floor", draw: wheel },
} satisfies Record<string, Art>;

function spokes(x: number, y: number, radius: number, count: number, color: string, width: number): string {
	const d = repeat(count, (index) => {
		const angle = (index * 2 * Math.PI) / count;
		return `M${x} ${y}L${Math.round(x + radius * Math.cos(angle))} ${Math.round(y + radius * Math.sin(angle))}`;
	});
	return line(d, color, width);
}

function bicycle(scene: Scene): string {
	const { c } = scene;
	const tire = scene.pick(c.cocoaDark, c.deep, c.woodDark);
	const rolling = (x: number): string =>
		spokes(x, 524, 118, 14, c.metal, 3) + ring(x, 524, 118, tire, 14) + ring(x, 524, 106, c.metalLight, 6) + disc(x, 524, 13, c.metalDark);
	const guards = scene.variation % 2 === 0 ? line("M96 470A140 140 0 0 1 340 460M470 470A140 140 0 0 1 640 410", c.dark, 11) : "";
	const low = scene.pick("M312 400L478 376", "M330 470C400 470 440 420 486 396", "M312 400L478 376");
	const frame =
		line("M218 524L372 524L304 356M218 524L312 398", c.main, 17) +
		line(low, c.main, 17) +
		line("M372 524L490 392", c.main, 17) +
		line("M474 352L494 404C510 450 540 500 582 524", c.main, 17) +
		line("M322 402L300 344", c.light, 6, 0.8);
	const bars = scene.pick(
		line("M472 350L464 312C490 304 520 320 516 350", c.metalDark, 12) + line("M516 350v14M464 312h-36", c.cocoaDark, 18),
		line("M472 350L462 296C430 280 400 290 384 304", c.metalDark, 12) + line("M404 292L376 310", c.woodDark, 18),
		line("M472 350L466 316H520C560 316 562 376 516 372", c.cocoaDark, 14),
	);
	const saddle = shape(
		"M246 340C250 318 300 322 350 330C362 334 360 346 348 346C320 346 310 362 284 362C262 362 244 356 246 340Z",
		scene.pick(c.woodDark, c.cocoaDark, c.crustDark),
	);
	const drive =
		line("M218 512L366 500M218 536L366 548", c.metalDark, 5) +
		disc(372, 524, 32, c.metalDark) +
		disc(372, 524, 20, c.metalLight) +
		line("M372 524L398 582M382 584H418", c.cocoaDark, 12) +
		line("M372 524L346 466M330 464H362", c.cocoaDark, 12);
	const extra = scene.pick(
		() =>
			shape("M520 340H640L620 430H536Z", c.wood) +
			line("M530 364H630M534 388H626M538 412H620", c.woodDark, 7, 0.7) +
			disc(550, 336, 24, c.accent) +
			disc(592, 330, 28, c.leaf) +
			disc(622, 338, 18, c.accentLight),
		() => line("M120 402H290M150 402L206 510", c.metalDark, 9),
		() => shape("M330 386L470 368L440 420Q400 450 350 440Z", c.accent) + line("M350 400L440 388", c.accentDark, 6),
		() =>
			line("M120 402H290M150 402L206 510", c.metalDark, 9) +
			box(128, 404, 104, 116, 14, c.accent) +
			box(128, 404, 104, 44, 12, c.accentDark) +
			disc(180, 448, 9, c.goldLight),
	)();
	return (
		ground(400, BASE - 4, 290, c.shadow) +
		rolling(218) +
		rolling(582) +
		guards +
		line("M304 356L296 340", c.metalDark, 12) +
		frame +
		drive +
		saddle +
		bars +
		extra
	);
}

function wheel(scene: Scene): string {
	const { c } = scene;
	const count = scene.pick(24, 18, 28);
	const y = BASE - 250;
	const deep = scene.variation % 2 === 0;
	return (
		ground(400, BASE, 170, c.shadow) +
		spokes(400, y, 210, count, c.metalDark, 4) +
		ring(400, y, 234, scene.pick(c.cocoaDark, c.deep, c.woodDark), 32) +
		`<circle cx="400" cy="${y}" r="247" fill="none" stroke="${c.wall}" stroke-width="7" stroke-dasharray="5 19" opacity="0.3"/>` +
		ring(400, y, deep ? 198 : 208, c.main, deep ? 36 : 20) +
		ring(400, y, deep ? 184 : 200, c.dark, 6) +
		at(400, y, line("M-150-146A210 210 0 0 1-60-200", c.white, 9, 0.6)) +
		(deep ? at(400, y, line("M-78-182A198 198 0 0 1 78-182", c.cream, 10) + line("M-78 182A198 198 0 0 0 78 182", c.cream, 10)) : "") +
		scene.pick(
			disc(400, y, 46, c.metal) + disc(400, y, 28, c.metalDark) + disc(400, y, 12, c.metalLight),
			`<circle cx="400" cy="${y}" r="68" fill="none" stroke="${c.metalDark}" stroke-width="16" stroke-dasharray="12 12"/>` +
				disc(400, y, 66, c.metal) +
				disc(400, y, 44, c.metalDark) +
				disc(400, y, 16, c.metalLight),
			ring(400, y, 66, c.metal, 16) + disc(400, y, 34, c.accent) + disc(400, y, 14, c.metalLight),
		) +
		line(`M400 ${y + 190}V${y + 150}`, c.cocoaDark, 10) +
		oval(392, y - 8, 5, 4, c.white, 0.9)
	);
}
