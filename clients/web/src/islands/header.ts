import { cartCount, remember, remembered, showCartCount } from "./cart-count.ts";

const NAME = "account-name";

/** Whether somebody was signed in when this was last asked. */
export const isSignedIn = (): boolean => (remembered(NAME) ?? "") !== "";

/** What is null can nobody say right now. */
interface Me {
	signedIn: boolean | null;
	name: string | null;
	cartCount: number | null;
}

/** Who is here and how much is in the cart: what this visit remembers at once, then what is true now. */
export function startHeader(): void {
	const home = document.querySelector<HTMLAnchorElement>("a.home");
	if (!home) return;
	showCartCount(cartCount());
	showName(remembered(NAME) ?? "");
	const address = `${home.pathname.replace(/\/$/, "")}/me.json`;
	const ask = () => {
		void askWho(address);
	};
	ask();
	// A page that comes back from the browser's memory shows what was true then.
	addEventListener("pageshow", (event) => {
		if (event.persisted) ask();
	});
}

async function askWho(address: string): Promise<void> {
	try {
		const response = await fetch(address, { headers: { Accept: "application/json" } });
		if (!response.ok) return;
		const me = (await response.json()) as Me;
		if (me.cartCount !== null) showCartCount(me.cartCount);
		if (me.signedIn === null) return;
		if (isSignedIn() && !me.signedIn && "caches" in window) await caches.delete("pages"); // the session has ended: its cart is nobody's to see
		showName((me.signedIn && me.name) || "");
	} catch {
		// without a network the links stay as they are
	}
}

/** The first name in place of the word for the account. */
function showName(name: string): void {
	const place = document.querySelector<HTMLElement>("[data-account]");
	if (!place) return;
	const usual = (place.dataset["usual"] ??= place.textContent?.trim() ?? "");
	const text = name.split(" ", 1)[0] || usual;
	if (place.textContent !== text) place.textContent = text;
	remember(NAME, name);
}
