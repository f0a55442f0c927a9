/** Colors of one picture. Computed in OKLCH, where equal steps look equal, and written as hex for every renderer. */
export interface Palette {
	/** The wall, and the tone of patterns on it. */
	wall: string;
	wallMark: string;
	table: string;
	tableEdge: string;
	/** Shadows and outlines: the hue, nearly black. Used with opacity. */
	shadow: string;
	/** The picture's own color, light to dark. */
	pale: string;
	light: string;
	main: string;
	dark: string;
	deep: string;
	/** A color that answers the main one. */
	accentLight: string;
	accent: string;
	accentDark: string;
	/** Things that keep their color whatever the hue. */
	cream: string;
	white: string;
	wood: string;
	woodLight: string;
	woodDark: string;
	crust: string;
	crustLight: string;
	crustDark: string;
	crumb: string;
	cocoa: string;
	cocoaLight: string;
	cocoaDark: string;
	leaf: string;
	leafLight: string;
	leafDark: string;
	metal: string;
	metalLight: string;
	metalDark: string;
	gold: string;
	goldLight: string;
	goldDark: string;
	butter: string;
	butterLight: string;
	butterDark: string;
	clay: string;
	clayLight: string;
	clayDark: string;
	berry: string;
	meadow: string;
	meadowDark: string;
	water: string;
}

/** Colors that may answer a main color, as OKLCH hues: terracotta, mustard, teal, dusty blue, plum. */
const ANSWERS = [35, 82, 190, 250, 355] as const;

const cache = new Map<number, Palette>();

/** The colors for a hue as CSS counts it (0 red, 120 green, 240 blue). */
export function paletteFor(cssHue: number): Palette {
	const known = cache.get(cssHue);
	if (known !== undefined) {
		return known;
	}
	const hue = perceptualHue(cssHue);
	const answer = answerTo(hue);
	const warm = pull(70, hue, 10);
	const palette: Palette = {
		wall: blend(0.945, [0.034, 85], [0.03, hue]),
		wallMark: blend(0.908, [0.044, 82], [0.044, hue]),
		table: blend(0.845, [0.06, 74], [0.045, hue]),
		tableEdge: blend(0.76, [0.065, 68], [0.05, hue]),
		shadow: oklch(0.3, 0.05, hue),
		pale: oklch(0.9, 0.045, hue),
		light: oklch(0.8, 0.078, hue),
		main: oklch(0.66, 0.108, hue),
		dark: oklch(0.53, 0.095, hue),
		deep: oklch(0.37, 0.058, hue),
		accentLight: oklch(0.82, 0.072, answer),
		accent: oklch(0.68, 0.108, answer),
		accentDark: oklch(0.54, 0.098, answer),
		cream: oklch(0.955, 0.025, 85),
		white: oklch(0.985, 0.01, 90),
		wood: oklch(0.72, 0.085, warm - 2),
		woodLight: oklch(0.82, 0.07, warm + 4),
		woodDark: oklch(0.56, 0.08, warm - 12),
		crust: oklch(0.68, 0.115, warm - 6),
		crustLight: oklch(0.8, 0.1, warm + 6),
		crustDark: oklch(0.52, 0.1, warm - 17),
		crumb: oklch(0.92, 0.05, 82),
		cocoa: oklch(0.41, 0.06, 45),
		cocoaLight: oklch(0.52, 0.07, 50),
		cocoaDark: oklch(0.31, 0.045, 42),
		leaf: oklch(0.6, 0.095, pull(142, hue, 12)),
		leafLight: oklch(0.74, 0.09, pull(132, hue, 12)),
		leafDark: oklch(0.44, 0.07, pull(152, hue, 12)),
		metal: oklch(0.76, 0.012, hue),
		metalLight: oklch(0.9, 0.01, hue),
		metalDark: oklch(0.55, 0.018, hue),
		gold: oklch(0.76, 0.115, 82),
		goldLight: oklch(0.89, 0.085, 90),
		goldDark: oklch(0.6, 0.1, 70),
		butter: oklch(0.88, 0.105, 92),
		butterLight: oklch(0.94, 0.065, 97),
		butterDark: oklch(0.79, 0.115, 84),
		clay: oklch(0.64, 0.11, 42),
		clayLight: oklch(0.74, 0.095, 48),
		clayDark: oklch(0.52, 0.1, 38),
		berry: oklch(0.56, 0.145, 22),
		meadow: blend(0.83, [0.07, 125], [0.04, hue]),
		meadowDark: blend(0.75, [0.085, 132], [0.045, hue]),
		water: blend(0.8, [0.07, 215], [0.03, hue]),
	};
	cache.set(cssHue, palette);
	return palette;
}

/** An OKLCH color as hex; a color that sRGB cannot show loses chroma until it can. */
export function oklch(lightness: number, chroma: number, hue: number): string {
	const angle = (hue * Math.PI) / 180;
	return oklab(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle));
}

function oklab(lightness: number, a: number, b: number): string {
	for (let part = 1; part > 0; part -= 0.04) {
		const channels = toLinear(lightness, a * part, b * part);
		if (channels.every((channel) => channel >= -0.0005 && channel <= 1.0005)) {
			return `#${channels.map(toHex).join("")}`;
		}
	}
	return `#${toLinear(lightness, 0, 0).map(toHex).join("")}`;
}

/** Halfway between two colors of one lightness, each [chroma, hue]. */
function blend(lightness: number, one: readonly [number, number], two: readonly [number, number]): string {
	const [a1, b1] = [one[0] * Math.cos((one[1] * Math.PI) / 180), one[0] * Math.sin((one[1] * Math.PI) / 180)];
	const [a2, b2] = [two[0] * Math.cos((two[1] * Math.PI) / 180), two[0] * Math.sin((two[1] * Math.PI) / 180)];
	return oklab(lightness, (a1 + a2) / 2, (b1 + b2) / 2);
}

function toLinear(lightness: number, a: number, b: number): [number, number, number] {
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
}

function toHex(channel: number): string {
	const bounded = Math.min(1, Math.max(0, channel));
	const encoded = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
	return Math.round(encoded * 255)
		.toString(16)
		.padStart(2, "0");
}

/** The OKLCH hue of hsl(hue 65% 50%): what somebody means who writes a CSS hue. */
function perceptualHue(cssHue: number): number {
	const hue = ((cssHue % 360) + 360) % 360;
	const channel = (offset: number): number => {
		const k = (offset + hue / 30) % 12;
		const value = 0.5 - 0.325 * Math.max(-1, Math.min(k - 3, 9 - k, 1));
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	const [red, green, blue] = [channel(0), channel(8), channel(4)];
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
	const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
	return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function apart(one: number, two: number): number {
	const distance = Math.abs(one - two) % 360;
	return Math.min(distance, 360 - distance);
}

function answerTo(hue: number): number {
	return ANSWERS.reduce((best, candidate) => (Math.abs(apart(candidate, hue) - 140) < Math.abs(apart(best, hue) - 140) ? candidate : best));
}

/** A natural hue, moved at most `reach` degrees toward the picture's hue. */
function pull(natural: number, hue: number, reach: number): number {
	const distance = ((hue - natural + 540) % 360) - 180;
	return natural + Math.max(-reach, Math.min(reach, distance * 0.25));
}
