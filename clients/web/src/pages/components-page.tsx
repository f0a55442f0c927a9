import { Gallery } from "../components/gallery.tsx";
import { privatePage } from "../core/public-page.ts";
import type { WebApp } from "../env.ts";
import { Document } from "../layout/document.tsx";

/** Every component in its states, for those who build pages (docs/components.md). */
export function addComponentsPage(app: WebApp): void {
	app.get("/components", (c) =>
		privatePage(
			c,
			<Document page={c.get("page")} facts={{ title: "Components" }} portal>
				<Gallery />
			</Document>,
		),
	);
}
