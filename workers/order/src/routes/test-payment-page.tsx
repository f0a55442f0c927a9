import type { Child } from "hono/jsx";
import { ACTION_OUTCOMES, type ActionOutcome } from "../domain/checkout/payment-action.ts";
import type { Order } from "../domain/order/order.ts";

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
body { max-inline-size: 28rem; margin: 12vh auto; padding: 0 1.25rem; }
.amount { font-size: 2rem; font-weight: 650; margin: 0; }
form { display: grid; gap: .75rem; margin-block: 2rem; }
button { font: inherit; padding: .8rem 1rem; border-radius: .5rem; border: 1px solid currentcolor; background: none; color: inherit; cursor: pointer; }
button[value="approve"] { background: #1d4d4f; border-color: #1d4d4f; color: #fff; }
button:focus-visible, a:focus-visible { outline: 3px solid #c2703d; outline-offset: 2px; }
small { color: GrayText; }
@view-transition { navigation: auto; }
`;

const LABELS: Record<ActionOutcome, string> = { approve: "Approve the payment", decline: "Decline it" };

const amountOf = ({ payment, currency }: Order): string =>
	new Intl.NumberFormat("en", { style: "currency", currency }).format(payment.amountMinor / 100);

function Page({ title, children }: { title: string; children: Child }) {
	return (
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<title>{title}</title>
				<style dangerouslySetInnerHTML={{ __html: STYLE }} />
			</head>
			<body>
				<main>{children}</main>
			</body>
		</html>
	);
}

function Question({ order }: { order: Order }) {
	return (
		<>
			<h1>Approve this payment?</h1>
			<p class="amount">{amountOf(order)}</p>
			<p>To Highstreet, for order {order.number}.</p>
			<form method="post">
				{ACTION_OUTCOMES.map((outcome) => (
					<button name="outcome" value={outcome}>
						{LABELS[outcome]}
					</button>
				))}
			</form>
			<p>
				<small>This is the test provider: no money moves. A real bank asks here whether it is you.</small>
			</p>
		</>
	);
}

function Decided({ order }: { order: Order }) {
	return (
		<>
			<h1>This payment is decided</h1>
			<p>
				{amountOf(order)} for order {order.number}: {order.payment.status}.
			</p>
			<p>
				<a href={`/orders/${order.id}`}>Back to the order</a>
			</p>
		</>
	);
}

const htmlOf = (page: { toString(): unknown }): string => `<!doctype html>${String(page)}`;

/** What the shopper sees at the test provider: the question, or that it is answered. */
export function testPaymentPage(order: Order): string {
	const waits = order.payment.status === "requires_action";
	const title = waits ? "Approve this payment?" : "This payment is decided";
	return htmlOf(<Page title={title}>{waits ? <Question order={order} /> : <Decided order={order} />}</Page>);
}

/** Nothing but its own style, by its hash, and a form that goes back where the page came from. */
export async function testPaymentPolicy(): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(STYLE)));
	const style = `'sha256-${btoa(String.fromCharCode(...digest))}'`;
	return `default-src 'none'; style-src ${style}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}
