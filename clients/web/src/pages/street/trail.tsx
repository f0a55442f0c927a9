import { Breadcrumbs } from "../../components/breadcrumbs.tsx";
import type { RequestContext } from "../../core/request-context.ts";

/** A page above this one; its path without the locale. */
export interface Crumb {
	text: string;
	path: string;
}

/** The way to this page, as links. */
export const Trail = ({ page, above, here }: { page: RequestContext; above: readonly Crumb[]; here: string }) => (
	<Breadcrumbs
		label={page.t.street.breadcrumbs}
		items={[...above.map(({ text, path }) => ({ text, href: page.href(path) })), { text: here }]}
	/>
);
