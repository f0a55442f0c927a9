import { stat } from "node:fs/promises";
import { parseArgs, styleText } from "node:util";
import type { Import } from "#contracts/product-import";
import { ImportError, Market } from "./import/market.ts";
import { reportLines } from "./import/report.ts";
import { runningUrl } from "./street/claim.ts";
import { STATE } from "./street/local-state.ts";
import { step } from "./street/progress.ts";

const HELP = `npm run import -- --vendor <slug> <file.csv> [--url http://localhost:8787]

Imports a product file in Shopify's CSV format into a shop and prints the report.
On the local street it signs in as the demo admin; anywhere else it uses the token in HIGHSTREET_TOKEN.

  --vendor SLUG   the shop, by the last part of its address
  --url URL       the marketplace; default: the street that runs here

Ends with 0 when the file was imported (rows may have been skipped), 1 when it was not, 2 when the command was wrong.`;

const POLL_EVERY_MS = 500;

async function main(): Promise<number> {
	const given = readArguments();
	if (given === null) return 2;
	if (given.help) {
		console.log(HELP);
		return 0;
	}
	const size = await sizeOf(given.file);
	if (size === null) return complain(`There is no file "${given.file}".`, 2);
	if (size === 0) return complain(`The file "${given.file}" is empty.`, 1);
	const market = new Market(given.url);
	await market.signIn(process.env["HIGHSTREET_TOKEN"]);
	const vendorId = await market.findVendor(given.vendor);
	const started = await step("Sending the file", (progress) => market.start(vendorId, given.file, (sent) => progress(percent(sent, size))));
	const done = await step("Importing", (progress) => untilDone(market, vendorId, started, progress));
	if (done.status === "failed") return complain(done.failure ?? "The import failed.", 1);
	console.log(reportLines(done).join("\n"));
	return 0;
}

function readArguments(): { help: boolean; vendor: string; file: string; url: string } | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				vendor: { type: "string" },
				url: { type: "string", default: runningUrl(STATE) ?? "http://localhost:8787" },
				help: { type: "boolean", default: false },
			},
		});
		const [file, ...others] = positionals;
		if (!values.help && (!values.vendor || !file || others.length > 0)) throw new ImportError("Say which shop and which file.");
		return { help: values.help, vendor: values.vendor ?? "", file: file ?? "", url: values.url };
	} catch (error) {
		complain(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`, 2);
		return null;
	}
}

async function sizeOf(file: string): Promise<number | null> {
	const found = await stat(file).catch(() => null);
	return found?.isFile() ? found.size : null;
}

async function untilDone(market: Market, vendorId: string, started: Import, progress: (detail: string) => void): Promise<Import> {
	for (let now = started; ;) {
		progress(`${percent(now.bytesRead, now.bytesTotal)}, ${now.rowsRead} rows`);
		if (now.status === "completed" || now.status === "failed") return now;
		await new Promise((resolve) => setTimeout(resolve, POLL_EVERY_MS));
		now = await market.read(vendorId, started.id);
	}
}

const percent = (part: number, whole: number): string => `${whole > 0 ? Math.floor((100 * part) / whole) : 100} %`;

function complain(message: string, code: number): number {
	console.error(styleText("red", message));
	return code;
}

try {
	process.exitCode = await main();
} catch (error) {
	if (!(error instanceof ImportError)) throw error;
	process.exitCode = complain(error.message, 1);
}
