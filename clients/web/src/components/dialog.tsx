import type { Child, PropsWithChildren } from "hono/jsx";
import { Icon } from "./icon.tsx";

type DialogProps = PropsWithChildren<{ id: string; title: string; closeText: string; actions: Child }>;

/**
 * A native dialog. An island opens it for a link with `data-dialog={id}`; without scripts that link leads to a page
 * with the same question (ConfirmPanel). Escape and the close button, which is a `method=dialog` form, close it.
 */
export const Dialog = ({ id, title, closeText, actions, children }: DialogProps) => (
	<dialog id={id} class="dialog" aria-labelledby={`${id}-title`}>
		<div class="dialog-head">
			<h2 id={`${id}-title`}>{title}</h2>
			<form method="dialog">
				<button class="button quiet small" aria-label={closeText}>
					<Icon name="close" />
				</button>
			</form>
		</div>
		<div class="stack">{children}</div>
		<div class="dialog-actions">{actions}</div>
	</dialog>
);

type ConfirmPanelProps = PropsWithChildren<{ title: string; actions: Child; level?: 1 | 2 | 3 | undefined }>;

/** The question of a Dialog as the content of a page. */
export const ConfirmPanel = ({ title, actions, level = 1, children }: ConfirmPanelProps) => {
	const Heading = `h${level}` as const;
	return (
		<section class="panel stack narrow">
			<Heading>{title}</Heading>
			{children}
			<div class="dialog-actions">{actions}</div>
		</section>
	);
};
