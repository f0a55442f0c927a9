import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import type { Undo } from "./undo.ts";

interface UndoNoticeProps {
	page: RequestContext;
	undo: Undo | null;
	/** Where the form goes that undoes it, with what the address said. */
	action: string;
	/** A notice without a way back: one of `t.notices`. */
	notice?: string | null | undefined;
}

const NOTHING_DONE = new Set(["nothingPicked", "nothingChanged", "undoTooLate"]);

/** What a form did before it led here, and the button that undoes it. */
export const UndoNotice = ({ page, undo, action, notice }: UndoNoticeProps) => (
	<>
		{notice && page.t.notices[notice] && (
			<Notice tone={NOTHING_DONE.has(notice) ? "info" : "success"} role="status">
				<p>{page.t.notices[notice]}</p>
			</Notice>
		)}
		{undo && (
			<Notice tone="success" role="status">
				<div class="between">
					<p>{page.t.sell.done[undo.done](undo.count)}</p>
					{undo.before !== "" && (
						<form method="post" action={action}>
							<input type="hidden" name="before" value={undo.before} />
							<Button small icon="undo">
								{page.t.words.undo}
							</Button>
						</form>
					)}
				</div>
			</Notice>
		)}
	</>
);
