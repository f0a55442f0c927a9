import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROTATIONS } from "../secrets/list.ts";
import { SECRETS } from "../worker-configs.ts";
import { secretsOf } from "./account.ts";
import type { Api } from "./api.ts";
import type { PlannedWorker } from "./plan.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

/** Values for the secrets that a Worker cannot do without, that nobody has set, and that only have to be random: nobody needs to know them. */
export async function firstSecrets(api: Api, { worker, name }: Pick<PlannedWorker, "worker" | "name">): Promise<Record<string, string>> {
	const needed = (SECRETS[worker] ?? []).filter((secret) => ROTATIONS[secret]?.value === "made here");
	if (needed.length === 0) return {};
	const set = await secretsOf(api, name);
	return Object.fromEntries(needed.filter((secret) => !set.includes(secret)).map((secret) => [secret, randomBytes(32).toString("base64")]));
}

/** Does something with a file that holds secrets, for arguments can be read by everybody on the machine; `act` gets none where there are none. */
export async function withSecretsFile(secrets: Record<string, string>, act: (...file: string[]) => Promise<void>): Promise<void> {
	if (Object.keys(secrets).length === 0) return act();
	await inTemporaryFolder(async (folder) => {
		const file = join(folder, "secrets.json");
		writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
		await act("--secrets-file", file);
	});
}
