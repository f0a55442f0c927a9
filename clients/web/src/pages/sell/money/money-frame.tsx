import type { Child } from "hono/jsx";
import { Tabs } from "../../../components/tabs.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";

/** The parts of a shop's money, in the sequence of the tabs. */
const VIEWS = [
	["ledger", ""],
	["payouts", "/payouts"],
	["statements", "/statements"],
] as const;
type View = (typeof VIEWS)[number][0];

interface MoneyFrameProps {
	page: RequestContext;
	own: OwnShop;
	view: View;
	title: string;
	/** A PageHeader, above the tabs. */
	header: Child;
	children: Child;
}

/** Where a shop's money is, without the locale. */
export const moneyPath = (own: OwnShop, path = ""): string => `/sell/${own.shop.id}/money${path}`;

/** The frame of the pages about a shop's money. */
export const MoneyFrame = ({ page, own, view, title, header, children }: MoneyFrameProps) => {
	const { views } = page.t.sell.money;
	return (
		<SellPage page={page} own={own} section="money" title={title}>
			{header}
			<Tabs
				label={views.label}
				tabs={VIEWS.map(([name, path]) => ({ href: page.href(moneyPath(own, path)), text: views[name], current: name === view }))}
			/>
			{children}
		</SellPage>
	);
};
