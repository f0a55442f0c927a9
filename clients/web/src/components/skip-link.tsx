/** The first link of a page: past the header to what the page is about. */
export const SkipLink = ({ href, text }: { href: string; text: string }) => (
	<a class="skip-link" href={href}>
		{text}
	</a>
);
