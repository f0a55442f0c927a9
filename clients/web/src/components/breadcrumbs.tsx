interface Crumb {
	text: string;
	href?: string | undefined;
}

/** The way here; the last one is this page and no link. */
export const Breadcrumbs = ({ label, items }: { label: string; items: readonly Crumb[] }) => (
	<nav class="breadcrumbs" aria-label={label}>
		<ol role="list">
			{items.map(({ text, href }) => (
				<li>{href === undefined ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
			))}
		</ol>
	</nav>
);
