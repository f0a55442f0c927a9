import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../tests/support/browser.ts";
import { ROOT } from "./street/local-state.ts";

/** Draws the icons and the link preview of the web client from `icon.svg`: run it when the mark changes. */
const PUBLIC = join(ROOT, "clients", "web", "public");
const mark = readFileSync(join(PUBLIC, "icon.svg"), "utf8");

interface Drawing {
	file: string;
	width: number;
	height: number;
	html: string;
}

const square = (file: string, size: number, part: number): Drawing => ({
	file,
	width: size,
	height: size,
	html: `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${part < 1 ? "#faf6ee" : "transparent"}}svg{width:${part * 100}vw;height:${part * 100}vh}</style>${mark}`,
});

const DRAWINGS: Drawing[] = [
	square("icon-192.png", 192, 1),
	square("icon-512.png", 512, 1),
	square("icon-512-maskable.png", 512, 0.62),
	square("icon-180.png", 180, 0.8),
	{
		file: "preview.png",
		width: 1200,
		height: 630,
		html: `<style>body{margin:0;height:100vh;background:#faf6ee;color:#25201a;font-family:Georgia,serif;display:grid;align-content:center;justify-items:center;gap:1rem}svg{width:240px;height:240px}h1{margin:0;font-size:88px}p{margin:0;font-size:38px;color:#665c4f}</style>${mark}<h1>Highstreet</h1><p>Your local shops, in one street</p>`,
	},
];

const browser = await launchBrowser();
try {
	for (const { file, width, height, html } of DRAWINGS) {
		const page = await browser.newPage({ viewport: { width, height } });
		await page.setContent(html);
		await page.screenshot({ path: join(PUBLIC, file), omitBackground: true });
		await page.close();
		console.log(file);
	}
} finally {
	await browser.close();
}
