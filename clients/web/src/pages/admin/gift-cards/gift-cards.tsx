import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import { LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table } from "../../../components/table.tsx";
import { myApi, need } from "../../../core/api.ts";
import { readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { isFiltered, type ListAddress, pageLinks, typedText } from "../list-address.ts";
import { EmptyList, ListFilters } from "../list-parts.tsx";
import { Time } from "../time.tsx";

type GiftCard = Schemas["GiftCard"];

/** `/admin/gift-cards?q=&cursor=` */
export async function showGiftCards(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { cards, whoChanged } = page.t.admin.sum;
	const address = new URL(c.req.url).searchParams;
	const q = typedText(address.get("q"));
	const list: ListAddress = { path: "/admin/gift-cards", filters: { q }, place: readPlace(address) };
	const query = { limit: 25, ...(q !== undefined && { q }), ...(list.place.cursor !== undefined && { cursor: list.place.cursor }) };
	const { items, nextCursor } = await need(myApi(c).GET("/admin/gift-cards", { params: { query } }));
	const add = (
		<LinkButton variant="primary" icon="plus" href={page.href("/admin/gift-cards/new")}>
			{cards.add}
		</LinkButton>
	);
	return privatePage(
		c,
		<AdminPage page={page} section="giftCards" title={page.t.admin.frame.sections.giftCards} lead={cards.lead} actions={add}>
			<ListFilters page={page} list={list} label={cards.filters} searchLabel={cards.searchLabel} />
			<Table
				caption={page.t.admin.frame.sections.giftCards}
				hideCaption
				look="stack"
				columns={[
					{ key: "code", text: cards.columns.code, heading: true },
					{ key: "balance", text: cards.columns.balance, end: true },
					{ key: "issued", text: cards.columns.issued, end: true },
					{ key: "state", text: cards.columns.state },
					{ key: "since", text: cards.columns.since },
				]}
				rows={items.map((card) => ({
					cells: {
						code: <a href={page.href(`/admin/gift-cards/${card.id}`)}>{cards.endsWith(card.codeEnding)}</a>,
						balance: page.format.money(card.balance),
						issued: page.format.money(card.issued),
						state: <CardBadge page={page} card={card} now={new Date()} />,
						since: <Time page={page} at={card.createdAt} dayOnly />,
					},
				}))}
				empty={
					isFiltered(list) || list.place.cursor !== undefined ? (
						<EmptyList page={page} list={list} icon="money" title={cards.none.title}>
							{cards.none.text}
						</EmptyList>
					) : (
						<EmptyState icon="money" title={cards.none.title} action={add}>
							<p>{cards.none.text}</p>
						</EmptyState>
					)
				}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
			<p>
				<a href={page.href("/admin/changes?subject=gift_card")}>{whoChanged}</a>
			</p>
		</AdminPage>,
	);
}

const TONES = { active: "success", inactive: "neutral", expired: "warning" } as const;

const statusOf = ({ isActive, expiresAt }: Pick<GiftCard, "isActive" | "expiresAt">, now: Date): keyof typeof TONES =>
	!isActive ? "inactive" : expiresAt !== null && Date.parse(expiresAt) <= now.getTime() ? "expired" : "active";

/** Whether a card can be paid with. */
export function CardBadge({ page, card, now }: { page: RequestContext; card: Pick<GiftCard, "isActive" | "expiresAt">; now: Date }) {
	const status = statusOf(card, now);
	return <Badge tone={TONES[status]}>{page.t.admin.sum.cards.status[status]}</Badge>;
}
