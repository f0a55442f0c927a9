const LONGEST_PAUSE_SECONDS = 30;

/** Looks again at what goes on behind the page: the element with `data-poll="3"` is taken anew every so many seconds until it says no more. */
export function startPoll(): void {
	const element = document.querySelector<HTMLElement>("[data-poll]");
	if (element) wait(element, Number(element.dataset["poll"]) || LONGEST_PAUSE_SECONDS);
}

function wait(element: HTMLElement, seconds: number): void {
	setTimeout(() => void look(element, seconds), seconds * 1000);
}

/** What comes into the page as a whole is not read out: its text has to come once more. */
function say(status: Element | null): void {
	const parts = [...(status?.childNodes ?? [])];
	setTimeout(() => status?.replaceChildren(...parts), 100);
}

async function look(element: HTMLElement, seconds: number): Promise<void> {
	if (document.hidden) return wait(element, seconds);
	try {
		const answer = await fetch(location.href);
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		const fresh = page.getElementById(element.id);
		if (!answer.ok || !fresh) return wait(element, Math.min(2 * seconds, LONGEST_PAUSE_SECONDS));
		element.replaceWith(fresh);
		if (fresh.dataset["poll"] !== undefined) wait(fresh, Number(fresh.dataset["poll"]) || seconds);
		else say(fresh.querySelector("[role=status]"));
	} catch {
		wait(element, Math.min(2 * seconds, LONGEST_PAUSE_SECONDS));
	}
}
