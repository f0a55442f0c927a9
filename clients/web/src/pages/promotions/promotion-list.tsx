import type { Context } from "hono";
import { Badge } from "../../components/badge.tsx";
import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Table } from "../../components/table.tsx";
import { Tabs } from "../../components/tabs.tsx";
import { takeNotice } from "../../core/cookies.ts";
import { readPlace } from "../../core/paging.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { LeftNotice } from "../admin/left-notice.tsx";
import { isFiltered, type ListAddress, listHref, oneOf, pageLinks, typedText } from "../admin/list-address.ts";
import { EmptyList, ListFilters } from "../admin/list-parts.tsx";
import type { Keeper, Promotion } from "./keeper.ts";
import { whatItDoes } from "./promotion-words.ts";

const ON_A_PAGE = 25;
const ACTIVE = ["true", "false"] as const;

/** The promotions of a shop or of the marketplace, page by page. */
export async function showPromotions(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const page = c.get("page");
	const { promotions: t } = page.t;
	const address = new URL(c.req.url).searchParams;
	const place = readPlace(address);
	const [active, q] = [oneOf(address.get("active"), ACTIVE), typedText(address.get("q"))];
	const list: ListAddress = { path: keeper.path, filters: { active, q }, place };
	const query = {
		limit: ON_A_PAGE,
		...(active && { active }),
		...(q !== undefined && { q }),
		...(place.cursor !== undefined && { cursor: place.cursor }),
	};
	const [Frame, { items, nextCursor }] = await Promise.all([keeper.frame(), keeper.list(query)]);
	const add = (
		<LinkButton variant="primary" icon="plus" href={page.href(`${keeper.path}/new`)}>
			{t.add}
		</LinkButton>
	);
	return privatePage(
		c,
		<Frame title={t.section} lead={t.lead[keeper.kind]} actions={add} notice={<LeftNotice page={page} left={takeNotice(c)} />}>
			<div class="stack">
				<Tabs label={t.byState} tabs={([undefined, ...ACTIVE] as const).map((value) => tab(page, list, value))} />
				<ListFilters page={page} list={list} label={t.filters} searchLabel={t.searchLabel} />
			</div>
			<Table
				caption={t.section}
				hideCaption
				look="stack"
				columns={[
					{ key: "title", text: t.columns.title, heading: true },
					{ key: "what", text: t.columns.what },
					...(keeper.kind === "marketplace" ? [{ key: "shop", text: t.columns.shop }] : []),
					{ key: "status", text: t.columns.status },
					{ key: "uses", text: t.columns.uses, end: true },
				]}
				rows={items.map((promotion) => ({ cells: cellsOf(page, keeper, promotion) }))}
				empty={<Empty page={page} list={list} add={add} />}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
		</Frame>,
	);
}

const tab = (page: RequestContext, list: ListAddress, active: (typeof ACTIVE)[number] | undefined) => ({
	href: listHref(page, list, { active }),
	text: active === undefined ? page.t.words.all : page.t.promotions.states[active],
	current: list.filters["active"] === active,
});

const Empty = ({ page, list, add }: { page: RequestContext; list: ListAddress; add: ReturnType<typeof LinkButton> }) => {
	const { none } = page.t.promotions;
	return isFiltered(list) || list.place.cursor !== undefined ? (
		<EmptyList page={page} list={list} icon="tag" title={none.title}>
			{none.text}
		</EmptyList>
	) : (
		<EmptyState icon="tag" title={none.title} action={add}>
			<p>{none.text}</p>
		</EmptyState>
	);
};

const cellsOf = (page: RequestContext, keeper: Keeper, promotion: Promotion) => ({
	title: (
		<>
			<a href={page.href(`${keeper.path}/${promotion.id}`)}>{promotion.title}</a>
			<br />
			<span class="muted small">{promotion.code === null ? page.t.promotions.byItself : promotion.code}</span>
		</>
	),
	what: whatItDoes(page, promotion),
	shop: promotion.vendor?.name ?? page.t.promotions.allShops,
	status: <PromotionBadge page={page} status={promotion.status} />,
	uses: page.t.promotions.usesOf(
		page.format.number(promotion.uses),
		promotion.maxUses === null ? null : page.format.number(promotion.maxUses),
	),
});

const TONES = { running: "success", scheduled: "info", ended: undefined, used_up: "warning", inactive: undefined } as const;

/** Whether a promotion is off something now, and why not. */
export const PromotionBadge = ({ page, status }: { page: RequestContext; status: Promotion["status"] }) => (
	<Badge tone={TONES[status]}>{page.t.promotions.status[status]}</Badge>
);
