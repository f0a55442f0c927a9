import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { OPERATOR } from "../../core/operator.ts";
import { publicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ImprintPage } from "./imprint.tsx";
import { LegalPage, Sections } from "./legal-page.tsx";
import { PrivacyPage } from "./privacy.tsx";
import { WithdrawalPage } from "./withdrawal.tsx";

type LegalBody = (page: RequestContext) => Child;

/** A page that is nothing but sections. */
const plain =
	(name: "terms" | "reviews" | "ranking"): LegalBody =>
	(page) => (
		<LegalPage page={page} path={`/legal/${name}`} text={page.t.legal[name]}>
			<Sections page={page} sections={page.t.legal[name].sections(OPERATOR)} />
		</LegalPage>
	);

export const IMPRINT: LegalBody = (page) => <ImprintPage page={page} />;
export const TERMS = plain("terms");
export const PRIVACY: LegalBody = (page) => <PrivacyPage page={page} />;
export const WITHDRAWAL: LegalBody = (page) => <WithdrawalPage page={page} />;
export const REVIEWS = plain("reviews");
export const RANKING = plain("ranking");

/** Shows a page that is the same for everybody and changes only with a deployment. */
export const showLegal =
	(body: LegalBody) =>
	(c: Context<Web>): Promise<Response> =>
		publicPage(c, [], async () => ({ body: body(c.get("page")), tags: [] }));
