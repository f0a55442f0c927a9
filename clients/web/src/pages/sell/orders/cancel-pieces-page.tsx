import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { GoesBack } from "../../../components/goes-back.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { KeyOfQuestion, PiecesFields } from "../../../components/pieces-fields.tsx";
import type { FormState } from "../../../core/forms.ts";
import { faultsOfLines, piecesFields, piecesLabels } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { leftOf, lineTitle, type ShopOrder } from "./order-words.ts";

interface PageProps {
	page: RequestContext;
	own: OwnShop;
	order: ShopOrder;
}

const pathOf = ({ page, own, order }: PageProps): string => page.href(`/sell/${own.shop.id}/orders/${order.id}`);

/** Which items that are not sent are canceled. The page after this one says what goes back for them. */
export function ChoosePiecesPage(props: PageProps & { state: FormState }) {
	const { page, order, state } = props;
	const text = page.t.sell.cancelPage;
	const mayCancel = order.allowedActions.includes("cancel");
	const lines = order.lines.filter((line) => leftOf(line) > 0).map((line) => ({ id: line.id, title: lineTitle(line), most: leftOf(line) }));
	const faults = faultsOfLines(state.errors, lines, page.t.sell.returns.moved);
	return (
		<Frame {...props} title={text.title(order.number)} lead={mayCancel ? text.text : undefined}>
			{mayCancel && <FormErrors title={page.t.errors.checkForm} errors={faults} labels={piecesLabels(lines)} />}
			{mayCancel ? (
				<form method="get" action={`${pathOf(props)}/cancel/confirm`} class="panel stack">
					<KeyOfQuestion />
					<PiecesFields legend={text.pieces} lines={lines} state={state} ofMost={page.t.sell.returns.ofMost} />
					<div class="cluster">
						<Button variant="primary">{text.next}</Button>
						<LinkButton href={pathOf(props)}>{page.t.sell.refundPage.keep}</LinkButton>
					</div>
				</form>
			) : (
				<Notice tone="warning">
					<p>{text.notNow}</p>
				</Notice>
			)}
		</Frame>
	);
}

interface ConfirmProps extends PageProps {
	lines: readonly { lineId: string; quantity: number }[];
	/** What would go back. */
	preview: Schemas["CancelPreview"];
	formKey: string;
}

/** What is canceled once more, how much goes back to the shopper for it, and the button that does it. */
export function ConfirmPiecesPage(props: ConfirmProps) {
	const { page, order, lines, preview, formKey } = props;
	const text = page.t.sell.cancelPage;
	const path = `${pathOf(props)}/cancel`;
	return (
		<Frame {...props} title={text.confirm(order.number)} lead={text.confirmText}>
			<form method="post" action={path} class="panel stack narrow">
				<HiddenFields keep={{ _key: formKey, ...piecesFields(lines) }} />
				<ul>
					{order.lines.flatMap((line) => {
						const quantity = lines.find(({ lineId }) => lineId === line.id)?.quantity;
						return quantity === undefined ? [] : [<li>{text.item(page.format.number(quantity), lineTitle(line))}</li>];
					})}
				</ul>
				<GoesBack page={page} order={{ vendorOrders: [order] }} preview={preview} text={text.money} />
				<Field
					label={text.reason}
					note={page.t.words.optional}
					hint={text.reasonHint}
					name="reason"
					type="textarea"
					rows={2}
					maxlength={500}
				/>
				<div class="cluster">
					<Button variant="danger">{text.submit}</Button>
					<LinkButton href={path}>{text.change}</LinkButton>
				</div>
			</form>
		</Frame>
	);
}

const Frame = ({ page, own, title, lead, children }: PageProps & { title: string; lead?: string | undefined; children: Child }) => (
	<SellPage page={page} own={own} section="orders" title={title}>
		<PageHeader title={title} lead={lead} />
		{children}
	</SellPage>
);
