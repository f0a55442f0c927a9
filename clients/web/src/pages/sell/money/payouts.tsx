import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { DefinitionList } from "../../../components/definition-list.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table, type TableRow } from "../../../components/table.tsx";
import { myApi, need } from "../../../core/api.ts";
import { nextPlace, placeQuery, type PlaceInList, previousPlace, readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { queryText } from "../catalog-query.ts";
import { type OwnShop, shopOf, vendorIdOf } from "../own-shop.ts";
import { Amount, EntryTable } from "./entry-table.tsx";
import { MoneyFrame, moneyPath } from "./money-frame.tsx";

type Payout = Schemas["Payout"];

/** The color of each status. */
export const PAYOUT_TONES: Record<Payout["status"], Tone> = { created: "info", sent: "warning", paid: "success", failed: "danger" };

/** `/sell/{vendorId}/money/payouts` */
export async function showPayouts(c: Context<Web>): Promise<Response> {
	const place = readPlace(new URL(c.req.url).searchParams);
	const params = { path: { vendorId: vendorIdOf(c) }, query: { cursor: place.cursor } };
	const [own, { items, nextCursor }] = await Promise.all([shopOf(c), need(myApi(c).GET("/vendor/{vendorId}/payouts", { params }))]);
	return privatePage(c, <PayoutsPage page={c.get("page")} own={own} place={place} payouts={items} nextCursor={nextCursor} />);
}

interface PayoutsPageProps {
	page: RequestContext;
	own: OwnShop;
	place: PlaceInList;
	payouts: readonly Payout[];
	nextCursor: string | null;
}

const PayoutsPage = ({ page, own, place, payouts, nextCursor }: PayoutsPageProps) => {
	const { payouts: text } = page.t.sell.money;
	return (
		<MoneyFrame page={page} own={own} view="payouts" title={text.caption} header={<PageHeader title={text.caption} />}>
			<Table
				caption={text.caption}
				hideCaption
				look="stack"
				columns={[
					{ key: "id", text: text.columns.id, heading: true },
					{ key: "status", text: text.columns.status },
					{ key: "finished", text: text.columns.finished },
					{ key: "amount", text: text.columns.amount, end: true },
				]}
				rows={payouts.map((payout) => payoutRow(page, own, payout))}
				empty={
					<EmptyState icon="money" title={text.none.title}>
						<p>{text.none.text}</p>
					</EmptyState>
				}
			/>
			<Pagination label={page.t.words.pages} {...links(page, moneyPath(own, "/payouts"), place, nextCursor)} />
		</MoneyFrame>
	);
};

const payoutRow = (page: RequestContext, own: OwnShop, payout: Payout): TableRow => ({
	cells: {
		id: (
			<a href={page.href(moneyPath(own, `/payouts/${payout.id}`))}>{page.t.sell.money.payouts.title(page.format.date(payout.createdAt))}</a>
		),
		status: <Badge tone={PAYOUT_TONES[payout.status]}>{page.t.sell.money.payouts.status[payout.status]}</Badge>,
		finished: payout.finishedAt === null ? "" : page.format.dateTime(payout.finishedAt),
		amount: <Amount page={page} of={payout.amount} />,
	},
});

function links(page: RequestContext, path: string, place: PlaceInList, nextCursor: string | null) {
	const { words } = page.t;
	const to = (other: PlaceInList) => page.href(path + queryText(placeQuery(other)));
	const before = previousPlace(place);
	return {
		...(before && { previous: { href: to(before), text: words.previous } }),
		...(nextCursor !== null && { next: { href: to(nextPlace(place, nextCursor)), text: words.next } }),
		status: `${words.page} ${page.format.number(place.page)}`,
	};
}

/** `/sell/{vendorId}/money/payouts/{id}` */
export async function showPayout(c: Context<Web>): Promise<Response> {
	const place = readPlace(new URL(c.req.url).searchParams);
	const path = { vendorId: vendorIdOf(c), id: c.req.param("payoutId") ?? "" };
	const [own, payout] = await Promise.all([
		shopOf(c),
		need(myApi(c).GET("/vendor/{vendorId}/payouts/{id}", { params: { path, query: { limit: 50, cursor: place.cursor } } })),
	]);
	return privatePage(c, <PayoutPage page={c.get("page")} own={own} place={place} payout={payout} />);
}

const PayoutPage = ({
	page,
	own,
	place,
	payout,
}: {
	page: RequestContext;
	own: OwnShop;
	place: PlaceInList;
	payout: Schemas["PayoutStatement"];
}) => {
	const { payouts: text } = page.t.sell.money;
	const title = text.title(page.format.date(payout.createdAt));
	return (
		<MoneyFrame
			page={page}
			own={own}
			view="payouts"
			title={title}
			header={
				<PageHeader
					title={title}
					lead={text.now[payout.status]}
					badge={<Badge tone={PAYOUT_TONES[payout.status]}>{text.status[payout.status]}</Badge>}
				/>
			}
		>
			{payout.failure !== null && <Notice tone="danger">{text.failure(payout.failure)}</Notice>}
			<DefinitionList
				items={[
					{ term: text.amount, details: page.format.money(payout.amount) },
					{ term: text.made, details: page.format.dateTime(payout.createdAt) },
					...(payout.finishedAt === null ? [] : [{ term: text.ended, details: page.format.dateTime(payout.finishedAt) }]),
					...(payout.reference === null ? [] : [{ term: text.reference, details: <code>{payout.reference}</code> }]),
				]}
			/>
			<section class="stack" aria-labelledby="pays">
				<h2 id="pays">{text.entries}</h2>
				<EntryTable page={page} own={own} caption={text.entries} entries={payout.entries.items} />
			</section>
			<Pagination label={page.t.words.pages} {...links(page, moneyPath(own, `/payouts/${payout.id}`), place, payout.entries.nextCursor)} />
		</MoneyFrame>
	);
};
