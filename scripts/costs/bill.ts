import {
	BACKUP_SHARE,
	BACKUPS_KEPT,
	MAILS_PER_ORDER,
	NEW_PICTURES,
	OPERATIONS_PER_MESSAGE,
	PER_100_VIEWS,
	PICTURE_BYTES,
	PICTURE_CPU_MS,
	PRODUCT_BYTES,
	type Scale,
	SERVICES_WITH_CRON,
	SWEEPS_A_MONTH,
	VIEWS,
} from "./assumptions.ts";
import type { Measured, Measurements } from "./measure.ts";
import { PLAN_USD, PRICES, type Unit, type Usage } from "./prices.ts";

const GB = 1e9;

const nothing = (): Usage => Object.fromEntries(Object.keys(PRICES).map((unit) => [unit, 0])) as Usage;

/** What a month at a scale uses. A request is what comes from outside, a batch of a queue, or a cron; calls between Workers are none. */
export function usageOf({ journeys, sweep, bytesPerOrder }: Measurements, scale: Scale): Usage {
	const usage = nothing();
	const journey = (name: string): Measured => {
		const found = journeys[name];
		if (!found) throw new Error(`${name} was not measured`);
		return found;
	};
	for (const [name, { share, forEverybody }] of Object.entries(VIEWS)) {
		const views = (scale.views * share) / 100;
		const runs = views * (forEverybody ? 1 - scale.hits : 1);
		addRuns(usage, journey(name), runs);
		if (!forEverybody) addLines(usage, journey(name), runs);
		usage.requests += views;
		addPictures(usage, views * journey(name).pictures * NEW_PICTURES, scale);
	}
	for (const [name, { times, forEverybody }] of Object.entries(PER_100_VIEWS)) {
		const runs = (scale.views * times) / 100;
		addRuns(usage, journey(name), runs);
		if (!forEverybody) addLines(usage, journey(name), runs);
		usage.requests += runs;
	}
	usage.requests += SWEEPS_A_MONTH * SERVICES_WITH_CRON;
	usage.logEvents += SWEEPS_A_MONTH * SERVICES_WITH_CRON;
	usage.rowsRead += SWEEPS_A_MONTH * sweep.rowsRead;
	usage.rowsWritten += SWEEPS_A_MONTH * sweep.rowsWritten;
	usage.cpuMs += SWEEPS_A_MONTH * (sweep.cpuMs ?? 0);

	const orders = (scale.views * (PER_100_VIEWS["purchase"]?.times ?? 0)) / 100;
	const perOrder = Object.values(bytesPerOrder).reduce((sum, bytes) => sum + bytes, 0);
	usage.mails = orders * MAILS_PER_ORDER;
	usage.d1Gb = (orders * scale.monthsKept * perOrder + scale.products * PRODUCT_BYTES) / GB;
	usage.r2Gb = (scale.pictures * PICTURE_BYTES) / GB + usage.d1Gb * BACKUP_SHARE * BACKUPS_KEPT;
	usage.transformations = scale.pictures * 2;
	return usage;
}

/** Adds what the Workers do for a journey that no cache answers. */
function addRuns(usage: Usage, measured: Measured, times: number): void {
	usage.requests += measured.batches * times;
	usage.cpuMs += (measured.cpuMs ?? 0) * times;
	usage.rowsRead += measured.rowsRead * times;
	usage.rowsWritten += measured.rowsWritten * times;
	usage.queueOperations += measured.messages * OPERATIONS_PER_MESSAGE * times;
	usage.r2Reads += measured.r2Reads * times;
}

/** Each invocation writes a line to the log, and each message; reads of what everybody sees write none (docs/observability.md). */
function addLines(usage: Usage, measured: Measured, times: number): void {
	usage.logEvents += (measured.invocations + measured.messages) * times;
}

function addPictures(usage: Usage, pictures: number, { pictureHits }: Scale): void {
	usage.requests += pictures;
	usage.cpuMs += pictures * PICTURE_CPU_MS;
	usage.r2Reads += pictures * (1 - pictureHits);
}

/** What some usage of one thing costs, in dollars, beyond what is included. */
export function costOf(unit: Unit, used: number): number {
	const { usd, per, included } = PRICES[unit];
	return (Math.max(0, used - included) / per) * usd;
}

/** What a month costs: the plan and each thing. */
export function billOf(usage: Usage): { total: number; costs: Record<Unit, number> } {
	const costs = Object.fromEntries(Object.entries(usage).map(([unit, used]) => [unit, costOf(unit as Unit, used)])) as Record<Unit, number>;
	return { total: PLAN_USD + Object.values(costs).reduce((sum, cost) => sum + cost, 0), costs };
}
