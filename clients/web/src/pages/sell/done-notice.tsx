import { Notice } from "../../components/notice.tsx";
import type { RequestContext } from "../../core/request-context.ts";

/** What the form before did: `notice` is one of `t.notices`; nothing where there was none. */
export const DoneNotice = ({ page, notice }: { page: RequestContext; notice: string | null }) => {
	const text = notice === null ? undefined : page.t.notices[notice];
	return text === undefined ? null : (
		<Notice tone="success" role="status">
			<p>{text}</p>
		</Notice>
	);
};
