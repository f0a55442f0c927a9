const form = document.querySelector("#form");
const outcome = document.querySelector("#outcome");
const token = new URLSearchParams(location.search).get("token") ?? "";

form.addEventListener("submit", async (event) => {
	event.preventDefault();
	outcome.textContent = "One moment …";
	try {
		const answer = await fetch("/api/v1/auth/reset-password", {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ token, newPassword: form.elements.password.value }),
		});
		const body = await answer.json();
		if (answer.ok) form.remove();
		outcome.textContent = answer.ok ? "Your new password is set. Please sign in with it." : body.detail;
	} catch {
		outcome.textContent = "We could not be reached. Please try again.";
	}
});
