import type { Child, PropsWithChildren } from "hono/jsx";
import { Icon } from "./icon.tsx";

type ToastProps = PropsWithChildren<{ tone?: "info" | "success" | "warning" | "danger" | undefined; action?: Child | undefined }>;

/** What just happened, with the way back where there is one (a form that undoes it). */
export const Toast = ({ tone = "success", action, children }: ToastProps) => (
	<div class={`toast ${tone}`}>
		<Icon name={tone} />
		<p>{children}</p>
		{action}
	</div>
);

/** Where toasts appear and are read out; it is in the page from the start, also when empty. */
export const ToastRegion = ({ label, children }: PropsWithChildren<{ label: string }>) => (
	<div class="toasts" role="status" aria-live="polite" aria-label={label} data-toasts>
		{children}
	</div>
);
