import type { RequestContext } from "../../core/request-context.ts";

/** A moment, for people and for machines. */
export const Time = ({ page, at, dayOnly }: { page: RequestContext; at: string; dayOnly?: boolean | undefined }) => (
	<time class="nowrap" datetime={at}>
		{dayOnly === true ? page.format.date(at) : page.format.dateTime(at)}
	</time>
);
