import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { CodeList } from "./code-list.tsx";
import type { Cart } from "./own-cart.ts";

/** A code that was typed and is not taken. */
export interface RefusedCode {
	typed: string;
	message: string;
}

interface CartCodesProps {
	page: RequestContext;
	cart: Cart;
	refused?: RefusedCode | undefined;
}

/** Where codes are given and taken back in the cart, and store credit is used. */
export function CartCodes({ page, cart, refused }: CartCodesProps) {
	const { codes: text } = page.t.purchase;
	const action = page.href("/cart/codes");
	return (
		<section class="stack tight" aria-labelledby="codes">
			<h3 id="codes">{text.title}</h3>
			<CodeList
				page={page}
				codes={cart.codes}
				remove={({ code }) => (
					<form method="post" action={action} data-change>
						<HiddenFields keep={{ cart: cart.id, do: "remove", code }} />
						<Button variant="quiet" small icon="trash" aria-label={text.removeCode(code)} />
					</form>
				)}
			/>
			<form class="stack tight" method="post" action={action} data-change>
				<HiddenFields keep={{ cart: cart.id, do: "add" }} />
				<Field
					label={text.code}
					name="code"
					value={refused?.typed}
					error={refused?.message}
					required
					maxlength={60}
					autocomplete="off"
					autocapitalize="characters"
					spellcheck={false}
				/>
				<Button small>{text.use}</Button>
			</form>
			<StoreCredit page={page} cart={cart} />
		</section>
	);
}

function StoreCredit({ page, cart }: CartCodesProps) {
	const { codes: text } = page.t.purchase;
	const { available, use } = cart.credit;
	if (available.amount === 0 && !use) return null;
	return (
		<form class="stack tight" method="post" action={page.href("/cart/codes")} data-change>
			<HiddenFields keep={{ cart: cart.id, do: use ? "keep-credit" : "use-credit" }} />
			<p>{text.creditAvailable(page.format.money(available))}</p>
			<Button small>{use ? text.keepCredit : text.useCredit}</Button>
		</form>
	);
}
