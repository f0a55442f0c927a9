import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkers } from "../../bench/runtime/build.ts";
import { seedEmptyStreet } from "../seed/seed.ts";
import { migrateLocal } from "../street/migrate.ts";
import { WORKERS, type WorkerName } from "../worker-configs.ts";
import { RUNS } from "./assumptions.ts";
import { type Journey, prepareJourneys, settle } from "./journeys.ts";
import { type Meter, type MeteredStreet, openMeteredStreet } from "./metered-street.ts";

/** What one time of a journey takes, with nothing in any cache; averages. */
export interface Measured {
	/** Workers that ran: by HTTP and between each other. Only the first of them is a request that is billed. */
	invocations: number;
	/** Invocations by queues: each is billed as a request. */
	batches: number;
	rowsRead: number;
	rowsWritten: number;
	statements: number;
	messages: number;
	r2Reads: number;
	/** All of the runtime's processor time, with that of the database and of the local network: more than Cloudflare bills. */
	cpuMs: number | null;
	/** Pictures of the marketplace on the page. */
	pictures: number;
	/** The statement that read most rows, of which service. */
	worst: { rows: number; service: string; sql: string };
}

export interface Measurements {
	measuredAt: string;
	/** The seeded street. */
	catalog: { products: number; orders: number };
	journeys: Record<string, Measured>;
	/** What one run of all crons takes when there is nothing to do. */
	sweep: Pick<Measured, "rowsRead" | "rowsWritten" | "cpuMs">;
	/** How much the databases grow by one order of two shops, in bytes, by service; and how large they are, by service. */
	bytesPerOrder: Record<string, number>;
	bytes: Record<string, number>;
}

const WARM_UP = 15;

/** Measures all journeys on a street of its own. Takes two minutes. */
export async function measure(progress: (text: string) => void): Promise<Measurements> {
	const folder = mkdtempSync(join(tmpdir(), "highstreet-costs-"));
	try {
		const state = join(folder, "state");
		const built = await buildWorkers(join(folder, "built"), new AbortController().signal, (text) => progress(`Workers built: ${text}`));
		await migrateLocal(state);
		await seedEmptyStreet(state);
		const street = await openMeteredStreet(built, state);
		try {
			return await measureOn(street, progress);
		} finally {
			await street.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function measureOn(street: MeteredStreet, progress: (text: string) => void): Promise<Measurements> {
	const journeys = await prepareJourneys(street.origin, RUNS + WARM_UP);
	await settle();
	const measured: Record<string, Measured> = {};
	let before: Record<string, number> = {};
	let after: Record<string, number> = {};
	for (const journey of journeys) {
		for (let time = 0; time < WARM_UP; time++) await journey.run(time);
		await settle();
		before = sizes(await street.meters());
		measured[journey.name] = await measureOne(street, journey, (meters) => (after = sizes(meters, before)));
		progress(`${journey.name}: ${JSON.stringify(measured[journey.name])}`);
	}
	delete after["user"]; // mails are kept there for developers; where they are sent, an order leaves nothing behind
	const perOrder = Object.entries(after).map(([service, bytes]) => [service, Math.round((bytes - (before[service] ?? bytes)) / RUNS)]);
	return {
		measuredAt: new Date().toISOString().slice(0, 10),
		catalog: await catalogOf(street.origin),
		journeys: measured,
		sweep: await measureSweep(street),
		bytesPerOrder: Object.fromEntries(perOrder) as Record<string, number>,
		bytes: after,
	};
}

async function measureOne(street: MeteredStreet, { run }: Journey, look: (meters: Record<WorkerName, Meter>) => void): Promise<Measured> {
	const cpu = street.cpuMs();
	let html = "";
	for (let time = 0; time < RUNS; time++) html = await run(WARM_UP + time);
	await settle();
	const spent = street.cpuMs();
	const meters = await street.meters();
	look(meters);
	const all = Object.values(meters);
	const sum = (of: (meter: Meter) => number): number => round(all.reduce((total, meter) => total + of(meter), 0) / RUNS);
	const [worst] = Object.entries(meters).toSorted(([, a], [, b]) => b.worst.rows - a.worst.rows);
	return {
		invocations: sum(({ invocations }) => (invocations["fetch"] ?? 0) + (invocations["rpc"] ?? 0)),
		batches: sum(({ invocations }) => invocations["queue"] ?? 0),
		rowsRead: sum(({ rowsRead }) => rowsRead),
		rowsWritten: sum(({ rowsWritten }) => rowsWritten),
		statements: sum(({ statements }) => statements),
		messages: sum(({ messages }) => messages),
		r2Reads: sum(({ r2Reads }) => r2Reads),
		cpuMs: cpu === null || spent === null ? null : round((spent - cpu) / RUNS),
		pictures: new Set(html.match(/\/api\/v1\/media\/[\w.-]+/g)).size,
		worst: {
			rows: worst?.[1].worst.rows ?? 0,
			service: worst?.[0] ?? "",
			sql: (worst?.[1].worst.sql ?? "").replaceAll(/\s+/g, " ").slice(0, 400),
		},
	};
}

async function measureSweep(street: MeteredStreet): Promise<Measurements["sweep"]> {
	const services = WORKERS.filter((worker) => worker !== "gateway" && worker !== "web");
	for (const service of services) await street.sweep(service);
	await street.meters();
	const cpu = street.cpuMs();
	const runs = 10;
	for (let run = 0; run < runs; run++) for (const service of services) await street.sweep(service);
	const spent = street.cpuMs();
	const meters = Object.values(await street.meters());
	return {
		rowsRead: round(meters.reduce((total, { rowsRead }) => total + rowsRead, 0) / runs),
		rowsWritten: round(meters.reduce((total, { rowsWritten }) => total + rowsWritten, 0) / runs),
		cpuMs: cpu === null || spent === null ? null : round((spent - cpu) / runs),
	};
}

async function catalogOf(origin: URL): Promise<Measurements["catalog"]> {
	const products = (await (await fetch(new URL("/api/v1/products?limit=1", origin))).json()) as { total?: number };
	return { products: products.total ?? 0, orders: RUNS + WARM_UP };
}

/** A meter that has seen no statement knows no size. */
const sizes = (meters: Record<WorkerName, Meter>, known: Record<string, number> = {}): Record<string, number> =>
	Object.fromEntries(
		Object.entries(meters).flatMap(([worker, { bytes }]) =>
			bytes > 0 ? [[worker, bytes]] : known[worker] ? [[worker, known[worker]]] : [],
		),
	);

const round = (value: number): number => Math.round(value * 100) / 100;
