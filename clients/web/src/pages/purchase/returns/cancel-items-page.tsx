import type { Schemas } from "../../../../../api/client.ts";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { ConfirmPanel } from "../../../components/dialog.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { GoesBack } from "../../../components/goes-back.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { KeyOfQuestion, PiecesFields } from "../../../components/pieces-fields.tsx";
import type { FormState } from "../../../core/forms.ts";
import { faultsOfLines, piecesFields, piecesLabels } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { ShopPage } from "../../../layout/shop-page.tsx";
import { nameOf } from "../cart-line.tsx";
import { ChosenPieces } from "./chosen-pieces.tsx";

type Order = Schemas["Order"];
type Line = Order["vendorOrders"][number]["lines"][number];

/** How many pieces of a line can still be canceled. */
export const leftOf = (line: Line): number => line.quantity - line.canceledQuantity - line.fulfilledQuantity;

/** The parts of which something can be canceled. */
export const cancelable = (order: Order) => order.vendorOrders.filter(({ allowedActions }) => allowedActions.includes("cancel"));

/** The lines of which something can be canceled. */
export const linesLeft = (order: Order): Line[] => cancelable(order).flatMap(({ lines }) => lines.filter((line) => leftOf(line) > 0));

interface ChooseProps {
	page: RequestContext;
	order: Order;
	state: FormState;
}

/** Which items are canceled: those that have not been sent. The page after this one says what goes back, and asks whether that is right. */
export function ChooseItemsPage({ page, order, state }: ChooseProps) {
	const { returns: text, breadcrumbs, order: words } = page.t.purchase;
	const back = page.href(`/orders/${order.id}`);
	const lines = linesLeft(order);
	const labels = piecesLabels(lines.map((line) => ({ id: line.id, title: nameOf(line) })));
	return (
		<ShopPage page={page} facts={{ title: text.cancelTitle(order.number) }} section="/account">
			<div class="container narrow stack loose">
				<PageHeader
					title={text.cancelTitle(order.number)}
					lead={order.status === "pending_payment" ? text.cancelLeadUnpaid : text.cancelLead}
					above={<Breadcrumbs label={breadcrumbs} items={[{ text: words.title(order.number), href: back }, { text: text.cancelOpen }]} />}
				/>
				<FormErrors title={page.t.errors.checkForm} errors={faultsOfLines(state.errors, lines, text.moved)} labels={labels} />
				<form method="get" action={page.href(`/orders/${order.id}/cancel-items/confirm`)} class="panel stack">
					<KeyOfQuestion />
					{cancelable(order).map((part) => (
						<PiecesFields
							legend={text.cancelPieces(part.vendor.name)}
							lines={part.lines
								.filter((line) => leftOf(line) > 0)
								.map((line) => ({ id: line.id, title: nameOf(line), most: leftOf(line) }))}
							state={state}
							ofMost={text.ofMost}
						/>
					))}
					<div class="cluster">
						<Button variant="primary">{text.next}</Button>
						<LinkButton href={back}>{words.cancelPage.keep}</LinkButton>
					</div>
				</form>
			</div>
		</ShopPage>
	);
}

interface ConfirmProps {
	page: RequestContext;
	order: Order;
	lines: readonly { lineId: string; quantity: number }[];
	/** What would go back. */
	preview: Schemas["CancelPreview"];
	formKey: string;
}

/** What is canceled once more, how much goes back for it, and the button that does it. */
export function ConfirmItemsPage({ page, order, lines, preview, formKey }: ConfirmProps) {
	const { returns: text } = page.t.purchase;
	const path = page.href(`/orders/${order.id}/cancel-items`);
	const title = text.cancelConfirm(order.number);
	const actions = (
		<>
			<Button variant="danger" form="cancel-items">
				{text.cancelSubmit}
			</Button>
			<LinkButton href={path}>{text.change}</LinkButton>
		</>
	);
	return (
		<ShopPage page={page} facts={{ title }} section="/account">
			<div class="container narrow stack loose">
				<ConfirmPanel title={title} actions={actions}>
					<ChosenPieces page={page} of={order.vendorOrders.flatMap((part) => part.lines)} lines={lines} />
					<Money page={page} order={order} preview={preview} />
					<p>{meaningOf(order, lines, text)}</p>
					<form id="cancel-items" method="post" action={path}>
						<HiddenFields keep={{ _key: formKey, ...piecesFields(lines) }} />
					</form>
				</ConfirmPanel>
			</div>
		</ShopPage>
	);
}

/** What goes back; before the payment what comes off it, or that nothing is left of the order. */
function Money({ page, order, preview }: Pick<ConfirmProps, "page" | "order" | "preview">) {
	const { returns: text } = page.t.purchase;
	if (order.status !== "pending_payment") return <GoesBack page={page} order={order} preview={preview} text={text.money} />;
	if (preview.amount.amount === 0) return <p>{text.cancelLast}</p>;
	return <GoesBack page={page} order={order} preview={preview} text={{ ...text.money, goesBack: text.comesOff }} />;
}

/** What canceling means for what is left, where anything is; where a shop has sent a parcel, also for that. */
function meaningOf(order: Order, lines: ConfirmProps["lines"], text: RequestContext["t"]["purchase"]["returns"]): string {
	const isSent = (part: Order["vendorOrders"][number]) => part.fulfillments.length > 0;
	const isAll = linesLeft(order).every((line) => lines.some(({ lineId, quantity }) => lineId === line.id && quantity >= leftOf(line)));
	return [
		...(isAll && !order.vendorOrders.some(isSent) ? [] : [text.cancelKeeps]),
		...(cancelable(order).some(isSent) ? [text.cancelLeadSent] : []),
		text.cancelForGood,
	].join(" ");
}
