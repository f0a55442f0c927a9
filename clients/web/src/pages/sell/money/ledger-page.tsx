import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Field } from "../../../components/field.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Stat, StatGrid } from "../../../components/stat.tsx";
import { nextPlace, previousPlace } from "../../../core/paging.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { OwnShop } from "../own-shop.ts";
import { EntryTable } from "./entry-table.tsx";
import { isNarrowed, KINDS, type LedgerQuery, ledgerQueryText } from "./ledger-query.ts";
import { MoneyFrame, moneyPath } from "./money-frame.tsx";

interface LedgerPageProps {
	page: RequestContext;
	own: OwnShop;
	query: LedgerQuery;
	balance: Schemas["VendorBalance"];
	ledger: Schemas["LedgerPage"];
	notice?: Child | undefined;
}

/** What a shop is owed, and every entry that made it so. */
export function LedgerPage({ page, own, query, balance, ledger, notice }: LedgerPageProps) {
	const text = page.t.sell.money;
	const { figures } = text;
	return (
		<MoneyFrame page={page} own={own} view="ledger" title={text.title} header={<PageHeader title={text.title} lead={text.lead} />}>
			{notice}
			<StatGrid>
				<Stat label={figures.available} value={page.format.money(balance.available)} />
				<Stat label={figures.onHold} value={page.format.money(balance.onHold)} />
				<Stat label={figures.underWay} value={page.format.money(balance.underWay)} />
				<Stat label={figures.paid} value={page.format.money(balance.paid)} />
			</StatGrid>
			<p class="muted">{text.holdText(balance.holdDays, page.format.money(balance.minimum))}</p>
			{balance.available.amount < 0 && <Notice tone="warning">{text.negative}</Notice>}
			<PayeeState page={page} own={own} status={balance.payee.status} />
			<section class="stack" aria-labelledby="entries">
				<h2 id="entries">{text.views.ledger}</h2>
				<Filters page={page} own={own} query={query} />
				<EntryTable
					page={page}
					own={own}
					caption={text.caption}
					entries={ledger.items}
					empty={<NoEntries page={page} own={own} query={query} />}
				/>
			</section>
			<Pagination label={page.t.words.pages} {...links(page, own, query, ledger.nextCursor)} />
		</MoneyFrame>
	);
}

/** The account that the shop is paid to, with the way to it. */
function PayeeState({ page, own, status }: { page: RequestContext; own: OwnShop; status: Schemas["Payee"]["status"] }) {
	const text = page.t.sell.money.payee;
	if (status === "ready") return <Notice tone="success">{text.ready}</Notice>;
	const isNew = status === "none";
	return (
		<Notice tone="info" title={isNew ? text.noneTitle : text.incompleteTitle}>
			<p>{isNew ? text.noneText : text.incompleteText}</p>
			<form method="post" action={page.href(moneyPath(own, "/payee"))}>
				<Button variant="primary" icon="money">
					{isNew ? text.connect : text.goOn}
				</Button>
			</form>
		</Notice>
	);
}

function Filters({ page, own, query }: { page: RequestContext; own: OwnShop; query: LedgerQuery }) {
	const { filters, kinds } = page.t.sell.money;
	return (
		<form method="get" action={page.href(moneyPath(own))} class="list-filters" aria-label={filters.title}>
			<Field
				label={filters.kind}
				name="kind"
				type="select"
				value={query.kind ?? ""}
				options={[{ value: "", text: filters.any }, ...KINDS.map((kind) => ({ value: kind, text: kinds[kind] }))]}
			/>
			<Field label={filters.from} name="from" type="date" value={query.from} />
			<Field label={filters.to} name="to" type="date" value={query.to} />
			<Button icon="filter">{page.t.words.filter}</Button>
			{isNarrowed(query) && <a href={page.href(moneyPath(own))}>{filters.clear}</a>}
		</form>
	);
}

function NoEntries({ page, own, query }: { page: RequestContext; own: OwnShop; query: LedgerQuery }) {
	const { none, noneFound, filters } = page.t.sell.money;
	const isEmpty = !isNarrowed(query) && query.place.cursor === undefined;
	return (
		<EmptyState
			icon="money"
			level={3}
			title={isEmpty ? none.title : noneFound.title}
			action={isEmpty ? undefined : <LinkButton href={page.href(moneyPath(own))}>{filters.clear}</LinkButton>}
		>
			<p>{isEmpty ? none.text : noneFound.text}</p>
		</EmptyState>
	);
}

function links(page: RequestContext, own: OwnShop, query: LedgerQuery, nextCursor: string | null) {
	const { words } = page.t;
	const to = (place: LedgerQuery["place"]) => page.href(moneyPath(own) + ledgerQueryText(query, place));
	const before = previousPlace(query.place);
	return {
		...(before && { previous: { href: to(before), text: words.previous } }),
		...(nextCursor !== null && { next: { href: to(nextPlace(query.place, nextCursor)), text: words.next } }),
		status: `${words.page} ${page.format.number(query.place.page)}`,
	};
}
