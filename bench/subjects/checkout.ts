import type { PostJob, PreparedPost } from "../load/jobs.ts";
import type { Runtime } from "../runtime/open-runtime.ts";
import type { Settings } from "../settings.ts";
import { type Captured, keepable, teach } from "./captured.ts";
import { fillCarts, fillShelves } from "./carts.ts";
import type { Contender, Subject } from "./subject.ts";

/** Checkout of carts filled beforehand, beside a bare hop and a bare Worker that only writes. */
export async function prepareCheckout(runtime: Runtime, settings: Settings, progress: (detail: string) => void): Promise<Subject> {
	const { rounds, ordersPerTurn, warmUpOrders } = settings;
	const shelf = await fillShelves(runtime.street);
	const [sample, ...checkouts] = await fillCarts(runtime.street, shelf, 1 + warmUpOrders + rounds * ordersPerTurn, progress);
	if (!sample) throw new Error("no cart was filled");
	const answer = await placeOne(runtime.street, sample);
	await teach(runtime.hop, sample.path, answer);
	await teach(runtime.writes, sample.path, { ...answer, ...rowsOf(answer) });

	const contender = (name: string, origin: URL, requests: (from: number, to: number) => PreparedPost[]): Contender => ({
		name,
		job(turn): PostJob {
			const to = warmUpOrders + turn * ordersPerTurn;
			const from = turn === 0 ? 0 : to - ordersPerTurn;
			return { kind: "posts", origin: origin.origin, requests: requests(from, to), connections: settings.orderConnections };
		},
	});
	const again = (from: number, to: number) => Array.from({ length: to - from }, () => sample);
	return {
		title: "Checkout",
		unit: "orders/s",
		ours: { ...contender("Highstreet", runtime.street, (from, to) => checkouts.slice(from, to)), settleMs: settings.settleMs },
		limits: [contender("bare hop", runtime.hop, again), contender("bare writes", runtime.writes, again)],
	};
}

async function placeOne(street: URL, { path, headers, body }: PreparedPost): Promise<Captured> {
	const response = await fetch(new URL(path, street), { method: "POST", headers: { ...headers, "accept-encoding": "identity" }, body });
	const text = await response.text();
	if (response.status !== 201) throw new Error(`a checkout answered ${response.status}: ${text.slice(0, 500)}`);
	return { path, status: 201, headers: keepable(response.headers), body: text };
}

/** Rows of about the size of an order's own, for the Worker that only writes. */
function rowsOf({ body }: Captured): { order: string; part: string; line: string } {
	const { vendorOrders, ...order } = JSON.parse(body) as { vendorOrders: { lines: unknown[] }[] };
	const { lines, ...part } = vendorOrders[0] ?? { lines: [] };
	return { order: JSON.stringify(order), part: JSON.stringify(part), line: JSON.stringify(lines[0] ?? null) };
}
