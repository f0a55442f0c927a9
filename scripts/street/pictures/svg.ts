/** The few marks every drawing is made of. All return SVG text; none knows a motif. */

/** A number as short as SVG needs it. */
export function num(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** Makes text safe inside an element or a double-quoted attribute; drops characters XML 1.0 does not allow. */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
		.replace(/&/g, "&amp;")
		.replace(/</g, "&lt;")
		.replace(/>/g, "&gt;")
		.replace(/"/g, "&quot;")
		.replace(/'/g, "&#39;");
}

/** A small stable hash (FNV-1a, 32 bits). */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
}

/** A filled path. */
export function shape(d: string, fill: string, opacity?: number): string {
	return `<path d="${d}" fill="${fill}"${faint(opacity)}/>`;
}

/** A round-ended line along a path. */
export function line(d: string, color: string, width: number, opacity?: number, dashes?: string): string {
	const dashed = dashes === undefined ? "" : ` stroke-dasharray="${dashes}"`;
	return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${dashed}${faint(opacity)}/>`;
}

/** A line with square-cut ends, for bands and stripes. */
export function band(d: string, color: string, width: number, opacity?: number, dashes?: string): string {
	const dashed = dashes === undefined ? "" : ` stroke-dasharray="${dashes}"`;
	return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${num(width)}"${dashed}${faint(opacity)}/>`;
}

export function disc(x: number, y: number, radius: number, fill: string, opacity?: number): string {
	return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${fill}"${faint(opacity)}/>`;
}

export function ring(x: number, y: number, radius: number, color: string, width: number, opacity?: number): string {
	return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="none" stroke="${color}" stroke-width="${num(width)}"${faint(opacity)}/>`;
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string, opacity?: number): string {
	return `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${faint(opacity)}/>`;
}

export function box(x: number, y: number, width: number, height: number, radius: number, fill: string, opacity?: number): string {
	const rounded = radius > 0 ? ` rx="${num(radius)}"` : "";
	return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"${rounded} fill="${fill}"${faint(opacity)}/>`;
}

/** Moves a drawing made around the origin to its place. */
export function at(x: number, y: number, content: string, turn = 0, scaleX = 1, scaleY = scaleX): string {
	const rotate = turn === 0 ? "" : ` rotate(${num(turn)})`;
	const scale = scaleX === 1 && scaleY === 1 ? "" : ` scale(${scaleX}${scaleX === scaleY ? "" : ` ${scaleY}`})`;
	return `<g transform="translate(${num(x)} ${num(y)})${rotate}${scale}">${content}</g>`;
}

/** A filled path with shading and decoration that stay inside its outline. */
export function solid(d: string, fill: string, ...inside: readonly string[]): string {
	const id = `c${hash(d).toString(36)}`;
	return `<clipPath id="${id}"><path d="${d}"/></clipPath>${shape(d, fill)}<g clip-path="url(#${id})">${inside.join("")}</g>`;
}

/** The soft shadow under something that stands on a table. */
export function ground(x: number, y: number, halfWidth: number, color: string): string {
	return (
		oval(x + 14, y + 2, halfWidth + 22, Math.min(30, halfWidth * 0.11 + 8), color, 0.1) +
		oval(x + 8, y, halfWidth, Math.min(20, halfWidth * 0.08 + 4), color, 0.17)
	);
}

/** Calls `draw` for 0 … count-1 and joins what it returns. */
export function repeat(count: number, draw: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

function faint(opacity: number | undefined): string {
	return opacity === undefined ? "" : ` opacity="${opacity}"`;
}
