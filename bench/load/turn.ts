import { percentile } from "../report/statistics.ts";
import type { Turn } from "./jobs.ts";

/** Sums up what one turn measured. */
export function turnFrom(latenciesMs: readonly number[], elapsedMs: number, cpu: NodeJS.CpuUsage): Turn {
	if (latenciesMs.length === 0) throw new Error("nothing was answered");
	const sorted = [...latenciesMs].sort((a, b) => a - b);
	return {
		requests: sorted.length,
		perSecond: (sorted.length / elapsedMs) * 1_000,
		p50Ms: percentile(sorted, 50),
		p99Ms: percentile(sorted, 99),
		loadCpu: (cpu.user + cpu.system) / 1_000 / elapsedMs,
	};
}
