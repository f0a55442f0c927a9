import type { IconName } from "./icon.tsx";

/** A link with its text. */
export interface TextLink {
	href: string;
	text: string;
}

/** A link of a navigation; `current` marks the page (or the part) one is on. */
export interface NavLink extends TextLink {
	icon?: IconName | undefined;
	current?: boolean | undefined;
	count?: string | undefined;
}
