import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";
import { logError } from "#kit/log";
import { flushOutbox } from "#kit/outbox";
import { duringMessage } from "#kit/request-id";
import { showChanges } from "#kit/service";
import { drizzle } from "drizzle-orm/d1";
import type { ImportRun, ProductEnv } from "./env.ts";
import { importWindows } from "./imports/import-windows.ts";
import { failImport } from "./store/import-store.ts";

const RETRIES = { retries: { limit: 5, delay: "1 second", backoff: "exponential" } } as const;

const GIVEN_UP = { code: "internal", detail: "Something went wrong on our side. Please try again." } as const;

/**
 * Reads an uploaded file, a few windows a step. How far it has come is stored in the same batch as what it changes,
 * so a step that is repeated after a crash goes on where the crash was.
 */
export class ImportWorkflow extends WorkflowEntrypoint<ProductEnv, ImportRun> {
	override async run(event: Readonly<WorkflowEvent<ImportRun>>, step: WorkflowStep): Promise<void> {
		const { importId } = event.payload;
		const caused = <T>(work: () => Promise<T>) => duringMessage(event.payload, work);
		const db = drizzle(this.env.DB);
		try {
			for (let n = 1, more = true; more; n += 1) {
				more = await step.do(`read ${n}`, RETRIES, () => caused(() => importWindows(this.env, importId)));
				await step.do(`show ${n}`, RETRIES, () => caused(() => showChanges(this.env.DB)));
				const tell = () => flushOutbox(db, { review: this.env.TO_REVIEW, web: this.env.TO_WEB }, new Date());
				await step.do(`tell ${n}`, RETRIES, () => caused(tell));
			}
		} catch (error) {
			logError("import failed", error, { importId, requestId: event.payload.requestId });
			await step.do("give up", () => failImport(db, importId, GIVEN_UP, new Date().toISOString()));
		}
	}
}
