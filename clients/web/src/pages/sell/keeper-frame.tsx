import { Breadcrumbs } from "../../components/breadcrumbs.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import type { KeeperFrameProps } from "../../layout/keeper-frame.ts";
import type { OwnShop } from "./own-shop.ts";
import { SellPage } from "./sell-page.tsx";

/** The frame of the shop's portal around what a shop keeps in a list: its collections, its promotions. */
export function keeperFrame(page: RequestContext, own: OwnShop, section: "collections" | "promotions") {
	const { frame } = page.t.sell;
	const list = { text: frame.sections[section], href: page.href(`/sell/${own.shop.id}/${section}`) };
	const isOpen = own.shop.status === "approved";
	return ({ title, above, notice, children, actions, onStreet, ...header }: KeeperFrameProps) => (
		<SellPage page={page} own={own} section={section} title={title}>
			{notice}
			<PageHeader
				title={title}
				actions={actions ?? (isOpen && onStreet)}
				above={above && <Breadcrumbs label={frame.trail} items={[list, ...above, { text: title }]} />}
				{...header}
			/>
			{children}
		</SellPage>
	);
}
