import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { ConfirmPanel } from "../../../components/dialog.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import type { FormState } from "../../../core/forms.ts";
import { piecesFields } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { ShopPage } from "../../../layout/shop-page.tsx";
import { ChosenPieces } from "./chosen-pieces.tsx";
import type { Part, Want } from "./return-wants.ts";

interface ConfirmPageProps {
	page: RequestContext;
	order: Schemas["Order"];
	part: Part;
	lines: readonly { lineId: string; quantity: number }[];
	want: Want;
	state: FormState;
	formKey: string;
}

/** What goes back once more, what happens next, and the button that does it (Directive (EU) 2023/2673: the confirmation of a withdrawal). */
export function ConfirmPage(props: ConfirmPageProps) {
	const { page, order, part, want, state } = props;
	const { returns: text } = page.t.purchase;
	const title = text.confirmTitle[want];
	const actions = (
		<>
			<Button variant="primary" form="return">
				{text.submit[want]}
			</Button>
			<LinkButton href={page.href(`/orders/${order.id}/return`)}>{text.change}</LinkButton>
		</>
	);
	return (
		<ShopPage page={page} facts={{ title }} section="/account">
			<div class="container narrow stack loose">
				<FormErrors title={page.t.errors.checkForm} errors={state.errors} labels={{ reason: text.reason }} />
				<ConfirmPanel title={title} actions={actions}>
					<p>{text.confirmFrom(part.vendor.name, order.number)}</p>
					<ChosenPieces page={page} of={part.lines} lines={props.lines} />
					<h2>{text.whatNext}</h2>
					<ol class="stack tight">
						{text.steps[want].map((step) => (
							<li>{step}</li>
						))}
					</ol>
					<ReturnForm {...props} />
				</ConfirmPanel>
			</div>
		</ShopPage>
	);
}

function ReturnForm({ page, order, part, lines, want, state, formKey }: ConfirmPageProps) {
	const { returns: text } = page.t.purchase;
	return (
		<form id="return" method="post" action={page.href(`/orders/${order.id}/return`)}>
			<HiddenFields keep={{ _key: formKey, part: part.id, want, ...piecesFields(lines) }} />
			<Field
				label={text.reason}
				note={page.t.words.optional}
				hint={text.reasonHint}
				name="reason"
				type="textarea"
				rows={3}
				maxlength={500}
				value={state.values["reason"]}
				error={state.errors["reason"]}
			/>
		</form>
	);
}
