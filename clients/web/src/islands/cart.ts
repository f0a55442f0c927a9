import { showCartCount } from "./cart-count.ts";
import { showToast } from "./toast.ts";

/** What is still to be sent, by line: of several wishes for one line the last counts. */
const waiting = new Map<string, FormData>();
let isSending = false;

const cartNow = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-cart]");

/** Changes the cart without leaving it: a number changes at once, everything else with the server's answer. */
export function startCart(): void {
	if (!cartNow()) return;
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || !form.matches("[data-change]")) return;
		event.preventDefault();
		waiting.set(form.action, wishOf(form, event.submitter));
		if (!isSending) void sendAll();
	});
	document.addEventListener("change", ({ target }) => {
		if (target instanceof HTMLInputElement && target.matches("[data-change] [type=number]")) target.form?.requestSubmit();
	});
	// A page that comes back from the browser's memory shows the cart of then.
	addEventListener("pageshow", (event) => {
		if (event.persisted) readAgain();
	});
}

/** Goes to the cart as it is now. A reload would send again what this page is the answer to. */
const readAgain = (): void => location.replace(cartNow()?.dataset["address"] ?? "/cart");

/** The form's fields, with a step made into the number that it leads to; shown at once. */
function wishOf(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
	const wish = new FormData(form, submitter);
	const number = form.querySelector<HTMLInputElement>("[type=number]");
	const step = Number(wish.get("step"));
	if (number && step) {
		number.value = String(Math.min(Number(number.max), Math.max(Number(number.min), Number(number.value) + step)));
		wish.set("quantity", number.value);
		wish.delete("step");
	}
	form.closest("[data-line]")?.classList.toggle("leaving", wish.has("remove"));
	return wish;
}

async function sendAll(): Promise<void> {
	isSending = true;
	cartNow()?.setAttribute("aria-busy", "true");
	let answer: Document | null = null;
	try {
		for (const [action, body] of waiting) {
			waiting.delete(action);
			const response = await fetch(action, { method: "POST", headers: { Accept: "text/html" }, body });
			answer = new DOMParser().parseFromString(await response.text(), "text/html");
		}
		if (answer) show(answer);
	} catch {
		takeBack();
	} finally {
		isSending = false;
	}
}

/** Puts the cart as the server has it in place of the one that is shown. */
function show(answer: Document): void {
	const [old, fresh] = [cartNow(), answer.querySelector<HTMLElement>("[data-cart]")];
	if (!old || !fresh) return readAgain(); // not a cart: the whole page says what it is
	const focused = old.contains(document.activeElement) ? placeOf(document.activeElement) : null;
	old.replaceWith(fresh);
	showCartCount(Number(fresh.dataset["cart"]));
	if (focused) focusOn(fresh, focused);
	const status = document.querySelector("[data-cart-status]");
	if (status) status.textContent = fresh.querySelector("[role=alert]") ? "" : (fresh.dataset["updated"] ?? "");
}

/** Where a control is, so that the same one can be found in the new cart. */
function placeOf(element: Element | null): string {
	const line = element?.closest<HTMLElement>("[data-line]")?.dataset["line"];
	const [name, value] = [element?.getAttribute("name"), element instanceof HTMLButtonElement ? element.value : ""];
	return line && name ? `[data-line="${line}"] [name="${name}"]${value ? `[value="${value}"]` : ""}:enabled` : "";
}

/** What is wrong, or the same control; where it is gone the way back, or the cart itself. */
function focusOn(cart: HTMLElement, place: string): void {
	cart.tabIndex = -1;
	const same = place ? cart.querySelector<HTMLElement>(place) : null;
	(cart.querySelector<HTMLElement>("[aria-invalid=true]") ?? same ?? cart.querySelector<HTMLElement>(".notice button") ?? cart).focus({
		preventScroll: true,
	});
}

/** Nothing is known to have arrived: the cart is shown as it was. */
function takeBack(): void {
	waiting.clear();
	const cart = cartNow();
	cart?.removeAttribute("aria-busy");
	for (const form of cart?.querySelectorAll("form") ?? []) form.reset();
	for (const line of cart?.querySelectorAll(".leaving") ?? []) line.classList.remove("leaving");
	showToast(cart?.dataset["failed"] ?? "", "danger");
}
