import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../street/local-state.ts";

it.each([
	["deploy", "seconds to watch each share of traffic (120)"],
	["rollback", "seconds to watch the traffic once all of it is back, 15 at most (15)"],
])("the help of %s says once what --watch does there", (command, does) => {
	const { stdout, status } = spawnSync(process.execPath, [join(ROOT, `scripts/${command}.ts`), "--help"], { encoding: "utf8" });
	expect(status).toBe(0);
	expect(stdout.match(/^ {2}--watch N +.*$/gm)).toEqual([`  --watch N      ${does}`]);
});
