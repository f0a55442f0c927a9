import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { GoesBack } from "../../../components/goes-back.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { Notice } from "../../../components/notice.tsx";
import { draftOf } from "../../../core/draft.ts";
import type { FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { AdminPage } from "../admin-page.tsx";
import { cancelableParts, type CancelTarget, targetFields } from "./cancel-target.ts";
import { lineName } from "./order-part.tsx";
import type { Order } from "./order-status.tsx";

interface CancelPageProps {
	page: RequestContext;
	order: Order;
	target: CancelTarget;
	/** What would go back. */
	preview: Schemas["CancelPreview"];
	state: FormState;
	formKey: string;
}

/** Asks before something is canceled: says what, how much money goes back, and asks why. */
export const CancelPage = (props: CancelPageProps) => {
	const { page, order, target, preview, state } = props;
	const { cancel } = page.t.admin.orders;
	return (
		<CancelFrame page={page} order={order} title={titleOf(props)} lead={leadOf(props)}>
			<FormErrors title={page.t.errors.checkForm} errors={state.errors} labels={{ reason: page.t.admin.reason }} />
			{target.kind === "pieces" && <Chosen page={page} order={order} lines={target.lines} />}
			<section class="panel stack" aria-labelledby="goes-back">
				<h2 id="goes-back">{cancel.money}</h2>
				{order.status === "pending_payment" ? (
					<p>{cancel.nothingPaid}</p>
				) : (
					<GoesBack page={page} order={order} preview={preview} text={cancel} />
				)}
			</section>
			<CancelForm {...props} />
		</CancelFrame>
	);
};

function titleOf({ page, order, target }: CancelPageProps): string {
	const { cancel } = page.t.admin.orders;
	if (target.kind === "part") return cancel.partTitle(target.part.vendor.name, order.number);
	return target.kind === "pieces" ? cancel.piecesTitle(order.number) : cancel.title(order.number);
}

function leadOf({ page, order, target }: CancelPageProps): string {
	const { cancel } = page.t.admin.orders;
	if (target.kind !== "order") return cancel.piecesText;
	return cancel.text(order.vendorOrders.filter(({ status }) => status !== "rejected" && status !== "canceled").length);
}

const CancelFrame = ({ page, order, title, lead, children }: Frame) => {
	const back = { href: page.href(`/admin/orders/${order.id}`), text: page.t.admin.orders.detail.title(order.number) };
	return (
		<AdminPage page={page} section="orders" title={title} lead={lead} above={[back]} narrow>
			{children}
		</AdminPage>
	);
};

type Frame = Pick<CancelPageProps, "page" | "order"> & { title: string; lead?: string; children: Child };

const Chosen = ({
	page,
	order,
	lines,
}: Pick<CancelPageProps, "page" | "order"> & { lines: readonly { lineId: string; quantity: number }[] }) => (
	<ul>
		{order.vendorOrders.flatMap((part) =>
			part.lines.flatMap((line) => {
				const quantity = lines.find(({ lineId }) => lineId === line.id)?.quantity;
				if (quantity === undefined) return [];
				return [<li>{page.t.admin.orders.cancel.piece(page.format.number(quantity), lineName(line), part.vendor.name)}</li>];
			}),
		)}
	</ul>
);

const CancelForm = ({ page, order, target, state: { values, errors }, formKey }: CancelPageProps) => {
	const { cancel } = page.t.admin.orders;
	const back = page.href(`/admin/orders/${order.id}`);
	return (
		<form method="post" action={`${back}/cancel`} class="panel stack" {...draftOf(page, `admin-cancel-${order.id}`)}>
			<HiddenFields keep={{ _key: formKey, ...targetFields(target) }} />
			<Field
				label={page.t.admin.reason}
				note={cancel.reasonNote}
				name="reason"
				type="textarea"
				maxlength={500}
				hint={cancel.hint}
				value={values["reason"]}
				error={errors["reason"]}
			/>
			<div class="cluster">
				<Button variant="danger">{target.kind === "order" ? cancel.submit : cancel.submitPieces}</Button>
				<LinkButton href={target.kind === "order" ? back : `${back}/cancel-items`}>
					{target.kind === "order" ? cancel.keep : cancel.change}
				</LinkButton>
			</div>
		</form>
	);
};

/** All of an order cannot be canceled any more; where single items can, it leads there. */
export const TooLatePage = ({ page, order }: Pick<CancelPageProps, "page" | "order">) => {
	const { cancel } = page.t.admin.orders;
	return (
		<CancelFrame page={page} order={order} title={cancel.title(order.number)}>
			<CancelImpossible page={page} back={page.href(`/admin/orders/${order.id}`)} />
			{cancelableParts(order).length > 0 && (
				<p>
					<LinkButton href={page.href(`/admin/orders/${order.id}/cancel-items`)}>{cancel.openPieces}</LinkButton>
				</p>
			)}
		</CancelFrame>
	);
};

/** Why nothing can be canceled, and the way back. */
export const CancelImpossible = ({ page, back }: { page: RequestContext; back: string }) => {
	const { cancel } = page.t.admin.orders;
	return (
		<div class="stack">
			<Notice tone="warning" role="alert" title={cancel.impossible}>
				<p>{cancel.impossibleText}</p>
			</Notice>
			<p>
				<a href={back}>{cancel.back}</a>
			</p>
		</div>
	);
};
