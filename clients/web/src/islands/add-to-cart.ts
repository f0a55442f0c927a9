import { cartCount, showCartCount } from "./cart-count.ts";
import { showToast } from "./toast.ts";

interface Answer {
	cartCount?: number;
	/** Why it was refused, or what one has to know although it was not. */
	problem?: string;
}

/** Puts things into the cart without leaving the page. */
export function startAddToCart(): void {
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || !form.matches("[data-add-to-cart]")) return;
		if (form.dataset["pending"] !== undefined) return event.preventDefault();
		if (!navigator.onLine) return; // nothing was sent: the browser says what is the matter
		event.preventDefault();
		void add(form);
	});
}

async function add(form: HTMLFormElement): Promise<void> {
	const fields = new FormData(form);
	const before = cartCount();
	// The same key when it is tried again after silence: what arrived the first time is not added twice.
	fields.set("_key", (form.dataset["key"] ??= crypto.randomUUID()));
	setPending(form, true);
	showCartCount(before + (Number(fields.get("quantity")) || 1));
	try {
		const response = await inTurn(() => fetch(form.action, { method: "POST", headers: { Accept: "application/json" }, body: fields }));
		delete form.dataset["key"];
		settle(form, before, response.ok, await answerOf(response));
	} catch {
		showCartCount(before);
		showToast(form.dataset["notSure"] ?? "", "warning", cartLink(form));
	} finally {
		setPending(form, false);
	}
}

/**
 * One after the other, in all tabs: the first puts a cart's cookie into the browser, so that the next goes into the same cart.
 * The locks are there where the page is secure (W3C Web Locks API).
 */
async function inTurn(send: () => Promise<Response>): Promise<Response> {
	const locks = navigator.locks as LockManager | undefined;
	return locks ? locks.request("cart", send) : send();
}

function settle(form: HTMLFormElement, before: number, isAdded: boolean, answer: Answer): void {
	if (!isAdded) showCartCount(before);
	else if (answer.cartCount !== undefined) showCartCount(answer.cartCount);
	const text = answer.problem ?? (isAdded ? form.dataset["added"] : form.dataset["notSure"]);
	showToast(text ?? "", !isAdded ? "danger" : answer.problem ? "warning" : "success", cartLink(form));
}

const answerOf = async (response: Response): Promise<Answer> => {
	try {
		return (await response.json()) as Answer;
	} catch {
		return {};
	}
};

function setPending(form: HTMLFormElement, isPending: boolean): void {
	if (isPending) form.dataset["pending"] = "";
	else delete form.dataset["pending"];
	const button = form.querySelector("button");
	button?.setAttribute("aria-disabled", String(isPending)); // `disabled` would lose the focus
	button?.setAttribute("aria-busy", String(isPending));
}

const cartLink = (form: HTMLFormElement) => ({
	href: new URL(form.action).pathname.replace(/\/items$/, ""),
	text: form.dataset["seeCart"] ?? "",
});
