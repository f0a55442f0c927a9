import type { Context } from "hono";
import { TAX_CATEGORIES } from "#contracts/product";
import { countrySchema } from "#contracts/vendor";
import { Button, LinkButton } from "../../../components/button.tsx";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { privatePage } from "../../../core/public-page.ts";
import { queryOf } from "../../../core/query-of.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { adminOnly } from "../admin-only.ts";
import { AdminPage } from "../admin-page.tsx";
import { oneOf, typedText } from "../list-address.ts";
import { keyQuery, placeText } from "./tax-rates.tsx";

/** The rate that the address names; null where it names none. */
function keyIn(c: Context<Web>) {
	const address = new URL(c.req.url).searchParams;
	const country = countrySchema.safeParse(address.get("country")).data;
	const category = oneOf(address.get("category"), TAX_CATEGORIES);
	return country && category ? { country, category, region: typedText(address.get("region"), 80) ?? "" } : null;
}

/** `/admin/tax-rates/remove?country=&category=&region=`: the question before it is done. */
export async function showTaxRateRemoval(c: Context<Web>): Promise<Response> {
	await adminOnly(c);
	const page = c.get("page");
	const key = keyIn(c);
	if (!key) return goTo(c, "/admin/tax-rates");
	const { taxes, remove, keep } = page.t.admin.sum;
	const what = `${placeText(page, key)}, ${taxes.categories[key.category]}`;
	return privatePage(
		c,
		<AdminPage page={page} section="taxes" title={taxes.question(what)} lead={taxes.questionText} above={[]} narrow>
			<form method="post" action={page.href(`/admin/tax-rates/remove${keyQuery(key)}`)} class="cluster">
				<Button variant="danger">{remove}</Button>
				<LinkButton href={page.href(`/admin/tax-rates${queryOf({ country: key.country })}`)}>{keep}</LinkButton>
			</form>
		</AdminPage>,
	);
}

/** Removes it; what is gone already counts as removed. */
export async function removeTaxRate(c: Context<Web>): Promise<Response> {
	const key = keyIn(c);
	if (!key) return goTo(c, "/admin/tax-rates");
	const { country, category, region } = key;
	const params = { path: { country, category }, query: region === "" ? {} : { region } };
	const done = await tried(myApi(c).DELETE("/admin/tax-rates/{country}/{category}", { params }));
	if (!done.ok && done.problem.status !== 404) throw new ApiFailure(done.problem);
	leaveNotice(c, "taxRateRemoved");
	return goTo(c, `/admin/tax-rates${queryOf({ country })}`);
}
