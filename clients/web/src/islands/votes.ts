import { isSignedIn } from "./header.ts";
import { showToast } from "./toast.ts";

/** Says that a review helped without leaving the page; whoever is not signed in goes the way of the form. */
export function startVotes(): void {
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || !form.matches("[data-vote]") || !isSignedIn() || form.dataset["sent"] === "plain") return;
		event.preventDefault();
		void send(form);
	});
}

async function send(form: HTMLFormElement): Promise<void> {
	try {
		const response = await fetch(form.action, { method: "POST", headers: { Accept: "application/json" }, body: new FormData(form) });
		if (response.status === 401) return sendPlainly(form);
		const { votes, message } = (await response.json()) as { votes?: string; message?: string };
		const shown = form.parentElement?.querySelector("[data-votes]");
		if (votes !== undefined && shown) shown.textContent = votes;
		showToast(message ?? "", response.ok ? "success" : "warning");
	} catch {
		sendPlainly(form); // a vote counts once however often it is sent
	}
}

function sendPlainly(form: HTMLFormElement): void {
	form.dataset["sent"] = "plain";
	form.submit();
}
