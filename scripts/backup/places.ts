import { join } from "node:path";
import type { Environment } from "../databases/databases.ts";
import { openApi } from "../release/api.ts";
import { ROOT } from "../street/local-state.ts";
import { bucketName, bucketStore } from "./objects.ts";
import { type BackupStore, folderStore } from "./store.ts";

/** Where the backups of the local street are kept; `npm run reset` leaves them alone. */
export const LOCAL_BACKUPS = join(ROOT, ".wrangler", "backups");

/** How long the way of a part of a backup may take. */
const PATIENCE_MS = 300_000;

/** Where an environment's backups are; `folder` is another place for them. */
export function storeOf(environment: Environment, folder: string | undefined, env: NodeJS.ProcessEnv): BackupStore {
	if (folder !== undefined) return folderStore(folder);
	if (environment === "local") return folderStore(LOCAL_BACKUPS);
	return bucketStore(openApi(env, { patienceMs: PATIENCE_MS }), bucketName(environment));
}
