import {
	BACKUP_SHARE,
	BACKUPS_KEPT,
	MAILS_PER_ORDER,
	NEW_PICTURES,
	PER_100_VIEWS,
	PICTURE_BYTES,
	PICTURE_CPU_MS,
	PRODUCT_BYTES,
	RUNS,
	SCALES,
	SERVICES_WITH_CRON,
	VIEWS,
} from "./assumptions.ts";
import { billOf, usageOf } from "./bill.ts";
import type { Measurements } from "./measure.ts";
import { PLAN_USD, PRICES, PRICES_OF, type Unit } from "./prices.ts";

const UNITS = Object.keys(PRICES) as Unit[];

/** The page docs/operations/costs.md, made of the measurements; nobody writes it by hand. */
export function costsPage(measured: Measurements): string {
	const bills = SCALES.map((scale) => {
		const usage = usageOf(measured, scale);
		return { scale, usage, ...billOf(usage) };
	});
	const perView = bills.map(({ scale, total }) => `$${((total / scale.views) * 1000).toFixed(2)}`);
	return `${[
		"# What a month costs",
		"",
		`Made by \`npm run costs\` from what was measured on ${measured.measuredAt} on the local runtime ([costs.json](costs.json)) and Cloudflare's prices of ${PRICES_OF}, in US dollars, on the Workers Paid plan. \`npm run costs -- --from-stored\` makes it anew without measuring.`,
		"",
		...table([
			["page views a month", ...SCALES.map(({ views }) => count(views))],
			["**the month costs**", ...bills.map(({ total }) => `**$${dollars(total)}**`)],
			["a thousand page views", ...perView],
			["the plan", ...SCALES.map(() => `$${dollars(PLAN_USD)}`)],
			...UNITS.map((unit) => [
				PRICES[unit].what,
				...bills.map(({ usage, costs }) => `${count(usage[unit])}${costs[unit] > 0 ? ` → $${dollars(costs[unit])}` : ""}`),
			]),
		]),
		"",
		"Where no amount stands behind a number, the plan includes it. Payments (Stripe's share of each sale) and taxes come on top.",
		"",
		"## What was measured",
		"",
		`Each journey ran ${RUNS} times on a street of ${count(measured.catalog.products)} products, with nothing in any cache: the Workers as a deploy uploads them, each behind a meter (\`scripts/costs/meter.js\`) that adds up what D1 says it read and wrote, and counts invocations, messages and calls of R2. What a journey sets off behind its answer (events, mails, the ledger) is in it.`,
		"",
		...table([
			["journey", "Workers run", "rows read", "rows written", "statements", "messages", "CPU ms", "pictures", "most rows in one statement"],
			...Object.entries(measured.journeys).map(([name, one]) => [
				name,
				...[one.invocations, one.rowsRead, one.rowsWritten, one.statements, one.messages].map((value) => count(value)),
				one.cpuMs === null ? "unknown" : count(one.cpuMs),
				count(one.pictures),
				`${count(one.worst.rows)} (${one.worst.service})`,
			]),
		]),
		"",
		`CPU time is all that the local runtime's process took, divided by the runs: with the simulators of D1 and the queues, and with sockets. Cloudflare bills less than that, so it is an upper bound.`,
		"",
		`The crons of all five services together read ${count(measured.sweep.rowsRead)} rows, wrote ${count(measured.sweep.rowsWritten)} and took ${measured.sweep.cpuMs ?? "unknown"} ms in a minute without anything to do. The messages of a purchase came in ${count(measured.journeys["purchase"]?.batches ?? 0)} batches.`,
		"",
		`An order of two shops makes the databases grow by ${count(Object.values(measured.bytesPerOrder).reduce((sum, bytes) => sum + bytes, 0))} bytes: ${Object.entries(
			measured.bytesPerOrder,
		)
			.filter(([, bytes]) => bytes > 0)
			.map(([service, bytes]) => `${service} ${count(bytes)}`)
			.join(", ")}. Part of it is what the sweeps delete again after days or weeks ([database full](database-full.md)).`,
		"",
		"## What is assumed",
		"",
		`- Of 100 page views: ${Object.entries(VIEWS)
			.map(([name, { share }]) => `${name} ${share}`)
			.join(", ")}. With them: ${Object.entries(PER_100_VIEWS)
			.map(([name, { times }]) => `${name} ${times}`)
			.join(
				", ",
			)}. What follows an order (sending, returns, payouts) and what people write besides (imports, reviews, accounts) is not in it.`,
		`- A cache answers ${SCALES.map(({ hits, views }) => `${hits * 100} % (at ${count(views)})`).join(", ")} of the pages for everybody, and ${SCALES.map(({ pictureHits }) => `${pictureHits * 100} %`).join(", ")} of the pictures. A hit is a request that is billed, without CPU time. A miss is reckoned as if no service behind it had a copy either.`,
		`- A browser has ${100 - NEW_PICTURES * 100} % of a page's pictures already; one that a cache has costs the gateway ${PICTURE_CPU_MS} ms. ${SCALES.map(({ pictures }) => count(pictures)).join(", ")} pictures are asked for in a month, in two widths, of ${count(PICTURE_BYTES)} bytes each.`,
		`- ${MAILS_PER_ORDER} mails an order. Orders of 24 months at this rate and ${SCALES.map(({ products }) => count(products)).join(", ")} products of ${count(PRODUCT_BYTES)} bytes are kept, and ${BACKUPS_KEPT} backups, each of ${BACKUP_SHARE * 100} % of it. Above 10 GB a database has to be split: [database full](database-full.md).`,
		`- Calls from a Worker to another are no requests; a batch of a queue and a run of a cron (${SERVICES_WITH_CRON} services, each minute) are counted as one each. A Worker writes one line to the log for each invocation and each message, but none for reads of what everybody sees. Styles, scripts and icons are static assets, which are free. No crawlers: they cost like people who come with an empty cache.`,
		"- Rows read grow with the catalog where a page counts or sorts many products. `npm run bench:search` shows how much, up to a million products.",
		"",
		"## Prices",
		"",
		...table([
			["", "price", "included a month", "source"],
			...UNITS.map((unit) => {
				const { what, usd, per, included, source } = PRICES[unit];
				return [what, `$${usd} per ${count(per)}`, count(included), source];
			}),
		]),
		"",
		"Requests that a cache answers are billed, without CPU time: https://developers.cloudflare.com/workers/cache/. From 2026-12-01 on, log lines are billed by their bytes instead: https://developers.cloudflare.com/observability/pricing/.",
	].join("\n")}\n`;
}

/** A table as the formatter of this repository writes it. */
function table([head = [], ...rows]: string[][]): string[] {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? "").length)));
	const line = (row: string[]) =>
		`| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
	const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
	return [line(head), rule, ...rows.map(line)];
}

const dollars = (value: number): string => value.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const count = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : 0 });
