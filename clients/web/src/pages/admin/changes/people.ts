import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { ifThere, myApi } from "../../../core/api.ts";
import type { Web } from "../../../env.ts";

type Change = Schemas["AdminChange"];

/** What people are called, by the ids of their accounts; whoever is missing was erased. Null where that cannot be said right now. */
export type People = ReadonlyMap<string, string> | null;

const MOST = 100;

/** Of a person this is changed, so `subjectId` is an account. */
const OF_PEOPLE: ReadonlySet<Change["subject"]> = new Set(["tax_exemption", "store_credit"]);

/** Those who made changes, and those whom they are about. */
export async function peopleIn(c: Context<Web>, changes: readonly Change[]): Promise<People> {
	const named = changes.flatMap(({ actor, subject, subjectId }) => [actor.id, OF_PEOPLE.has(subject) ? subjectId : null]);
	const ids = [...new Set(named.filter((id) => id !== null))].slice(0, MOST);
	if (ids.length === 0) return new Map();
	const found = await ifThere(myApi(c).GET("/admin/users", { params: { query: { ids: ids.join(","), limit: MOST } } }));
	return found && new Map(found.items.map(({ id, name, email }) => [id, name === "" ? email : name]));
}
