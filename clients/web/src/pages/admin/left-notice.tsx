import type { Child } from "hono/jsx";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import type { RequestContext } from "../../core/request-context.ts";

interface LeftNoticeProps {
	page: RequestContext;
	/** What `takeNotice(c)` answered: one of `t.notices`, or `changedMeanwhile`. */
	left: string | null;
	/** The way back where there is one. */
	undo?: Child | undefined;
}

/** The notice of a form that met with something that others had done meanwhile. */
export const CHANGED_MEANWHILE = "changedMeanwhile";

/** What the page before left to say. */
export const LeftNotice = ({ page, left, undo }: LeftNoticeProps) => {
	if (left === CHANGED_MEANWHILE) {
		return (
			<Notice tone="warning" role="alert">
				<p>{page.t.admin.changedMeanwhile}</p>
			</Notice>
		);
	}
	if (left === null || !Object.hasOwn(page.t.notices, left)) return null;
	return (
		<Notice tone="success" role="status">
			<div class="between">
				<p>{page.t.notices[left]}</p>
				{undo}
			</div>
		</Notice>
	);
};

/** The button of a notice that takes back what was done; `action` is without the locale. */
export const UndoButton = ({ page, action }: { page: RequestContext; action: string }) => (
	<form method="post" action={page.href(action)}>
		<Button small icon="undo">
			{page.t.words.undo}
		</Button>
	</form>
);
