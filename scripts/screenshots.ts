import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import type { Browser, Page } from "playwright-core";
import { openBuiltStreet } from "./browser/built-street.ts";
import { launchBrowser } from "./browser/launch.ts";
import { findSampleProduct, SAMPLE } from "./browser/sample-pages.ts";
import { scenesOf, type Scene } from "./screenshots/scenes.ts";
import { tourText } from "./screenshots/tour.ts";
import { ROOT } from "./street/local-state.ts";
import { DEMO } from "./street/people.ts";
import { step } from "./street/progress.ts";

const HELP = `npm run screenshots                takes the pictures of the docs from a street of its own, in about two minutes
npm run screenshots -- cart admin   only those whose name contains one of the words

Writes docs/screenshots/*.png and docs/tour.md. Fails where a picture is larger than 150 kB.`;

const FOLDER = join(ROOT, "docs", "screenshots");
const LARGEST = 150_000;
const VIEWPORTS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const LOGINS = { shopper: DEMO.shopper, vendor: DEMO.vendors[0], admin: DEMO.admin };

const { values, positionals } = parseArgs({
	options: { help: { type: "boolean", default: false } },
	allowPositionals: true,
});

async function main(): Promise<void> {
	const street = await openBuiltStreet();
	const browser = await launchBrowser();
	try {
		mkdirSync(FOLDER, { recursive: true });
		const [product, other] = await Promise.all(SAMPLE.shops.map((shop) => findSampleProduct(street.url, shop)));
		if (!product || !other) throw new Error("there are two demo shops");
		const scenes = scenesOf(product, [other]);
		const wanted = scenes.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)));
		const tooLarge = await step("Taking pictures", async (progress) => {
			const large: string[] = [];
			for (const scene of wanted) {
				progress(scene.name);
				const size = await take(browser, street.url, scene);
				if (size > LARGEST) large.push(`${scene.name}.png has ${size} bytes, of at most ${LARGEST}.`);
			}
			progress(`${wanted.length}, into docs/screenshots`);
			return large;
		});
		writeFileSync(join(ROOT, "docs", "tour.md"), tourText(scenes));
		if (tooLarge.length > 0) throw new Error(tooLarge.join("\n"));
	} finally {
		await browser.close();
		await street.close();
	}
}

/** Takes one picture and gives its size in bytes. */
async function take(browser: Browser, origin: string, { name, on, dark, as, prepare, path }: Scene): Promise<number> {
	const context = await browser.newContext({
		baseURL: origin,
		viewport: VIEWPORTS[on],
		colorScheme: dark === true ? "dark" : "light",
		reducedMotion: "reduce",
		serviceWorkers: "block",
		locale: "en-IE",
		timezoneId: "Europe/Dublin",
	});
	try {
		const page = await context.newPage();
		if (as) await signIn(page, LOGINS[as]);
		await prepare?.(page);
		if (path !== undefined) await open(page, path);
		const file = join(FOLDER, `${name}.png`);
		await page.evaluate("document.activeElement?.blur()");
		await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
		return statSync(file).size;
	} catch (error) {
		throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	} finally {
		await context.close();
	}
}

async function open(page: Page, path: string): Promise<void> {
	const response = await page.goto(path, { waitUntil: "networkidle" });
	if (!response?.ok()) throw new Error(`${path} answered ${response?.status()}`);
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
	await page.goto("/sign-in");
	await page.getByLabel("Email").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.locator("main").getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}

if (values.help) {
	console.log(HELP);
} else {
	try {
		await main();
	} catch (error) {
		console.error(styleText("red", error instanceof Error ? error.message : String(error)));
		process.exitCode = 1;
	}
}
process.exit();
