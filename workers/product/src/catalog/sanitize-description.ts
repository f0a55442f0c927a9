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

/** HTML from a shop without anything that could act: no scripts, styles, frames, handlers or strange links. */
export const sanitizeDescription = (html: string): string => sanitizeHtml(html, OPTIONS).trim();
