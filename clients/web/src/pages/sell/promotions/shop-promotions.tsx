import type { Context } from "hono";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import type { Frame, Keeper } from "../../promotions/keeper.ts";
import { type OwnShop, shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";

/** The promotions that the shop of the address has and pays for, for its people. */
export function shopPromotions(c: Context<Web>): Keeper {
	const api = myApi(c);
	const vendorId = vendorIdOf(c);
	const inShop = { path: { vendorId } };
	const one = (id: string) => ({ path: { vendorId, id } });
	return {
		kind: "shop",
		path: shopPath(c, "/promotions"),
		frame: async () => frameOf(c.get("page"), await shopOf(c)),
		list: (query) => need(api.GET("/vendor/{vendorId}/promotions", { params: { ...inShop, query } })),
		find: (id) => need(api.GET("/vendor/{vendorId}/promotions/{id}", { params: one(id) })),
		create: ({ vendorId: _vendorId, fundedBy: _fundedBy, ...body }, key) =>
			tried(api.POST("/vendor/{vendorId}/promotions", { params: { ...inShop, ...idempotencyHeader({ _key: key }) }, body })),
		change: (id, body) => tried(api.PATCH("/vendor/{vendorId}/promotions/{id}", { params: one(id), body })),
		remove: (id) => tried(api.DELETE("/vendor/{vendorId}/promotions/{id}", { params: one(id) })),
	};
}

/** The frame of the shop's portal. */
function frameOf(page: RequestContext, own: OwnShop): Frame {
	const { frame } = page.t.sell;
	const list = { text: frame.sections.promotions, href: page.href(`/sell/${own.shop.id}/promotions`) };
	return ({ title, above, notice, children, ...header }) => (
		<SellPage page={page} own={own} section="promotions" title={title}>
			{notice}
			<PageHeader
				title={title}
				above={above && <Breadcrumbs label={frame.trail} items={[list, ...above, { text: title }]} />}
				{...header}
			/>
			{children}
		</SellPage>
	);
}
