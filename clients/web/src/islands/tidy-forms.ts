/** Leaves fields that say nothing out of the address that a search or a filter leads to. */
export function startTidyForms(): void {
	document.addEventListener("formdata", (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || form.method !== "get") return;
		const empty = [...event.formData].filter(([, value]) => value === "");
		for (const [name] of empty) event.formData.delete(name);
	});
}
