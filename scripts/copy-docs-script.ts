import { copyFileSync, existsSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Puts the script of the API docs beside their page: nothing is fetched from elsewhere when somebody reads them. */
const from = fileURLToPath(new URL("../node_modules/@scalar/api-reference/dist/browser/standalone.js", import.meta.url));
const to = fileURLToPath(new URL("../workers/gateway/assets/docs.js", import.meta.url));
if (!existsSync(to)) {
	// whole or not at all: several streets may start at the same time
	const half = `${to}.${process.pid}`;
	copyFileSync(from, half);
	renameSync(half, to);
}
