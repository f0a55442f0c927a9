import type { RequestContext } from "../../core/request-context.ts";

/** A moment, for people and for machines; the day alone stays in one line. */
export const Time = ({ page, at, dayOnly }: { page: RequestContext; at: string; dayOnly?: boolean | undefined }) =>
	dayOnly === true ? (
		<time class="nowrap" datetime={at}>
			{page.format.date(at)}
		</time>
	) : (
		<time datetime={at}>{page.format.dateTime(at)}</time>
	);
