import type { PropsWithChildren } from "hono/jsx";
import type { Parameters } from "../shared/parameters.ts";
import { Button } from "./button.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { Icon } from "./icon.tsx";
import type { TextLink } from "./links.ts";

type FilterPanelProps = PropsWithChildren<{
	title: string;
	action: string;
	submitText: string;
	clear?: TextLink | undefined;
	keep?: Parameters | undefined;
	/** How many filters are on, for the summary. */
	count?: string | undefined;
}>;

/** The filters of a list: folded on a phone, a column where there is room. They are a form: the URL says what is filtered. */
export const FilterPanel = ({ title, action, submitText, clear, keep, count, children }: FilterPanelProps) => (
	<details class="filter-panel">
		<summary class="button secondary">
			<Icon name="filter" />
			{title}
			{count !== undefined && <span class="badge accent">{count}</span>}
		</summary>
		<form class="stack" action={action} method="get" aria-label={title} data-filter>
			<h2 class="filter-title" aria-hidden="true">
				{title}
			</h2>
			<HiddenFields keep={keep} />
			{children}
			<div class="cluster">
				<Button variant="primary">{submitText}</Button>
				{clear !== undefined && <a href={clear.href}>{clear.text}</a>}
			</div>
		</form>
	</details>
);
