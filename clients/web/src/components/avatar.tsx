/** The first letters of the first and the last word, by what a reader sees as a letter. */
const initialsOf = (name: string): string => {
	const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
	const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => /^./u.exec(word ?? "")?.[0] ?? "");
	return letters.join("").toUpperCase() || "·";
};

/** A picture or initials for a person or a shop; the name itself stands beside it. */
export const Avatar = ({ name, src }: { name: string; src?: string | undefined }) =>
	src === undefined ? (
		<span class="avatar" aria-hidden="true">
			{initialsOf(name)}
		</span>
	) : (
		<img class="avatar" src={src} alt="" width="40" height="40" loading="lazy" />
	);
