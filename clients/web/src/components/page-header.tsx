import type { Child } from "hono/jsx";
import type { TextLink } from "./links.ts";

interface PageHeaderProps {
	title: string;
	lead?: Child | undefined;
	/** Buttons beside the title. */
	actions?: Child | undefined;
	/** Breadcrumbs, usually. */
	above?: Child | undefined;
	badge?: Child | undefined;
}

/** The title of a page and what belongs to it. */
export const PageHeader = ({ title, lead, actions, above, badge }: PageHeaderProps) => (
	<header class="page-header">
		{above}
		<div class="between">
			<div class="cluster">
				<h1>{title}</h1>
				{badge}
			</div>
			{actions !== undefined && <div class="cluster">{actions}</div>}
		</div>
		{lead !== undefined && <p class="lead">{lead}</p>}
	</header>
);

interface SectionHeaderProps {
	title: string;
	id?: string | undefined;
	level?: 2 | 3 | undefined;
	link?: TextLink | undefined;
}

/** The title of a section, with the link to all of it. */
export const SectionHeader = ({ title, id, level = 2, link }: SectionHeaderProps) => {
	const Heading = `h${level}` as const;
	return (
		<div class="between section-header">
			<Heading id={id}>{title}</Heading>
			{link !== undefined && <a href={link.href}>{link.text}</a>}
		</div>
	);
};
