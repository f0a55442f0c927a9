import { messageOf } from "../release/failures.ts";
import type { Reporter } from "../release/reporter.ts";
import { type Journal, journalsLeft, openJournal } from "./journal.ts";
import { lookAround, lookAtHealth, lookAtShelf } from "./look-around.ts";
import { buyAndUndo, type Wallet } from "./purchase.ts";
import { findShelf } from "./test-shop.ts";
import { undo } from "./undo.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

/** What is tried, and where. */
export interface SmokePlan {
	origin: string;
	/** The test shop, by slug or id; null where nothing is bought. */
	shop: string | null;
	/** What is bought there; null for the cheapest that it has. */
	product: string | null;
	wallet: Wallet;
	/** For how long what fails by chance is asked again, and the same where something is undone. */
	patienceMs: number;
	undoPatienceMs: number;
	/** How long all of it may take; undoing has as long again. */
	limitMs: number;
	/** The folder in which it is noted what is begun. */
	notes: string;
}

/** How a smoke test ends. */
export interface SmokeEnd {
	ending: "well" | "failed" | "left";
	code: 0 | 1 | 3;
	says: string;
	/** What a person has to do. */
	left: string[];
}

/** Walks through the marketplace and buys, and leaves nothing behind however far it gets. `cutOff` ends it early. */
export async function smoke(plan: SmokePlan, reporter: Reporter, cutOff: AbortSignal): Promise<SmokeEnd> {
	const { origin, patienceMs, undoPatienceMs, limitMs, notes } = plan;
	const journal = openJournal(notes, origin, reporter.warn);
	const visitor = openVisitor({ origin, patienceMs, signal: AbortSignal.any([cutOff, AbortSignal.timeout(limitMs)]) });
	const failure = await walk(plan, visitor, reporter, journal).then(
		() => null,
		(error: unknown) => messageOf(error).replace(/\.$/, ""),
	);
	const undoer = openVisitor({ origin, patienceMs: undoPatienceMs, signal: AbortSignal.timeout(limitMs) });
	const left = await undo(undoer, reporter, journal);
	// where the marketplace fails they wait: they would fail too; and what is left of them is no fault of what was tried now
	const earlier = failure === null ? journalsLeft(notes, origin) : [];
	for (const one of earlier)
		for (const what of await undo(undoer, reporter, one, true)) reporter.warn(`Still to do after an earlier run: ${what}`);
	const retries = visitor.again() + undoer.again();
	if (retries > 0) reporter.warn(`${retries} of the calls had to be made again.`);
	if (left.length > 0) return { ending: "left", code: 3, says: `${failure ?? "It failed"}. Something is left behind.`, left };
	if (failure !== null) return { ending: "failed", code: 1, says: `${failure}. Nothing is left behind.`, left };
	const says = plan.shop === null ? "It is well, as far as it was tried: nothing was bought." : "It is well, and nothing is left behind.";
	return { ending: "well", code: 0, says, left };
}

async function walk(plan: SmokePlan, visitor: Visitor, reporter: Reporter, journal: Journal): Promise<void> {
	const { shop, product, wallet } = plan;
	await lookAtHealth(visitor, reporter);
	await lookAround(visitor, reporter);
	if (shop === null) return reporter.warn("No purchase is tried: say which shop is for tests, with --shop or SMOKE_SHOP.");
	const shelf = await reporter.step("Test shop", async (detail) => {
		const found = await findShelf(visitor, shop, product);
		detail(`${found.product.title} of ${found.vendor.name}`);
		return found;
	});
	await lookAtShelf(visitor, reporter, shelf);
	await buyAndUndo(visitor, reporter, shelf, wallet, journal);
}
