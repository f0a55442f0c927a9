import { setTimeout as pause } from "node:timers/promises";
import type { Turn } from "./load/jobs.ts";
import type { LoadGenerator } from "./load/generator.ts";
import { type Comparison, ratiosOf, seriesOf } from "./report/figures.ts";
import type { Contender, Subject } from "./subjects/subject.ts";

/** Lets ours and the limits take turns, so that whatever else the machine does hits all of them alike. */
export async function measure(
	{ title, unit, ours, limits, atLeast, p99AtMost }: Subject,
	rounds: number,
	load: LoadGenerator,
	progress: (detail: string) => void,
): Promise<Comparison> {
	const contenders = [ours, ...limits];
	const turns = new Map<Contender, Turn[]>(contenders.map((contender) => [contender, []]));
	for (let round = 0; round <= rounds; round += 1) {
		progress(round === 0 ? "warm-up" : `round ${round} of ${rounds}`);
		for (const contender of contenders) {
			const turn = await load.run(contender.job(round)).catch((cause: Error) => {
				throw new Error(`${title}, ${contender.name}: ${cause.message}`, { cause });
			});
			if (round > 0) turns.get(contender)?.push(turn);
			await pause(contender.settleMs ?? 0);
		}
	}
	progress(`${rounds} rounds`);
	const series = (contender: Contender) => seriesOf(contender.name, turns.get(contender) ?? []);
	const own = series(ours);
	return {
		title,
		unit,
		ours: own,
		atLeast,
		p99AtMost,
		limits: limits.map((limit) => {
			const its = series(limit);
			return { ...its, ratios: ratiosOf(own, its) };
		}),
	};
}
