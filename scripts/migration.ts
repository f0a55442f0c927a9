import { spawnSync } from "node:child_process";
import { SERVICES } from "./street/local-state.ts";

const [service, ...rest] = process.argv.slice(2);
if (!service || service === "--help") {
	console.log(`npm run migration -- <service> --name <what-changes>

Compares the tables in workers/<service>/src/store/schema.ts (or schema/) with the migrations there are and writes the next one.
Read what it wrote: no DROP without an expand step before it, CHECKs on statuses and amounts.`);
	process.exit(service ? 0 : 2);
}
if (!SERVICES.some((one) => one === service)) {
	console.error(`There is no service ${service}; there are ${SERVICES.join(", ")}.`);
	process.exit(2);
}
const { status } = spawnSync("drizzle-kit", ["generate", ...rest], { stdio: "inherit", env: { ...process.env, SERVICE: service } });
process.exit(status ?? 1);
