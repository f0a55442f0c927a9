import type { PropsWithChildren } from "hono/jsx";
import { Icon } from "./icon.tsx";

type NoticeProps = PropsWithChildren<{
	tone?: "info" | "success" | "warning" | "danger" | undefined;
	title?: string | undefined;
	/** `status` or `alert` where it is the answer to what somebody just did. */
	role?: "status" | "alert" | undefined;
}>;

/** A message in the page. */
export const Notice = ({ tone = "info", title, role, children }: NoticeProps) => (
	<div class={`notice ${tone}`} role={role}>
		<Icon name={tone} />
		<div class="notice-body">
			{title !== undefined && <p class="notice-title">{title}</p>}
			{children}
		</div>
	</div>
);
