import { createHash, createHmac } from "node:crypto";
import { join } from "node:path";
import type { ServiceName } from "../street/local-state.ts";

const KIND = "miniflare-D1DatabaseObject";

/** Where the local runtime keeps a service's database: a file named as workerd names an object of this name. */
export function localFile(state: string, service: ServiceName): string {
	const key = createHash("sha256").update(KIND).digest();
	const sign = (text: string | Buffer) => createHmac("sha256", key).update(text).digest().subarray(0, 16);
	const name = sign(`highstreet-${service}-local`);
	return join(state, "v3", "d1", KIND, `${Buffer.concat([name, sign(name)]).toString("hex")}.sqlite`);
}
