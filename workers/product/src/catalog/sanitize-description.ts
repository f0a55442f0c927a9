import sanitizeHtml from "sanitize-html";

const OPTIONS: sanitizeHtml.IOptions = {
	allowedTags: `p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code div span strong b em i u s small sub sup a img
		table caption thead tbody tfoot tr th td`.split(/\s+/),
	allowedAttributes: {
		a: ["href", "title", "rel"],
		img: ["src", "alt", "width", "height"],
		th: ["colspan", "rowspan", "scope"],
		td: ["colspan", "rowspan"],
	},
	allowedSchemes: ["http", "https", "mailto"],
	allowedSchemesByTag: { img: ["http", "https"] },
	allowProtocolRelative: false,
	transformTags: { a: sanitizeHtml.simpleTransform("a", { rel: "nofollow noopener noreferrer" }) },
};

const sanitizeOnce = (html: string): string => sanitizeHtml(html, OPTIONS).trim();
const AS_TEXT: sanitizeHtml.IOptions = { allowedTags: [], allowedAttributes: {} };
const MOST_PASSES = 8;

/**
 * HTML from a shop without anything that could act: no scripts, styles, frames, handlers or strange links. What comes out stays
 * as it is when it is sanitized again, so an export that is imported somewhere else is the same there: broken nesting takes the
 * parser more than one pass to settle. What never settles is left as plain text.
 */
export function sanitizeDescription(html: string): string {
	let clean = sanitizeOnce(html);
	for (let pass = 1; pass < MOST_PASSES; pass++) {
		const again = sanitizeOnce(clean);
		if (again === clean) return clean;
		clean = again;
	}
	return sanitizeHtml(clean, AS_TEXT).trim();
}
