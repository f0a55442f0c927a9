import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import type { Import } from "../contracts/product-import.ts";
import { Market } from "../scripts/import/market.ts";
import { seedEmptyStreet } from "../scripts/seed/seed.ts";
import { migrateLocal } from "../scripts/street/migrate.ts";
import { step } from "../scripts/street/progress.ts";
import { DEMO } from "../scripts/street/people.ts";
import { call } from "./subjects/api.ts";
import { differences, readIndependently, readKept } from "./import-check.ts";
import { buildWorkers } from "./runtime/build.ts";
import { openRuntime } from "./runtime/open-runtime.ts";

const HELP = `node bench/import.ts [--variants 50000]
       node bench/import.ts --file <a product export of Shopify>

Imports a generated file of so many variants (four a product) through the gateway into an empty shop of a street of its own, exports
the shop again, and says how long both took and the most memory that the runtime had. All Workers share one runtime here: on the
platform each has 128 MB for itself. With a file, what has become of it is compared with another reader's reading of it.`;

const VARIANTS_EACH = 4;
const SIZES = ["S", "M", "L", "XL"];
const LOOK_EVERY_MS = 250;

const { values } = parseArgs({
	options: { variants: { type: "string", default: "50000" }, file: { type: "string" }, help: { type: "boolean", default: false } },
});

/** A product file as Shopify writes it, the same each time. */
function productFile(variants: number): string {
	const header =
		"Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Image Src\n";
	const body = `"<p>${"Made by hand, in small numbers, a street away. ".repeat(8)}</p>"`;
	const rows = Array.from({ length: variants }, (_, n) => {
		const [product, place] = [Math.floor(n / VARIANTS_EACH), n % VARIANTS_EACH];
		const words =
			place === 0 ? `Product ${product} of many,${body},Maker ${product % 90},Things,"tag ${product % 40}, all",true,Size` : ",,,,,,";
		return `bulk-${product},${words},${SIZES[place]},SKU-${n},${100 + (n % 900)},shopify,${n % 50},${5 + (n % 95)}.${10 + (n % 90)},https://pictures.example/${n}.jpg\n`;
	});
	return header + rows.join("");
}

/** The memory of the runtime's processes in MB, which are this one's children; null where the system does not tell. */
function runtimeMemory(): { now: number; most: number } | null {
	try {
		const statuses = readdirSync("/proc")
			.filter((name) => /^\d+$/.test(name))
			.map((pid) => statusOf(pid));
		const own = statuses.filter((status) => status.includes(`PPid:\t${process.pid}\n`) && status.startsWith("Name:\tworkerd"));
		const sum = (field: string) =>
			own.reduce((total, status) => total + Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0), 0) / 1_024;
		return own.length > 0 ? { now: sum("VmRSS"), most: sum("VmHWM") } : null;
	} catch {
		return null;
	}
}

function statusOf(pid: string): string {
	try {
		return readFileSync(`/proc/${pid}/status`, "utf8");
	} catch {
		return ""; // it has ended meanwhile
	}
}

const inMb = (memory: number | undefined): string => (memory === undefined ? "unknown" : `${Math.round(memory)} MB`);

async function untilEnded(market: Market, vendorId: string, id: string, progress: (detail: string) => void): Promise<Import> {
	for (;;) {
		const now = await market.read(vendorId, id);
		progress(`${now.rowsRead} rows, ${inMb(runtimeMemory()?.now)}`);
		if (now.finishedAt !== null) return now;
		await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
	}
}

/** An empty shop; its id, and its admin's token. */
async function emptyShop(street: URL): Promise<{ token: string; id: string }> {
	const { email, password } = DEMO.admin;
	const { token } = await call<{ token: string }>(street, "POST", "/auth/sign-in/email", { body: { email, password } });
	const place = { line1: "1 Quay Street", city: "Galway", postalCode: "H91 X0X0", country: "IE", latitude: 53.27, longitude: -9.05 };
	const trader = { traderName: "Bulk Ltd", registrationNumber: "IE1" };
	const body = { name: "Bulk", email: "bulk@example.com", phone: "+353 91 1", trader, place };
	const { id } = await call<{ id: string }>(street, "POST", "/vendors", { token, body });
	await call(street, "POST", `/admin/vendors/${id}/approve`, { token });
	return { token, id };
}

async function main(temporary: string): Promise<void> {
	const state = join(temporary, "state");
	const file = values.file ?? join(temporary, "products.csv");
	if (!values.file) writeFileSync(file, productFile(Number(values.variants)));
	const expected = readIndependently(readFileSync(file, "utf8"));
	const variants = expected.size;
	const built = await step("Building the Workers", (progress) =>
		buildWorkers(join(temporary, "built"), new AbortController().signal, progress),
	);
	await migrateLocal(state);
	await seedEmptyStreet(state);
	const runtime = await step("Starting the runtime", () => openRuntime(built, state));
	try {
		const { token, id } = await emptyShop(runtime.street);
		const market = new Market(runtime.street.origin);
		await market.signIn(token);
		const before = runtimeMemory();
		const began = performance.now();
		const started = await market.start(id, file, () => undefined);
		const done = await step("Importing", (progress) => untilEnded(market, id, started.id, progress));
		const imported = performance.now();
		const after = runtimeMemory();
		const kept = await step("Comparing", () => readKept(runtime.street, id, token));
		const compared = performance.now();
		const exported = await fetch(new URL(`/api/v1/vendor/${id}/export.csv`, runtime.street), {
			headers: { authorization: `Bearer ${token}` },
		});
		const rows = readIndependently(await exported.text()).size;
		const ended = performance.now();
		console.log(
			[
				`${done.status}: ${done.variants.created} variants of ${done.products.created} products from ${Math.round(done.bytesTotal / 1e6)} MB, ${done.problems.count} problems`,
				`import: ${seconds(imported - began)}, ${Math.round((1_000 * variants) / (imported - began))} variants a second`,
				`export: ${seconds(ended - compared)}, ${rows} rows`,
				`memory of the runtime: ${inMb(before?.now)} before, at most ${inMb(after?.most)} in the import, ${inMb(runtimeMemory()?.most)} with the export`,
			].join("\n"),
		);
		const faults = differences(expected, kept);
		console.log(`compared: ${expected.size} variants with their options and prices, ${faults.length} differ`);
		if (faults.length > 0 || rows !== kept.size) throw new Error(`Not all came through: ${faults.slice(0, 10).join("; ")}`);
	} finally {
		await runtime.close();
	}
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

if (values.help) console.log(HELP);
else {
	const temporary = mkdtempSync(join(tmpdir(), "highstreet-import-"));
	try {
		await main(temporary);
	} catch (error) {
		console.error(styleText("red", error instanceof Error ? error.message : String(error)));
		process.exitCode = 1;
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}
