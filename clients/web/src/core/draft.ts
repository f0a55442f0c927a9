import type { RequestContext } from "./request-context.ts";

/** The attributes of a form whose unsaved fields survive a reload, under a key of its own (islands/drafts.ts). */
export const draftOf = ({ t }: RequestContext, key: string) => ({
	"data-draft": key,
	"data-draft-restored": t.drafts.restored,
	"data-draft-discard": t.drafts.discard,
});
