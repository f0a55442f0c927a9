import type { Setting } from "#contracts/settings";
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";
import type { ServiceApp } from "./app.ts";
import { answerPrivate, answerPublic } from "./answer-read.ts";
import { answerWrite } from "./answer-write.ts";
import { consume, type Effects, type Heed, putOff, replayThrough } from "./consumer.ts";
import { forgetDeadLetters, replayAsked } from "./dead-letters.ts";
import { log, logError } from "./log.ts";
import { flushOutbox, type Queues, resendEvents } from "./outbox.ts";
import { isAtPurgeDoor, purgeHere, purgeThroughDoor } from "./purge-door.ts";
import { purgeChanged } from "./purges.ts";
import { answerMisconfigured, settingsCheck } from "./settings.ts";
import { during, ownRequestId, requestIdOf } from "./request-id.ts";

interface ServiceBindings {
	DB: D1Database;
	/** "on" where no cron runs (the local runtime): the sweep then comes along with requests. */
	LOCAL_CLOCK: string;
}

interface ServiceParts<Env extends ServiceBindings> {
	/** What the Worker is called. */
	name: string;
	/** What it is told; where something is missing or wrong it does nothing. */
	settings: readonly Setting[];
	app: ServiceApp<Env>;
	/** The queues that the service's outbox goes to. */
	queues?: (env: Env) => Queues;
	/** Whether what is at a path is the same for everybody and kept at the edge. Such a service has the table `purges`. */
	isPublic?: (pathname: string) => boolean;
	/** Whether a read does something, as coming back from a bank does: it is answered like any other change, and may take its time. */
	isDeed?: (pathname: string) => boolean;
	/** What events do here. */
	effects?: (env: Env, db: DrizzleD1Database) => Effects;
	/** What the hints do here that the service sends itself. */
	heed?: (env: Env) => Heed;
	/** What the cron does besides sending what waits in the outbox: expiring, resuming, forgetting. Safe to run at any time. */
	sweep: (env: Env, db: DrizzleD1Database, now: Date) => Promise<void>;
}

const LOCAL_SWEEP_EVERY_MS = 2_000;

/** Wires a service's parts into the handlers of its Worker: HTTP, queue and cron. */
export function createService<Env extends ServiceBindings>(
	parts: ServiceParts<Env>,
): ExportedHandler<Env> & { fetch: NonNullable<ExportedHandler<Env>["fetch"]> } {
	const check = settingsCheck(parts.name, parts.settings);
	let sweptAt = 0;
	let hasSwept = false;

	async function runSweep(env: Env): Promise<void> {
		const db = drizzle(env.DB);
		const now = new Date();
		const isFirst = !hasSwept;
		hasSwept = true;
		if (parts.queues && env.LOCAL_CLOCK === "on" && isFirst) await resendEvents(db);
		// a queue that is down must not keep stock held and checkouts unfinished
		const flushed = parts.queues ? flushOutbox(db, parts.queues(env), now) : Promise.resolve(0);
		const outcomes = await Promise.allSettled([flushed, parts.sweep(env, db, now), sweepDeadLetters(env, db, now)]);
		if (parts.isPublic) await showChanges(env.DB);
		for (const outcome of outcomes) if (outcome.status === "rejected") logError("sweep failed", outcome.reason);
	}

	async function sweepDeadLetters(env: Env, db: DrizzleD1Database, now: Date): Promise<void> {
		if (!parts.effects) return;
		await replayAsked(db, replayThrough(db, parts.effects(env, db), parts.heed?.(env)));
		await db.batch(forgetDeadLetters(db, now));
	}

	async function answer(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
		const pathname = pathOf(request.url);
		const isRead = request.method === "GET" || request.method === "HEAD";
		if (isRead && !parts.isDeed?.(pathname)) {
			const isPublic = parts.isPublic?.(pathname) ?? false;
			return isPublic ? answerPublic(parts.app, request, env, ctx) : answerPrivate(parts.app, request, env, ctx);
		}
		if (parts.isPublic && isAtPurgeDoor(request)) return purgeHere(request, ctx);
		return during(requestIdOf(request.headers), () => change(request, env, ctx));
	}

	async function change(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
		const response = await answerWrite(parts.app, request, env, ctx);
		if (parts.isPublic) await showChanges(env.DB);
		if (parts.queues && response.status < 400) sendOutboxSoon(ctx, env.DB, parts.queues(env));
		return response;
	}

	return {
		async fetch(request, env, ctx) {
			const wrong = check(env);
			if (wrong.length > 0) return answerMisconfigured(parts.name, request, wrong);
			const response = await answer(request, env, ctx);
			if (env.LOCAL_CLOCK === "on" && Date.now() - sweptAt > LOCAL_SWEEP_EVERY_MS) {
				sweptAt = Date.now();
				ctx.waitUntil(during(ownRequestId("clock"), () => runSweep(env)).catch((error: unknown) => logError("sweep failed", error)));
			}
			return response;
		},
		async queue(batch, env, ctx) {
			if (check(env).length > 0) return putOff(batch);
			const db = drizzle(env.DB);
			if (!parts.effects) throw new Error(`nothing here reads the queue ${batch.queue}`);
			const hints = await consume(batch, db, parts.effects(env, db), parts.heed?.(env));
			if (parts.isPublic) await showChanges(env.DB);
			if (parts.queues && hints > 0) sendOutboxSoon(ctx, env.DB, parts.queues(env));
		},
		async scheduled({ cron, scheduledTime }, env) {
			if (check(env).length > 0) throw new Error(`${parts.name} is misconfigured`);
			const started = Date.now();
			await during(ownRequestId("cron"), async () => {
				await runSweep(env);
				log("sweep", { cron, lateMs: started - scheduledTime, ms: Date.now() - started });
			});
		},
	};
}

/** The path of an address as the gateway writes it; reads that are kept are too quick for a URL object. */
const pathOf = (address: string): string => address.slice(address.indexOf("/", "https://".length)).split("?", 1)[0] ?? "";

/** Purges what has changed, so that the next read shows it. Where that fails, the next change or sweep does it. */
export async function showChanges(database: D1Database): Promise<void> {
	try {
		await purgeChanged(drizzle(database), purgeThroughDoor);
	} catch (error) {
		logError("not purged, the sweep will", error);
	}
}

/** For RPC methods that change what is shown to everybody: when this is done the next read shows it, and its events are on their way. */
export async function afterChange(ctx: Pick<ExecutionContext, "waitUntil">, database: D1Database, queues: Queues): Promise<void> {
	await showChanges(database);
	sendOutboxSoon(ctx, database, queues);
}

/** When the flush that runs in this isolate began; 0 while none does. */
let flushingSince = 0;
let flushAgain = false;

/** Less than the 30 seconds that the platform lets work go on after the answer. */
const FLUSH_AT_MOST_MS = 15_000;

/**
 * Sends the outbox after the answer; what fails is sent by the next sweep. For RPC methods that change something.
 * One flush at a time in an isolate: whoever comes while one runs has it look once more, rather than sending the same again.
 */
export function sendOutboxSoon(ctx: Pick<ExecutionContext, "waitUntil">, database: D1Database, queues: Queues): void {
	flushAgain = true;
	if (Date.now() - flushingSince < FLUSH_AT_MOST_MS) return;
	flushingSince = Date.now();
	ctx.waitUntil(flushWhileAsked(drizzle(database), queues, flushingSince));
}

async function flushWhileAsked(db: DrizzleD1Database, queues: Queues, since: number): Promise<void> {
	while (flushAgain && Date.now() - since < FLUSH_AT_MOST_MS) {
		flushAgain = false;
		await flushOutbox(db, queues, new Date()).catch((error: unknown) => logError("outbox not sent, the sweep will", error));
	}
	if (flushingSince === since) flushingSince = 0;
}
