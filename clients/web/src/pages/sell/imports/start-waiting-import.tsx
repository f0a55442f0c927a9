import type { Context } from "hono";
import { IMPORT_FIELDS, type ImportField } from "#contracts/product-import";
import { myApi, tried } from "../../../core/api.ts";
import { readForm } from "../../../core/forms.ts";
import { goTo } from "../../../core/request-context.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import type { Web } from "../../../env.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { faultsOf } from "../refused.ts";
import { nameOf } from "./columns-form.tsx";
import { ImportPage } from "./import-page.tsx";
import { importOf } from "./own-import.ts";

const isField = (text: string): text is ImportField => IMPORT_FIELDS.some((field) => field === text);

/** `POST /sell/{vendorId}/imports/{id}/start`: has a file read whose columns somebody has named. */
export async function startWaitingImport(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const [own, found] = await Promise.all([shopOf(c), importOf(c)]);
	const fields = (found.columns ?? []).map((_, index) => {
		const chosen = values[nameOf(index)] ?? "";
		return isField(chosen) ? chosen : null;
	});
	const path = { vendorId: vendorIdOf(c), id: found.id };
	const body = fields.length > 0 ? { fields } : {};
	const started = await tried(myApi(c).POST("/vendor/{vendorId}/imports/{id}/start", { params: { path }, body }));
	if (started.ok || started.problem.status === 409) return goTo(c, shopPath(c, `/imports/${found.id}`)); // it has begun before
	endWhereHopeless(started.problem);
	const page = c.get("page");
	const errors = Object.fromEntries(
		Object.entries(faultsOf(started.problem, page)).map(([name, message]) => [
			name.replace(/^fields\.(\d+)$/, "column.$1").replace(/^fields$/, ""),
			message,
		]),
	);
	return refusedPage(c, started.problem, <ImportPage page={page} own={own} found={found} chosen={values} errors={errors} />);
}
