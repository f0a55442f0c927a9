import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { SortSelect } from "../../../components/sort-select.tsx";
import { Table, type TableRow } from "../../../components/table.tsx";
import { myApi, need } from "../../../core/api.ts";
import { factsOf } from "../../../core/locale.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { type OwnShop, shopOf, vendorIdOf } from "../own-shop.ts";
import { Amount } from "./entry-table.tsx";
import { MoneyFrame, moneyPath } from "./money-frame.tsx";
import { monthsUntil, readMonth } from "./months.ts";

type Statement = Schemas["LedgerStatement"];

/** `/sell/{vendorId}/money/statements?month=` */
export async function showStatement(c: Context<Web>): Promise<Response> {
	const now = new Date();
	const month = readMonth(c.req.query("month") ?? null, now);
	const [own, statement] = await Promise.all([
		shopOf(c),
		need(myApi(c).GET("/vendor/{vendorId}/statements", { params: { path: { vendorId: vendorIdOf(c) }, query: { month } } })),
	]);
	return privatePage(c, <StatementPage page={c.get("page")} own={own} statement={statement} months={monthsUntil(now, month)} />);
}

/** `November 2026` of `2026-11`. */
const nameOf = (page: RequestContext, month: string): string =>
	new Intl.DateTimeFormat(factsOf(page.locale).tag, { month: "long", year: "numeric", timeZone: "UTC" }).format(
		new Date(`${month}-01T00:00:00Z`),
	);

interface StatementPageProps {
	page: RequestContext;
	own: OwnShop;
	statement: Statement;
	months: readonly string[];
}

/** A month in sums, to be printed. */
const StatementPage = ({ page, own, statement, months }: StatementPageProps) => {
	const { statements: text } = page.t.sell.money;
	const title = text.title(nameOf(page, statement.month));
	const tax = statement.kinds.reduce((all, kind) => all + kind.tax.amount, 0);
	return (
		<MoneyFrame
			page={page}
			own={own}
			view="statements"
			title={title}
			header={
				<PageHeader
					title={title}
					lead={own.shop.trader?.traderName ?? own.shop.name}
					actions={
						<>
							<Button type="button" icon="print" data-print>
								{text.print}
							</Button>
							<LinkButton icon="download" href={`/api/v1/vendor/${own.shop.id}/statements.csv?month=${statement.month}`} download>
								{text.csv}
							</LinkButton>
						</>
					}
				/>
			}
		>
			<SortSelect
				action={page.href(moneyPath(own, "/statements"))}
				name="month"
				label={text.month}
				value={statement.month}
				submitText={text.show}
				options={months.map((month) => ({ value: month, text: nameOf(page, month) }))}
			/>
			<Sums page={page} statement={statement} />
			{statement.kinds.length === 0 && (
				<EmptyState icon="money" title={text.none.title}>
					<p>{text.none.text}</p>
				</EmptyState>
			)}
			{tax !== 0 && <p>{text.taxText(page.format.money({ ...statement.opening, amount: tax }))}</p>}
			<p class="muted">{text.utc}</p>
		</MoneyFrame>
	);
};

const Sums = ({ page, statement }: { page: RequestContext; statement: Statement }) => {
	const { statements: text } = page.t.sell.money;
	const { columns } = text;
	return (
		<Table
			caption={text.caption}
			hideCaption
			look="stack"
			columns={[
				{ key: "kind", text: columns.kind, heading: true },
				{ key: "count", text: columns.count, end: true },
				{ key: "paid", text: columns.paid, end: true },
				{ key: "discount", text: columns.discount, end: true },
				{ key: "commission", text: columns.commission, end: true },
				{ key: "commissionTax", text: columns.commissionTax, end: true },
				{ key: "amount", text: columns.amount, end: true },
			]}
			rows={[
				balanceRow(page, text.opening, statement.opening),
				...statement.kinds.map((kind) => kindRow(page, kind)),
				balanceRow(page, text.closing, statement.closing),
			]}
		/>
	);
};

const balanceRow = (page: RequestContext, kind: string, of: Statement["opening"]): TableRow => ({
	cells: {
		kind: <strong>{kind}</strong>,
		amount: (
			<strong>
				<Amount page={page} of={of} />
			</strong>
		),
	},
});

/** What is taken from the shop stands below zero. */
const kindRow = (page: RequestContext, kind: Statement["kinds"][number]): TableRow => {
	const hasParts = kind.kind === "sale" || kind.kind === "refund";
	const part = (of: Statement["opening"], sign = 1) =>
		hasParts ? <Amount page={page} of={{ ...of, amount: 0 + sign * of.amount }} /> : "";
	return {
		cells: {
			kind: page.t.sell.money.kinds[kind.kind],
			count: page.format.number(kind.count),
			paid: part(kind.paid),
			discount: part(kind.marketplaceDiscount),
			commission: part(kind.commission, -1),
			commissionTax: part(kind.commissionTax, -1),
			amount: <Amount page={page} of={kind.amount} />,
		},
	};
};
