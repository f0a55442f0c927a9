import type { WebApp } from "../../env.ts";
import { IMPRINT, PRIVACY, RANKING, REVIEWS, showLegal, TERMS, WITHDRAWAL } from "./legal-pages.tsx";

/** The addresses of this area. */
export function addLegalPages(app: WebApp): void {
	app.get("/legal/imprint", showLegal(IMPRINT));
	app.get("/legal/terms", showLegal(TERMS));
	app.get("/legal/privacy", showLegal(PRIVACY));
	app.get("/legal/withdrawal", showLegal(WITHDRAWAL));
	app.get("/legal/reviews", showLegal(REVIEWS));
	app.get("/legal/ranking", showLegal(RANKING));
}
