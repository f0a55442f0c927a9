import type { Child, PropsWithChildren } from "hono/jsx";
import { Icon, type IconName } from "./icon.tsx";

type EmptyStateProps = PropsWithChildren<{ icon: IconName; title: string; level?: 1 | 2 | 3 | undefined; action?: Child | undefined }>;

/** Nothing here yet, and what to do next. */
export const EmptyState = ({ icon, title, level = 2, action, children }: EmptyStateProps) => {
	const Heading = `h${level}` as const;
	return (
		<div class="empty">
			<span class="empty-icon">
				<Icon name={icon} />
			</span>
			<Heading>{title}</Heading>
			<div class="empty-text">{children}</div>
			{action !== undefined && <div class="cluster">{action}</div>}
		</div>
	);
};
