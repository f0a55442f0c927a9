import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import { openBuiltStreet } from "./browser/built-street.ts";
import { launchBrowser } from "./browser/launch.ts";
import { fillCart, findSampleProduct, SAMPLE } from "./browser/sample-pages.ts";
import { measurePage } from "./lighthouse/measure-page.ts";
import { faultsIn, type Measured, reportText } from "./lighthouse/report.ts";
import { ROOT } from "./street/local-state.ts";
import { step } from "./street/progress.ts";

const HELP = `npm run lighthouse                 measures home, category, product and cart of a street of its own, in three to five minutes
npm run lighthouse -- --runs 1     each page once instead of three times
npm run lighthouse -- --url <url>  the pages of a street that runs already

Writes docs/lighthouse.md, unless a --url is given. Fails below 100 in accessibility, best practices or SEO, and below 98 in performance.`;

const { values } = parseArgs({
	options: { url: { type: "string" }, runs: { type: "string", default: "3" }, help: { type: "boolean", default: false } },
});

async function main(): Promise<void> {
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) throw new Error(`"${values.runs}" is not a number of runs.`);
	const street = values.url === undefined ? await openBuiltStreet() : { url: new URL(values.url).origin, close: async () => undefined };
	try {
		const measured = await measureAll(street.url, runs);
		const text = reportText(measured, new Date(), runs);
		console.log(`\n${text}`);
		if (values.url === undefined) writeFileSync(join(ROOT, "docs", "lighthouse.md"), text);
		const faults = faultsIn(measured);
		if (faults.length > 0) throw new Error(faults.join("\n"));
	} finally {
		await street.close();
	}
}

async function measureAll(origin: string, runs: number): Promise<Measured[]> {
	const product = await findSampleProduct(origin);
	const cookie = await fillCart(origin, product.variantId);
	const pages = [
		{ name: "home", path: "/" },
		{ name: "category", path: SAMPLE.category },
		{ name: "product", path: product.path },
		{ name: "cart", path: "/cart", cookie },
	];
	const port = await freePort();
	const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
	try {
		const measured: Measured[] = [];
		for (const page of pages) {
			await fetch(origin + page.path); // the first visitor waits for the page to be made, and this is not about him
			measured.push(await step(`The ${page.name} page`, (progress) => measurePage({ ...page, origin, port, runs }, progress)));
		}
		return measured;
	} finally {
		await browser.close();
	}
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
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
