import type { Child } from "hono/jsx";
import type { PortalSection } from "../components/portal-shell.tsx";
import { PortalShell } from "../components/portal-shell.tsx";
import type { SearchFormProps } from "../components/search-form.tsx";
import { ToastRegion } from "../components/toast.tsx";
import type { RequestContext } from "../core/request-context.ts";
import { Document } from "./document.tsx";

interface PortalPageProps {
	page: RequestContext;
	title: string;
	/** Which portal: the shop's name, or the administration. */
	portal: string;
	sections: readonly PortalSection[];
	search?: SearchFormProps | undefined;
	/** Messages and undo buttons that the page begins with. */
	toasts?: Child | undefined;
	/** Without scripts the page is loaded again after so many seconds. */
	refreshSeconds?: number | undefined;
	children: Child;
}

/** A page of the vendor portal or of the administration: navigation at the side, the person's own, kept by nobody. */
export function PortalPage({ page, title, portal, sections, search, toasts, refreshSeconds, children }: PortalPageProps) {
	const { frame, site } = page.t;
	return (
		<Document page={page} facts={{ title: `${title} · ${portal}`, refreshSeconds }} portal>
			<PortalShell
				home={{ href: page.href("/"), text: site.name }}
				title={portal}
				menuText={frame.menu}
				navLabel={frame.mainNavigation}
				sections={sections}
				skip={{ href: "#main", text: frame.skip }}
				search={search}
				user={
					<form method="post" action={page.href("/sign-out")}>
						<button class="button quiet small">{frame.signOut}</button>
					</form>
				}
				after={<ToastRegion label={frame.messages}>{toasts}</ToastRegion>}
			>
				{children}
			</PortalShell>
		</Document>
	);
}
