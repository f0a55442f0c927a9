import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../workers/gateway/src/route-table.ts";
import { ROOT } from "../street/local-state.ts";
import { configPath, WORKERS } from "../worker-configs.ts";

interface Observability {
	enabled: boolean;
	redact_query_string: boolean;
	logs: { invocation_logs: boolean };
	traces: { enabled: boolean; head_sampling_rate?: number };
}

const observabilityOf = (path: string): Observability =>
	(parse(readFileSync(join(ROOT, path), "utf8")) as unknown as { observability: Observability }).observability;

const CONFIGS = WORKERS.map((worker) => ({ worker, config: observabilityOf(configPath(worker)) }));

describe("what the platform keeps by itself", () => {
	it.each(CONFIGS)("of $worker has no addresses in it", ({ config }) => {
		expect(config).toMatchObject({ enabled: true, redact_query_string: true, logs: { invocation_logs: false } });
	});

	it("in traces has no path with a token in it", () => {
		const traced = CONFIGS.filter(({ config }) => config.traces.enabled).map(({ worker }) => worker.toUpperCase());
		expect(traced).toEqual(["PRODUCT", "REVIEW", "VENDOR"]);
		const withToken = ROUTES.filter(([, path, , answerer]) => traced.includes(answerer) && /:\w*(?:token|code|secret)/i.test(path));
		expect(withToken).toEqual([]);
	});
});
