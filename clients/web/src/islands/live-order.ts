const SLOWER = 1.3;
const LONGEST_PAUSE_SECONDS = 60;

const shown = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-state]");

/** Looks for news of an order while something is pending (`data-live`, in seconds), and shows and says it when there are any. */
export function startLiveOrder(): void {
	const seconds = Number(shown()?.dataset["live"]);
	if (seconds) wait(seconds);
}

function wait(seconds: number): void {
	setTimeout(() => void look(seconds), seconds * 1000);
}

async function look(seconds: number): Promise<void> {
	if (document.hidden) return wait(seconds);
	const next = Math.min(seconds * SLOWER, LONGEST_PAUSE_SECONDS);
	try {
		const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
		const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector<HTMLElement>("[data-state]");
		if (!answer.ok || !fresh) return wait(next);
		const isNews = fresh.dataset["state"] !== shown()?.dataset["state"];
		if (isNews) show(fresh);
		const pause = Number(fresh.dataset["live"]);
		if (pause) wait(isNews ? pause : Math.max(pause, next));
	} catch {
		wait(next);
	}
}

function show(fresh: HTMLElement): void {
	const old = shown();
	const hadFocus = old?.contains(document.activeElement) ?? false;
	fresh.querySelector("details")?.toggleAttribute("open", old?.querySelector("details")?.open);
	old?.replaceWith(fresh);
	if (hadFocus) {
		fresh.tabIndex = -1;
		fresh.focus({ preventScroll: true }); // who reads along goes on where they were
	}
	const status = document.querySelector("[data-live-status]");
	if (status) status.textContent = fresh.dataset["changed"] ?? "";
}
