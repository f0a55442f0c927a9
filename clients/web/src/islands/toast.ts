const SHOWN_FOR_MS = 8_000;

interface ToastLink {
	href: string;
	text: string;
}

let latest: HTMLElement | undefined;

/** Says something at the foot of the page, where it is read out too; goes by itself unless it is being used. */
export function showToast(text: string, tone: "success" | "warning" | "danger", link?: ToastLink): void {
	const region = document.querySelector("[data-toasts]");
	if (!region || text === "") return;
	const toast = document.createElement("div");
	toast.className = `toast ${tone}`;
	const said = document.createElement("p");
	said.textContent = text;
	toast.append(said);
	if (link) {
		const anchor = document.createElement("a");
		anchor.href = link.href;
		anchor.textContent = link.text;
		toast.append(anchor);
	}
	latest?.remove(); // one at a time: what was said before is settled
	region.append(toast);
	latest = toast;
	const goAway = () => (toast.matches(":hover, :focus-within") ? setTimeout(goAway, SHOWN_FOR_MS) : toast.remove());
	setTimeout(goAway, SHOWN_FOR_MS);
}
