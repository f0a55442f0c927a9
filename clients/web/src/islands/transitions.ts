/** What of the browser's events for transitions between pages is used (CSS View Transitions Module Level 2). */
interface TransitionEvent extends Event {
	viewTransition: { ready: Promise<void>; finished: Promise<void> } | null;
	activation?: { entry: { url: string | null } | null };
}

const NAME = "product-picture";

/** The picture of the product that one goes to grows into its page, where the browser can. */
export function startTransitions(): void {
	addEventListener("pageswap", (event) => {
		const { viewTransition, activation } = event as TransitionEvent;
		for (const promise of [viewTransition?.ready, viewTransition?.finished]) promise?.catch(() => undefined); // the next page may have none
		const to = activation?.entry?.url;
		if (!viewTransition || !to) return;
		const card = [...document.querySelectorAll<HTMLAnchorElement>(".product-card a")].find(
			(link) => link.pathname === new URL(to).pathname,
		);
		const picture = card?.closest(".product-card")?.querySelector<HTMLElement>(".picture");
		if (picture && isSeen(picture)) picture.style.viewTransitionName = NAME;
	});
	// a page that is shown before its transition has arrived goes without; browsers call that an error of the page
	addEventListener("unhandledrejection", (event) => {
		if (event.reason instanceof DOMException && event.reason.message.startsWith("Transition was")) event.preventDefault();
	});
	addEventListener("pageshow", () => {
		for (const picture of document.querySelectorAll<HTMLElement>(".product-card .picture")) picture.style.viewTransitionName = "";
	});
}

function isSeen(element: HTMLElement): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
