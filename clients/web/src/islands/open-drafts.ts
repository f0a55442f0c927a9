/** Unfolds what holds a form with a draft, so that what was put back is seen: `<details data-opens-for-draft>`. */
export function startOpenDrafts(): void {
	for (const details of document.querySelectorAll<HTMLDetailsElement>("details[data-opens-for-draft]")) {
		const key = details.querySelector<HTMLElement>("[data-draft]")?.dataset["draft"];
		try {
			if (key !== undefined && localStorage.getItem(`draft:${key}`) !== null) details.open = true;
		} catch {
			// storage is closed: there are no drafts
		}
	}
}
