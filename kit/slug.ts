import slugify from "@sindresorhus/slugify";

const LONGEST = 150;

/** A text as a slug: lower-case Latin letters, digits and hyphens; "" where nothing of the text is left (other scripts are dropped). */
export const slugOf = (text: string): string => slugify(text, { decamelize: false }).slice(0, LONGEST).replace(/-+$/, "");
