import type { NavLink } from "./links.ts";

/** Views of one thing, each with its own URL. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly NavLink[] }) => (
	<nav class="tabs" aria-label={label}>
		<ul role="list">
			{tabs.map(({ href, text, current, count }) => (
				<li>
					<a href={href} aria-current={current === true ? "page" : undefined}>
						{text}
						{count !== undefined && <span class="badge neutral">{count}</span>}
					</a>
				</li>
			))}
		</ul>
	</nav>
);
