import type { Context } from "hono";
import { Button, LinkButton } from "../../../components/button.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { KeyOfQuestion, PiecesFields } from "../../../components/pieces-fields.tsx";
import { EMPTY_FORM, type FormState } from "../../../core/forms.ts";
import { piecesLabels } from "../../../core/pieces.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { CancelImpossible } from "./cancel-page.tsx";
import { cancelableParts, leftOf } from "./cancel-target.ts";
import { findOrder } from "./find-order.ts";
import { lineName } from "./order-part.tsx";
import type { Order, OrderPart } from "./order-status.tsx";

interface ChoosePageProps {
	page: RequestContext;
	order: Order;
	state: FormState;
}

/** Which pieces are canceled, or which shop's whole part. The page after this one asks whether that is right. */
export function ChoosePiecesPage({ page, order, state }: ChoosePageProps) {
	const { cancel, detail } = page.t.admin.orders;
	const back = page.href(`/admin/orders/${order.id}`);
	const parts = cancelableParts(order);
	const labels = piecesLabels(parts.flatMap(({ lines }) => lines.map((line) => ({ id: line.id, title: lineName(line) }))));
	return (
		<AdminPage
			page={page}
			section="orders"
			title={cancel.chooseTitle(order.number)}
			lead={parts.length > 0 ? cancel.chooseText : undefined}
			above={[{ href: back, text: detail.title(order.number) }]}
			narrow
		>
			<FormErrors title={page.t.errors.checkForm} errors={state.errors} labels={labels} />
			{parts.length === 0 ? (
				<CancelImpossible page={page} back={back} />
			) : (
				<form method="get" action={`${back}/cancel`} class="stack loose">
					<KeyOfQuestion />
					{parts.map((part) => (
						<PartPieces page={page} order={order} part={part} state={state} />
					))}
					<div class="cluster">
						<Button variant="primary">{cancel.next}</Button>
						<LinkButton href={back}>{cancel.keep}</LinkButton>
					</div>
				</form>
			)}
		</AdminPage>
	);
}

function PartPieces({ page, order, part, state }: ChoosePageProps & { part: OrderPart }) {
	const { cancel, detail } = page.t.admin.orders;
	return (
		<section class="panel stack" aria-labelledby={part.id}>
			<SectionHeader id={part.id} title={detail.part(part.vendor.name)} />
			<PiecesFields
				legend={cancel.which}
				lines={part.lines.filter((line) => leftOf(line) > 0).map((line) => ({ id: line.id, title: lineName(line), most: leftOf(line) }))}
				state={state}
				ofMost={cancel.ofMost}
			/>
			<p>
				<a href={page.href(`/admin/orders/${order.id}/cancel?part=${part.id}`)}>{cancel.wholePart(part.vendor.name)}</a>
			</p>
		</section>
	);
}

/** `/admin/orders/{id}/cancel-items` */
export async function choosePieces(c: Context<Web>): Promise<Response> {
	return privatePage(c, <ChoosePiecesPage page={c.get("page")} order={await findOrder(c)} state={EMPTY_FORM} />);
}
