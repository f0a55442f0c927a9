import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table, type TableRow } from "../../../components/table.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import { myApi, need } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import type { FormErrors as Faults } from "../../../core/forms.ts";
import { readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice } from "../left-notice.tsx";
import { type ListAddress, listHref, oneOf, pageLinks } from "../list-address.ts";
import { EmptyList } from "../list-parts.tsx";
import { Time } from "../time.tsx";

type Payout = Schemas["AdminPayout"];
type Due = Schemas["DuePayout"];

const STATUSES = ["created", "sent", "paid", "failed"] as const satisfies readonly Payout["status"][];
const TONES: Record<Payout["status"], Tone> = { created: "info", sent: "warning", paid: "success", failed: "danger" };
const PAYEE_TONES: Record<Due["payee"]["status"], Tone> = { none: "neutral", incomplete: "warning", ready: "success" };

/** `/admin/payouts?status=&vendorId=&cursor=` */
export const showPayouts = async (c: Context<Web>): Promise<Response> => privatePage(c, await payoutsPage(c));

/** The page of payouts, with what was wrong with what was asked for. */
export async function payoutsPage(c: Context<Web>, errors: Faults = {}) {
	const address = new URL(c.req.url).searchParams;
	const vendorId = /^vend_[A-Za-z0-9]+$/.exec(address.get("vendorId") ?? "")?.[0];
	const filters = { status: oneOf(address.get("status"), STATUSES), vendorId };
	const list: ListAddress = { path: "/admin/payouts", filters, place: readPlace(address) };
	const answer = await need(myApi(c).GET("/admin/payouts", { params: { query: { ...filters, cursor: list.place.cursor } } }));
	return <PayoutsPage page={c.get("page")} list={list} {...answer} left={takeNotice(c)} errors={errors} />;
}

interface PayoutsPageProps {
	page: RequestContext;
	list: ListAddress;
	due: readonly Due[];
	items: readonly Payout[];
	nextCursor: string | null;
	left: string | null;
	errors: Faults;
}

/** What shops are owed, and what was paid to them. */
const PayoutsPage = ({ page, list, due, items, nextCursor, left, errors }: PayoutsPageProps) => {
	const texts = page.t.admin.payouts;
	const isFirst = list.place.cursor === undefined && list.filters["vendorId"] === undefined && list.filters["status"] === undefined;
	return (
		<AdminPage page={page} section="payouts" title={texts.title} lead={texts.lead} notice={<LeftNotice page={page} left={left} />}>
			<FormErrors title={page.t.admin.payouts.faults.title} errors={errors} />
			{isFirst && <DuePayouts page={page} due={due} />}
			<section class="stack" aria-labelledby="made">
				<h2 id="made">{texts.made.title}</h2>
				<Tabs label={texts.made.byStatus} tabs={[tab(page, list, undefined), ...STATUSES.map((status) => tab(page, list, status))]} />
				<Table
					caption={texts.made.caption}
					hideCaption
					look="stack"
					columns={[
						{ key: "shop", text: texts.made.columns.shop, heading: true },
						{ key: "made", text: texts.made.columns.made },
						{ key: "status", text: texts.made.columns.status },
						{ key: "amount", text: texts.made.columns.amount, end: true },
						{ key: "action", text: texts.made.columns.action, hideText: true, end: true },
					]}
					rows={items.map((payout) => payoutRow(page, payout))}
					empty={
						<EmptyList page={page} list={list} icon="money" title={texts.made.none.title}>
							{texts.made.none.text}
						</EmptyList>
					}
				/>
			</section>
			<Pagination {...pageLinks(page, list, nextCursor)} />
		</AdminPage>
	);
};

const tab = (page: RequestContext, list: ListAddress, status: Payout["status"] | undefined) => ({
	href: listHref(page, list, { status }),
	text: status === undefined ? page.t.words.all : page.t.admin.payouts.made.status[status],
	current: list.filters["status"] === status,
});

/** The shops to be paid, each with the way to do it. */
const DuePayouts = ({ page, due }: { page: RequestContext; due: readonly Due[] }) => {
	const texts = page.t.admin.payouts.due;
	const isAnyReady = due.some(({ payee }) => payee.status === "ready");
	return (
		<section class="stack" aria-labelledby="due">
			<div class="between">
				<h2 id="due">{texts.title}</h2>
				{isAnyReady && (
					<LinkButton variant="primary" icon="money" href={page.href("/admin/payouts/run")}>
						{texts.payAll}
					</LinkButton>
				)}
			</div>
			<Table
				caption={texts.caption}
				hideCaption
				look="stack"
				columns={[
					{ key: "shop", text: texts.columns.shop, heading: true },
					{ key: "account", text: texts.columns.account },
					{ key: "available", text: texts.columns.available, end: true },
					{ key: "action", text: texts.columns.action, hideText: true, end: true },
				]}
				rows={due.map((one) => dueRow(page, one))}
				empty={
					<EmptyState icon="money" level={3} title={texts.none.title}>
						<p>{texts.none.text}</p>
					</EmptyState>
				}
			/>
		</section>
	);
};

const dueRow = (page: RequestContext, { vendor, available, payee }: Due): TableRow => {
	const texts = page.t.admin.payouts.due;
	return {
		cells: {
			shop: <a href={page.href(`/admin/shops/${vendor.id}`)}>{vendor.name}</a>,
			account: <Badge tone={PAYEE_TONES[payee.status]}>{texts.payee[payee.status]}</Badge>,
			available: <span class="num nowrap">{page.format.money(available)}</span>,
			action:
				payee.status === "ready" ? (
					<LinkButton small href={page.href(`/admin/payouts/run?vendorId=${vendor.id}`)} aria-label={texts.payShop(vendor.name)}>
						{texts.pay}
					</LinkButton>
				) : (
					""
				),
		},
	};
};

const payoutRow = (page: RequestContext, payout: Payout): TableRow => {
	const { made } = page.t.admin.payouts;
	const { vendor, status, failure, retryOf } = payout;
	return {
		cells: {
			shop: <a href={page.href(`/admin/shops/${vendor.id}`)}>{vendor.name}</a>,
			made: <Time page={page} at={payout.createdAt} />,
			status: (
				<span class="stack tight">
					<span>
						<Badge tone={TONES[status]}>{made.status[status]}</Badge>
					</span>
					{retryOf !== null && <span class="muted">{made.isRetry}</span>}
					{failure !== null && <span class="muted">{made.failure(failure)}</span>}
				</span>
			),
			amount: <span class="num nowrap">{page.format.money(payout.amount)}</span>,
			action: payout.allowedActions.includes("retry") ? <Retry page={page} payout={payout} /> : "",
		},
	};
};

const Retry = ({ page, payout }: { page: RequestContext; payout: Payout }) => {
	const { made } = page.t.admin.payouts;
	return (
		<form method="post" action={page.href(`/admin/payouts/${payout.id}/retry`)}>
			<HiddenFields keep={{ _key: crypto.randomUUID() }} />
			<Button small icon="undo" aria-label={made.retryFor(payout.vendor.name, page.format.money(payout.amount))}>
				{made.retry}
			</Button>
		</form>
	);
};
