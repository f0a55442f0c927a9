import type { OrderPorts } from "../../src/domain/ports.ts";
import { type Fault, FAULTS, type Plan } from "./faults.ts";
import type { Scenario } from "./scenarios.ts";
import { type Template, World } from "./world.ts";

/** A schedule and what it broke. */
export interface Finding {
	schedule: string;
	faults: string[];
}

export interface Run {
	/** The calls that were made. */
	calls: string[];
	finding: Finding | null;
}

/** A bug, put into the ports. */
export type Plant = (ports: OrderPorts) => OrderPorts;

export const NO_BUG: Plant = (ports) => ports;

const describePlan = (plan: Plan, calls: readonly string[]): string =>
	[...plan].map(([number, fault]) => `${fault} call ${number} (${calls[number] ?? "never made"})`).join(", then ");

let tried = 0;

/** How many schedules were run so far. */
export const schedulesTried = (): number => tried;

/** Runs one schedule to its end and looks at what it came to. */
export async function run(template: Template, scenario: Scenario, plan: Plan, plant: Plant = NO_BUG): Promise<Run> {
	tried += 1;
	const world = new World(template, plan, scenario.token, plant);
	await world.open();
	for (const event of scenario.events) await event(world).catch(() => null); // whoever crashes is gone
	const { calls } = world.faults;
	const faults = await world.rest().then(
		() => world.findFaults(),
		(error: unknown) => [String(error)],
	);
	const schedule = `${scenario.name} | ${describePlan(plan, calls)}`;
	return { calls, finding: faults.length > 0 ? { schedule, faults } : null };
}

/** All schedules with one more fault than `plan`, behind those it has. `calls` are those that it makes. */
export function oneMore(plan: Plan, calls: readonly string[], faults: readonly Fault[] = FAULTS): Plan[] {
	const from = Math.max(-1, ...plan.keys()) + 1;
	return calls.flatMap((_call, number) => (number < from ? [] : faults.map((fault) => new Map([...plan, [number, fault]]))));
}

/** Runs a scenario with one fault at each of its calls, the kinds in turn. Stops at the first that breaks something. */
export async function skim(template: Template, scenario: Scenario, turn: number): Promise<{ schedules: number; finding: Finding | null }> {
	const { calls, finding } = await run(template, scenario, new Map());
	if (finding) return { schedules: 1, finding };
	for (const number of calls.keys()) {
		const fault = FAULTS[(number + turn) % FAULTS.length] ?? "after";
		const skimmed = await run(template, scenario, new Map([[number, fault]]));
		if (skimmed.finding) return { schedules: number + 2, finding: skimmed.finding };
	}
	return { schedules: calls.length + 1, finding: null };
}

/** Runs a scenario with all combinations of so many faults at most, and stops at the first that breaks something. */
export async function explore(
	template: Template,
	scenario: Scenario,
	depth: number,
	{ plant = NO_BUG, faults = FAULTS }: { plant?: Plant; faults?: readonly Fault[] } = {},
): Promise<{ schedules: number; finding: Finding | null }> {
	let schedules = 0;
	const waiting: Plan[] = [new Map()];
	for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
		const { calls, finding } = await run(template, scenario, plan, plant);
		schedules += 1;
		if (finding) return { schedules, finding };
		if (plan.size < depth) waiting.push(...oneMore(plan, calls, faults));
	}
	return { schedules, finding: null };
}

/** All pairs of faults of a scenario: each call of every run with one fault may go wrong, too. Stops where one fault already breaks something. */
export async function pairsOf(template: Template, scenario: Scenario): Promise<{ pairs: Plan[]; finding: Finding | null }> {
	const base = await run(template, scenario, new Map());
	const pairs: Plan[] = [];
	for (const plan of oneMore(new Map(), base.calls)) {
		const { calls, finding } = await run(template, scenario, plan);
		if (finding) return { pairs, finding };
		pairs.push(...oneMore(plan, calls));
	}
	return { pairs, finding: base.finding };
}

/** Runs a scenario with each of the plans, and stops at the first that breaks something. */
export async function runAll(template: Template, scenario: Scenario, plans: readonly Plan[]): Promise<Finding | null> {
	for (const plan of plans) {
		const { finding } = await run(template, scenario, plan);
		if (finding) return finding;
	}
	return null;
}
