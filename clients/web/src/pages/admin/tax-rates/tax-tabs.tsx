import { Tabs } from "../../../components/tabs.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

const TABS = { rates: "/admin/tax-rates", exemptions: "/admin/tax-rates/exemptions" } as const;

/** The rates, and who pays none. */
export const TaxTabs = ({ page, tab }: { page: RequestContext; tab: keyof typeof TABS }) => {
	const { taxes } = page.t.admin.sum;
	return (
		<Tabs
			label={taxes.tabsLabel}
			tabs={(["rates", "exemptions"] as const).map((name) => ({
				href: page.href(TABS[name]),
				text: taxes.tabs[name],
				current: name === tab,
			}))}
		/>
	);
};
