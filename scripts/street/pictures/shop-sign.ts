import { paletteFor, type Palette } from "./palette.ts";
import { at, band, box, disc, escapeXml, hash, line, num, repeat, shape, solid } from "./svg.ts";

/** A shop's sign for its page and cards: 1200 by 600. */
export function drawShopSign(shop: { name: string; hue: number; town: string }): string {
	const c = paletteFor(shop.hue);
	const seed = hash(`${shop.name}\n${shop.town}`);
	const title = escapeXml(shop.town === "" ? shop.name : `${shop.name}, ${shop.town}`);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 600" width="1200" height="600" role="img"><title>${title}</title>${front(c, seed)}${awning(c, seed)}${board(c, shop.name, shop.town)}</svg>\n`;
}

/** The sign board across the top with the shop's name on it. */
function board(c: Palette, name: string, town: string): string {
	const lines = wrap(name.trim());
	const longest = Math.max(...lines.map((text) => text.length), 1);
	const size = Math.min(lines.length > 1 ? 66 : 96, 960 / (longest * 0.56));
	const middle = town === "" ? 148 : lines.length > 1 ? 120 : 126;
	const text = lines
		.map((words, index) => {
			const y = middle + (index - (lines.length - 1) / 2) * size * 1.06 + size * 0.34;
			return `<text x="600" y="${num(y)}" font-size="${num(size)}" font-weight="700">${escapeXml(words)}</text>`;
		})
		.join("");
	const place =
		town === "" ? "" : `<text x="600" y="231" font-size="26" letter-spacing="7" fill="${c.light}">${escapeXml(town.toUpperCase())}</text>`;
	return (
		box(58, 44, 1084, 232, 14, c.shadow, 0.18) +
		box(50, 32, 1100, 232, 14, c.deep) +
		`<rect x="66" y="48" width="1068" height="200" rx="8" fill="none" stroke="${c.light}" stroke-width="4" opacity="0.7"/>` +
		`<g fill="${c.cream}" text-anchor="middle" font-family="Georgia, 'Times New Roman', serif">${text}${place}</g>`
	);
}

/** Splits a long name in two lines of about the same length. */
function wrap(name: string): readonly string[] {
	const words = name.split(/\s+/);
	if (name.length <= 20 || words.length < 2) {
		return [name];
	}
	let best: readonly string[] = [name];
	let width = name.length;
	for (let cut = 1; cut < words.length; cut++) {
		const halves = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
		const longer = Math.max(...halves.map((half) => half.length));
		if (longer < width) {
			best = halves;
			width = longer;
		}
	}
	return best;
}

/** The striped awning below the board. */
function awning(c: Palette, seed: number): string {
	const tones = [
		[c.main, c.cream],
		[c.accent, c.cream],
		[c.main, c.pale],
		[c.dark, c.light],
	][seed % 4] as [string, string];
	const stripes = 17;
	const width = 1040 / stripes;
	const scalloped = seed % 3 !== 1;
	return (
		at(0, 14, shape("M90 276H1110L1130 376H70Z", c.shadow, 0.16)) +
		repeat(stripes, (index) => {
			const fill = tones[index % 2] ?? c.main;
			const top = 90 + (index * 1020) / stripes;
			const bottom = 80 + index * width;
			const hem = scalloped ? `v4a${num(width / 2)} 26 0 0 1-${num(width)} 0v-4` : `v14l-${num(width / 2)} 16l-${num(width / 2)}-16v-14`;
			return shape(`M${num(top)} 264H${num(top + 1020 / stripes)}L${num(bottom + width)} 356${hem}Z`, fill);
		}) +
		band("M88 272H1112", c.shadow, 16, 0.18)
	);
}

/** The shop front: windows with something in them, and a door. */
function front(c: Palette, seed: number): string {
	const doorLeft = (seed >>> 3) % 3;
	const door = [160, 500, 840][doorLeft] ?? 500;
	const bays = [160, 500, 840].filter((x) => x !== door);
	return (
		box(0, 0, 1200, 600, 0, c.wall) +
		line("M20 60h60M1120 130h50M10 300h40M1150 330h60M20 450h50M1140 480h40", c.wallMark, 10) +
		box(50, 270, 1100, 330, 0, c.main) +
		box(50, 270, 1100, 330, 0, c.dark, 0.4) +
		bays.map((x, index) => at(x + 100, 0, bay(c, (seed >>> (5 + index * 3)) % 4))).join("") +
		at(door + 100, 0, entrance(c, seed)) +
		box(0, 572, 1200, 28, 0, c.table) +
		box(0, 572, 1200, 6, 0, c.tableEdge)
	);
}

function entrance(c: Palette, seed: number): string {
	return (
		box(-94, 300, 188, 280, 6, c.deep) +
		box(-72, 330, 144, 150, 6, c.goldLight) +
		shape("M-72 330H0L-72 440Z", c.white, 0.35) +
		box(-72, 496, 144, 62, 6, c.dark) +
		disc(62, 500, 10, c.gold) +
		line("M0 400V408", c.deep, 5) +
		box(-44, 408, 88, 38, 6, c.cream) +
		line("M-24 427H24", seed % 2 === 0 ? c.main : c.accent, 8)
	);
}

function bay(c: Palette, kind: number): string {
	const window = "M-140 330Q-140 320-130 320H130Q140 320 140 330V530H-140Z";
	const pot = (x: number): string =>
		shape(`M${x - 30} 486H${x + 30}L${x + 22} 530H${x - 22}Z`, c.clay) +
		shape(
			`M${x} 486C${x - 50} 470 ${x - 46} 420 ${x - 30} 404C${x - 6} 430 ${x} 460 ${x} 486C${x} 450 ${x + 10} 420 ${x + 34} 400C${x + 50} 440 ${x + 40} 474 ${x} 486Z`,
			c.leaf,
		);
	const show =
		[
			() => pot(-70) + pot(66) + box(-22, 470, 44, 60, 8, c.accent) + box(-18, 458, 36, 16, 4, c.accentDark),
			() =>
				repeat(4, (index) =>
					box(
						-112 + index * 58,
						470 - (index % 2) * 26,
						44,
						60 + (index % 2) * 26,
						8,
						[c.main, c.accent, c.light, c.gold][index] ?? c.main,
					),
				) + line("M-100 500h20M-42 490h20M16 500h20M74 490h20", c.cream, 8),
			() =>
				box(-112, 452, 92, 78, 4, c.wood) +
				box(-74, 452, 16, 78, 0, c.accent) +
				line("M-66 452c-30-30-44 0-4 0M-66 452c30-30 44 0 4 0", c.accent, 8) +
				pot(66),
			() =>
				box(-116, 490, 110, 40, 4, c.main) +
				box(-104, 456, 88, 34, 4, c.accent) +
				box(-96, 428, 68, 28, 4, c.cream) +
				disc(64, 440, 40, c.white, 0.7) +
				line("M64 480V526M40 530H88", c.goldDark, 9) +
				shape("M30 476A36 36 0 0 1 98 476Z", c.accent),
		][kind]?.() ?? "";
	return (
		box(-158, 304, 316, 244, 10, c.deep) +
		solid(window, c.goldLight, shape("M-140 320H-20L-140 500Z", c.white, 0.35), show) +
		line("M0 322V380M-140 380H140", c.deep, 7) +
		box(-166, 530, 332, 24, 6, c.pale)
	);
}
