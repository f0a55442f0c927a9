import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { WORKERS, type WorkerName } from "../scripts/worker-configs.ts";
import { callsTo, eventually } from "./support/street.ts";
import { onlyIf } from "./support/only-if.ts";
import { signUpAdmin } from "./support/people.ts";
import { wrongData } from "./support/sound-data.ts";
import { buy, type MixedStreet, serve, settled } from "./support/two-releases/journey.ts";
import { renamed } from "./support/two-releases/planted.ts";
import { buildPrevious, previousRelease } from "./support/two-releases/previous-release.ts";
import { type Deployments, openSplitStreet } from "./support/two-releases/split-street.ts";

const previous = previousRelease();
const OLD = "previous";
const NEW = "this";
const RENAMED = "with a method that is called otherwise";
const RETOLD = "with an event that is called otherwise";

/** All Workers of one release, but one of the other. */
const allBut = (one: WorkerName | null, others: string, itself: string): Deployments =>
	Object.fromEntries(
		WORKERS.map((worker) => {
			const code = worker === one ? itself : others;
			return [worker, [{ version: `${worker} of ${code}`, code, percentage: 100 }]];
		}),
	);

it("the release before is in this clone, unless that is shallow (git fetch --unshallow --tags)", () => {
	const isShallow = execFileSync("git", ["rev-parse", "--is-shallow-repository"], { encoding: "utf8" }).trim();
	expect(previous !== null || isShallow === "true").toBe(true);
});

onlyIf(previous !== null, () => {
	describe(`the release ${previous?.called} beside this tree, on databases that are migrated for this tree`, () => {
		let street: MixedStreet;
		let admin: string;

		beforeAll(async () => {
			if (!previous) return;
			const { built, state } = inject("streetParts");
			const codes = {
				[OLD]: (await buildPrevious(previous)).built,
				[NEW]: built,
				[RENAMED]: [renamed(built, "product", /\breserve\(orderId/g, "hold(orderId")],
				[RETOLD]: [renamed(built, "order", /"order\.money_moved"/g, '"order.money_went"')],
			};
			const split = await openSplitStreet({ codes, state });
			street = { ...split, ...callsTo(split.origin) };
			await street.deploy(allBut(null, NEW, OLD));
			admin = await signUpAdmin(street);
		}, 240_000);
		afterAll(() => street?.close());
		/** What has gone wrong so far; from here on all Workers are this tree's. */
		const forget = async (): Promise<string[]> => {
			const { faults } = await street.tally();
			await street.deploy(allBut(null, NEW, OLD));
			await street.forgetFaults();
			return [...faults, ...street.errors.splice(0)];
		};

		it.each(WORKERS)("the %s Worker works with all others of the other release, on the way forward and back", async (worker) => {
			await street.deploy(allBut(worker, NEW, OLD));
			const bought = await buy(street, admin, `${worker} before`);
			await street.deploy(allBut(worker, OLD, NEW)); // with messages under way
			const [other] = await Promise.all([buy(street, admin, `${worker} after`), serve(street, admin, bought)]);
			await street.deploy(allBut(worker, NEW, OLD));
			await serve(street, admin, other);
			await Promise.all([settled(street, bought), settled(street, other)]);
			expect(await forget()).toEqual([]);
		});

		it("leave data behind that the audit finds nothing wrong with", async () => {
			expect(await wrongData(street)).toEqual([]);
		});

		it("finds a method of RPC that is called otherwise in one of both", async () => {
			await street.deploy(allBut("product", OLD, RENAMED));
			await expect(buy(street, admin, "a renamed method")).rejects.toThrow(/checkout answered 503/);
			expect((await street.tally()).faults.join()).toContain(`highstreet-product (${RENAMED}) Inventory.reserve: TypeError`);
			await forget();
		});

		it("finds an event that is called otherwise in one of both", async () => {
			await street.deploy(allBut("order", OLD, RETOLD));
			await buy(street, admin, "a renamed event");
			await eventually("what the vendor service says of it", async () => street.errors.some((line) => line.includes('"event failed"')));
			expect((await forget()).join()).toMatch(/"event failed","queue":"highstreet-to-vendor".*No matching discriminator/);
		});
	});
});
