import type { Scene } from "./scenes.ts";

/** The page of the docs that shows the pictures. */
export const tourText = (scenes: readonly Scene[]): string =>
	`${[
		"# A tour in pictures",
		"Taken by `npm run screenshots` from the sample street, so they stay true.",
		...scenes.map(({ name, says }) => `${says}\n\n![${altOf(name)}](screenshots/${name}.png)`),
	].join("\n\n")}\n`;

const altOf = (name: string): string => `${name.replaceAll("-", ", ")}: screenshot`;
