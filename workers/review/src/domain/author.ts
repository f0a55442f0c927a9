const MAX_FIRST_NAME = 40;

/** How a reviewer is shown: "Ada Lovelace" as "Ada L.". Never more of a name, and nothing of an email address. */
export function authorOf(name: string): string {
	const [first = "", ...others] = name.trim().split(/\s+/);
	if (first === "" || first.includes("@")) return "A shopper";
	const shown = Array.from(first).slice(0, MAX_FIRST_NAME).join("");
	const initial = Array.from(others.at(-1) ?? "").find((char) => /\p{L}/u.test(char));
	return initial === undefined ? shown : `${shown} ${initial.toUpperCase()}.`;
}
