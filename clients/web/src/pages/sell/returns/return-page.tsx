import type { Child } from "hono/jsx";
import { Badge } from "../../../components/badge.tsx";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { DefinitionList } from "../../../components/definition-list.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Table } from "../../../components/table.tsx";
import type { FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { ShopOrder } from "../orders/order-words.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { ReturnForms } from "./return-forms.tsx";
import { type Return, returnLineTitle, returnStatusOf, RETURN_TONES, wishOf } from "./return-words.ts";

interface ReturnPageProps {
	page: RequestContext;
	own: OwnShop;
	order: ShopOrder;
	asked: Return;
	state: FormState;
	formKey: string;
	notice?: Child | undefined;
}

/** One return: what comes back and why, and what may be done with it now. */
export function ReturnPage({ page, own, order, asked, state, formKey, notice }: ReturnPageProps) {
	const text = page.t.sell.returns;
	const title = text.one(order.number);
	const orderPath = `/sell/${own.shop.id}/orders/${order.id}`;
	const list = { href: page.href(`/sell/${own.shop.id}/returns`), text: text.title };
	return (
		<SellPage page={page} own={own} section="returns" title={title}>
			<PageHeader
				title={title}
				above={<Breadcrumbs label={page.t.sell.frame.trail} items={[list, { text: order.number }]} />}
				badge={<Badge tone={RETURN_TONES[asked.status]}>{returnStatusOf(page, asked)}</Badge>}
				lead={text.asked(page.format.dateTime(asked.createdAt))}
			/>
			{notice}
			<FormErrors title={page.t.errors.checkForm} errors={state.errors} />
			{asked.isWithdrawal && asked.allowedActions.length > 0 && (
				<Notice tone="info">
					<p>{text.withdrawalText}</p>
					{hasSealed(order, asked) && <p>{text.withdrawalSealed}</p>}
				</Notice>
			)}
			<Facts page={page} asked={asked} href={page.href(orderPath)} number={order.number} />
			<Lines page={page} asked={asked} />
			<ReturnForms page={page} asked={asked} state={state} path={`${orderPath}/returns/${asked.id}`} formKey={formKey} />
		</SellPage>
	);
}

/** Whether pieces come back that may not be opened. */
const hasSealed = (order: ShopOrder, asked: Return): boolean =>
	order.lines.some(({ id, product }) => product.withdrawal === "sealed" && asked.lines.some(({ lineId }) => lineId === id));

function Facts({ page, asked, href, number }: { page: RequestContext; asked: Return; href: string; number: string }) {
	const text = page.t.sell.returns;
	return (
		<DefinitionList
			items={[
				{ term: text.order, details: <a href={href}>{number}</a> },
				{ term: text.columns.wish, details: wishOf(page, asked) },
				{ term: text.reason, details: asked.reason ?? text.noReason },
				...(asked.sendBy ? [{ term: text.sendBy, details: text.sendByText(page.format.date(asked.sendBy)) }] : []),
				...(asked.answer === null ? [] : [{ term: text.answer, details: asked.answer }]),
			]}
		/>
	);
}

function Lines({ page, asked }: { page: RequestContext; asked: Return }) {
	const { lines, lineColumns } = page.t.sell.returns;
	const count = (quantity: number | null) => (quantity === null ? "–" : page.format.number(quantity));
	return (
		<Table
			caption={lines}
			look="stack"
			columns={[
				{ key: "product", text: lineColumns.product, heading: true },
				{ key: "quantity", text: lineColumns.quantity, end: true },
				{ key: "received", text: lineColumns.received, end: true },
				{ key: "restocked", text: lineColumns.restocked, end: true },
			]}
			rows={asked.lines.map((line) => ({
				cells: {
					product: returnLineTitle(line),
					quantity: count(line.quantity),
					received: count(line.receivedQuantity),
					restocked: count(line.restockedQuantity),
				},
			}))}
		/>
	);
}
