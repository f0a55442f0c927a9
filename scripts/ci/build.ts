import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildWorkers } from "../../bench/runtime/build.ts";
import { ROOT } from "../street/local-state.ts";
import { step } from "../street/progress.ts";

// npm run ci:build: all Workers as a deploy would upload them, kept in dist/workers.
const out = join(ROOT, "dist", "workers");
rmSync(out, { recursive: true, force: true });
const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
await step("Building the Workers", (progress) => buildWorkers(out, interrupted.signal, progress));
