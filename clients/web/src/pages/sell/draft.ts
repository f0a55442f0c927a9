import type { RequestContext } from "../../core/request-context.ts";

/** The attributes of a form whose unsaved fields survive a reload, under a key of its own (islands/drafts.ts). */
export const draftOf = ({ t }: RequestContext, key: string) => ({
	"data-draft": key,
	"data-draft-restored": t.sell.drafts.restored,
	"data-draft-discard": t.sell.drafts.discard,
});
