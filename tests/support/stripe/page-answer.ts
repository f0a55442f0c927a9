/** What a page of Stripe's own sites answers. */
export interface PageAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
}

/** A page with this content. */
export const html = (status: number, content: string, lang = "en"): PageAnswer => ({
	status,
	headers: { "content-type": "text/html; charset=utf-8" },
	body: `<!doctype html><html lang="${lang}"><title>Stripe stand-in</title><main>${content}</main></html>`,
});
