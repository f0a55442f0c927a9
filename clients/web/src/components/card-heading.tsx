/** The heading of a card: its link covers the whole card. */
export const CardHeading = ({ level = 3, href, text }: { level?: 2 | 3 | 4 | undefined; href: string; text: string }) => {
	const Heading = `h${level}` as const;
	return (
		<Heading class="card-title">
			<a href={href}>{text}</a>
		</Heading>
	);
};
