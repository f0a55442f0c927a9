/** The `responses` entry of a public read for a client that has the newest copy. */
export const notModified = { 304: { description: "The copy that If-None-Match names is the newest." } } as const;
