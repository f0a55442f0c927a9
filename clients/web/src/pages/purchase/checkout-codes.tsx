import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import type { FormState } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { CodeList } from "./code-list.tsx";
import type { Cart } from "./own-cart.ts";

interface CheckoutCodesProps {
	page: RequestContext;
	cart: Cart;
	state: FormState;
}

/** Codes and store credit as a part of the checkout's one form: its buttons keep what else is filled in. */
export function CheckoutCodes({ page, cart, state }: CheckoutCodesProps) {
	const { codes: text } = page.t.purchase;
	const { available, use } = cart.credit;
	return (
		<section class="stack tight" aria-labelledby="codes">
			<h3 id="codes">{text.title}</h3>
			<CodeList
				page={page}
				codes={cart.codes}
				remove={({ code }) => (
					<Button variant="quiet" small icon="trash" name="do" value={`remove ${code}`} formnovalidate aria-label={text.removeCode(code)} />
				)}
			/>
			<Field
				label={text.code}
				name="code"
				value={state.values["code"]}
				error={state.errors["code"]}
				maxlength={60}
				autocomplete="off"
				autocapitalize="characters"
				spellcheck={false}
			/>
			<Button small name="do" value="add" formnovalidate>
				{text.use}
			</Button>
			{(available.amount > 0 || use) && (
				<div class="stack tight">
					<p>{text.creditAvailable(page.format.money(available))}</p>
					<Button small name="do" value={use ? "keep-credit" : "use-credit"} formnovalidate>
						{use ? text.keepCredit : text.useCredit}
					</Button>
				</div>
			)}
		</section>
	);
}
