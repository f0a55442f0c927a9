import { Icon } from "./icon.tsx";
import type { TextLink } from "./links.ts";

interface PaginationProps {
	label: string;
	previous?: TextLink | undefined;
	next?: TextLink | undefined;
	/** Where one is, as "Page 3" or "24 of 310". */
	status?: string | undefined;
}

/** The way through a list by cursors: only where there is more than one page. */
export const Pagination = ({ label, previous, next, status }: PaginationProps) =>
	previous === undefined && next === undefined ? null : (
		<nav class="pagination" aria-label={label}>
			{previous !== undefined && (
				<a class="button secondary" rel="prev" href={previous.href}>
					<Icon name="back" />
					{previous.text}
				</a>
			)}
			{status !== undefined && <span class="muted num">{status}</span>}
			{next !== undefined && (
				<a class="button secondary push" rel="next" href={next.href}>
					{next.text}
					<Icon name="arrow" />
				</a>
			)}
		</nav>
	);
