import { disc, line, repeat, shape } from "./svg.ts";

/** Steam above something hot, its foot in the middle of (x, y). */
export function steam(x: number, y: number, color: string): string {
	return line(`M${x - 44} ${y}c-26-34 22-50 0-92M${x} ${y - 14}c-30-40 28-62 0-116M${x + 44} ${y}c-26-34 22-50 0-92`, color, 11, 0.85);
}

/** A sprig of three leaves, about 120 wide. */
export function sprig(color: string, vein: string): string {
	return (
		line("M0 60V-20", vein, 6) +
		shape("M0-70C26-40 22-14 0 0C-22-14-26-40 0-70Z", color) +
		shape("M0 20C8-16 36-26 56-24C54 4 30 22 0 20Z", color) +
		shape("M0 20C-8-16-36-26-56-24C-54 4-30 22 0 20Z", color)
	);
}

/** Spokes around the origin, from one radius to another; wide round lines along them make petals. */
export function rays(count: number, from: number, to: number): string {
	return repeat(count, (index) => {
		const angle = (index * 2 * Math.PI) / count;
		const [x, y] = [Math.sin(angle), -Math.cos(angle)];
		return `M${Math.round(x * from)} ${Math.round(y * from)}L${Math.round(x * to)} ${Math.round(y * to)}`;
	});
}

/** A daisy around the origin, about 170 wide. */
export function daisy(petal: string, heart: string): string {
	return line(rays(8, 30, 66), petal, 40) + disc(0, 0, 28, heart);
}

/** A tulip around the origin, about 110 wide; `dark` shades its right side. */
export function tulip(fill: string, dark: string): string {
	return (
		shape("M-56-40C-56 40-20 60 0 60S56 40 56-40L28-14L0-60L-28-14Z", fill) +
		shape("M0-60L28-14L56-40C56 40 20 60 0 60C30 20 20-30 0-60Z", dark, 0.7)
	);
}

/** Rows of small V stitches, `width` wide, to be clipped. */
export function stitches(x: number, y: number, width: number, color: string, opacity: number): string {
	const count = Math.ceil(width / 28);
	return line(`M${x} ${y}${"l14 14l14-14".repeat(count)}`, color, 7, opacity);
}

/** The ribs of a cuff or hem. */
export function ribs(x: number, y: number, width: number, height: number, color: string): string {
	return line(
		repeat(Math.floor(width / 22), (index) => `M${x + 11 + index * 22} ${y + 8}v${height - 16}`),
		color,
		6,
		0.55,
	);
}
