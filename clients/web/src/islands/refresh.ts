/**
 * Keeps the element with `data-refresh="10"` true: every so many seconds the page is asked again, and what has changed of its
 * parts (`data-part`) is taken from the answer. Not while nobody looks. `[data-shown]` says so where this script runs.
 */
export function startRefresh(): void {
	const element = document.querySelector<HTMLElement>("[data-refresh]");
	if (!element) return;
	for (const note of element.querySelectorAll<HTMLElement>("[data-shown]")) note.hidden = false;
	wait(element);
}

function wait(element: HTMLElement): void {
	setTimeout(() => void refresh(element).finally(() => wait(element)), (Number(element.dataset["refresh"]) || 60) * 1_000);
}

async function refresh(element: HTMLElement): Promise<void> {
	if (document.hidden) return;
	try {
		const answer = await fetch(location.href);
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		for (const part of element.querySelectorAll<HTMLElement>("[data-part]")) {
			const fresh = page.querySelector(`[data-part="${part.dataset["part"]}"]`);
			if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
		}
	} catch {
		// what is shown says when it was true
	}
}
