const KEY = "cart-count";
const MOST_SHOWN = 99;

let current = Number(remembered(KEY)) || 0;

/** How many pieces are in the cart, as far as this tab knows. */
export const cartCount = (): number => current;

/** Shows in the header how many pieces are in the cart, and remembers it for the next page of this visit. */
export function showCartCount(count: number): void {
	current = count;
	remember(KEY, String(count));
	const place = document.querySelector<HTMLElement>("[data-cart-count]");
	if (!place) return;
	place.textContent = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
	place.hidden = count < 1;
}

/** For this tab only; browsers that keep nothing are fine too. */
export function remember(key: string, value: string): void {
	try {
		sessionStorage.setItem(key, value);
	} catch {
		// nothing is kept
	}
}

/** What was remembered in this tab; null where nothing was. */
export function remembered(key: string): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		return null;
	}
}
