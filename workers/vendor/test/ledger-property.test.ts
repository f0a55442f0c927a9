import * as fc from "fast-check";
import { expect, it } from "vitest";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { Movement } from "#contracts/movement";
import { dbOf } from "#kit/db";
import { bindings } from "../../../tests/support/service-under-test.ts";
import { sweepPayouts } from "../src/domain/ledger/send-payout.ts";
import { netOf } from "../src/domain/ledger/moves.ts";
import { openPayouts } from "../src/store/ledger/open-payouts.ts";
import { asAdmin, auditBooks, balance, connectPayee, deliver, moved, movement, refundOf, TestPayouts } from "./money.ts";
import { env, opened } from "./shops.ts";

const FULL = bindings<{ HIGHSTREET_FULL: string }>().HIGHSTREET_FULL !== "";

const outcome = fc.constantFrom("sent" as const, "refused" as const, "lost" as const, "down" as const);
const cents = fc.integer({ min: 0, max: 50_000 });

/** Anything that happens to a shop's money. */
const happening = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			does: fc.constant("sale" as const),
			paid: cents,
			discount: fc.integer({ min: 0, max: 900 }),
			rate: fc.integer({ min: 0, max: 30 }),
			isRecent: fc.boolean(),
			repeats: fc.integer({ min: 1, max: 3 }),
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			does: fc.constant("refund" as const),
			of: fc.nat(),
			share: fc.integer({ min: 1, max: 100 }),
			repeats: fc.integer({ min: 1, max: 2 }),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			does: fc.constant("adjust" as const),
			amount: fc.integer({ min: -20_000, max: 20_000 }).filter((amount) => amount !== 0),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ does: fc.constant("pay" as const), outcome, atOnce: fc.integer({ min: 1, max: 3 }) }) },
	{ weight: 1, arbitrary: fc.record({ does: fc.constant("sweep" as const), outcome }) },
	{ weight: 1, arbitrary: fc.record({ does: fc.constant("retry" as const), outcome }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** A shop, and what its balance has to be. */
class Model {
	readonly provider = new TestPayouts();
	readonly sales: { sale: Movement; left: number }[] = [];
	owedMinor = 0;
	private minutes = 0;
	private readonly vendorId: string;

	constructor(vendorId: string) {
		this.vendorId = vendorId;
	}

	async do(what: Happening): Promise<void> {
		if (what.does === "sale") return this.sell(what);
		if (what.does === "refund") return this.refund(what);
		if (what.does === "adjust") {
			this.owedMinor += what.amount;
			await asAdmin(this.provider, "POST", `/admin/vendors/${this.vendorId}/adjustments`, {
				amount: money(what.amount),
				reason: "For the test",
			});
			return;
		}
		this.provider.next = [what.outcome];
		if (what.does === "pay")
			await Promise.all(
				Array.from({ length: what.atOnce }, () => asAdmin(this.provider, "POST", "/admin/payouts", { vendorId: this.vendorId })),
			);
		if (what.does === "sweep") await this.sweep();
		if (what.does === "retry") await this.retry();
		this.provider.next = [];
	}

	async sweep(): Promise<void> {
		this.minutes += 6;
		const now = () => new Date(Date.now() + this.minutes * 60_000);
		await sweepPayouts({ payouts: openPayouts(dbOf(env)), provider: this.provider, now, report: () => undefined });
	}

	private async sell({ paid, discount, rate, isRecent, repeats }: Extract<Happening, { does: "sale" }>): Promise<void> {
		const commissionMinor = Math.floor((paid * rate) / 100);
		const sale = movement(this.vendorId, {
			paidMinor: paid,
			marketplaceDiscountMinor: discount,
			commissionMinor,
			commissionTaxMinor: Math.floor(commissionMinor / 5),
			...(isRecent && { placedAt: new Date().toISOString() }),
		});
		this.sales.push({ sale, left: paid });
		this.owedMinor += netOf(sale);
		await deliver(...Array.from({ length: repeats }, () => moved(sale)));
	}

	private async refund({ of, share, repeats }: Extract<Happening, { does: "refund" }>): Promise<void> {
		const sold = this.sales[of % Math.max(1, this.sales.length)];
		if (!sold) return;
		const paidMinor = Math.floor((sold.left * share) / 100);
		sold.left -= paidMinor;
		const back = refundOf(sold.sale, {
			paidMinor,
			marketplaceDiscountMinor: 0,
			commissionMinor: Math.floor(paidMinor / 10),
			commissionTaxMinor: Math.floor(paidMinor / 50),
		});
		this.owedMinor -= netOf(back);
		await deliver(...Array.from({ length: repeats }, () => moved(back)));
	}

	private async retry(): Promise<void> {
		const path = `/admin/payouts?vendorId=${this.vendorId}`;
		const { items } = await (await asAdmin(this.provider, "GET", path)).json<{ items: { id: string; allowedActions: string[] }[] }>();
		const open = items.find(({ allowedActions }) => allowedActions.includes("retry"));
		if (open) await asAdmin(this.provider, "POST", `/admin/payouts/${open.id}/retry`, {});
	}
}

it("keeps every cent, whatever happens to a shop's money and in whichever order", { timeout: 1_200_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 70 }), async (happenings) => {
			const { shop } = await opened({ name: newId("vendor") });
			await connectPayee(shop.id);
			const model = new Model(shop.id);
			for (const what of happenings) await model.do(what);
			const before = await balance(shop.id);
			expect(before.balance).toBe(model.owedMinor - before.underWay - before.paid);
			expect(before.paid).toBeLessThanOrEqual(model.provider.sentTo(shop.id));
			await model.sweep();
			await model.sweep();
			const after = await balance(shop.id);
			expect({ underWay: after.underWay, paid: after.paid }).toEqual({ underWay: 0, paid: model.provider.sentTo(shop.id) });
			expect(after.balance).toBe(model.owedMinor - after.paid);
			expect(await auditBooks()).toEqual([]);
		}),
		{ numRuns: FULL ? 200 : 15 },
	);
});
