import type { Schemas } from "../../../../api/client.ts";
import { Button, LinkButton } from "../../components/button.tsx";
import { ConfirmPanel, Dialog } from "../../components/dialog.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { EMPTY_FORM, type FormState } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";

interface CancelProps {
	page: RequestContext;
	order: Pick<Schemas["Order"], "id" | "number">;
	state?: FormState | undefined;
}

const FORM = "cancel-form";

/** The question before an order is canceled, as a page of its own. */
export function CancelPage({ page, order, state = EMPTY_FORM }: CancelProps) {
	const { cancelPage: text } = page.t.purchase.order;
	return (
		<ShopPage page={page} facts={{ title: text.title(order.number) }} section="/account">
			<div class="container narrow stack loose">
				<FormErrors title={page.t.errors.checkForm} errors={state.errors} labels={{ reason: text.reason }} />
				<ConfirmPanel title={text.title(order.number)} actions={<Actions page={page} order={order} />}>
					<Question page={page} order={order} state={state} />
				</ConfirmPanel>
			</div>
		</ShopPage>
	);
}

/** The same question over the order's page. */
export const CancelDialog = ({ page, order }: CancelProps) => (
	<Dialog
		id="cancel-order"
		title={page.t.purchase.order.cancelPage.title(order.number)}
		closeText={page.t.words.close}
		actions={<Actions page={page} order={order} />}
	>
		<Question page={page} order={order} />
	</Dialog>
);

function Question({ page, order, state = EMPTY_FORM }: CancelProps) {
	const { cancelPage: text } = page.t.purchase.order;
	return (
		<>
			<p>{text.text}</p>
			<form id={FORM} method="post" action={page.href(`/orders/${order.id}/cancel`)}>
				<Field
					label={text.reason}
					note={page.t.account.addressFields.optional}
					hint={text.reasonHint}
					name="reason"
					type="textarea"
					rows={3}
					maxlength={500}
					value={state.values["reason"]}
					error={state.errors["reason"]}
				/>
			</form>
		</>
	);
}

const Actions = ({ page, order }: CancelProps) => (
	<>
		<Button variant="danger" form={FORM}>
			{page.t.purchase.order.cancelPage.submit}
		</Button>
		<LinkButton href={page.href(`/orders/${order.id}`)} data-close>
			{page.t.purchase.order.cancelPage.keep}
		</LinkButton>
	</>
);
