/**
 * Spreadsheets take a cell that begins with one of these for a formula, which may read other cells and send them away. Files that we
 * write have an apostrophe before such a cell, which spreadsheets take for "this is text"; when they are imported they lose it again.
 * Both ways together change nothing, whatever the text is. Files of others are read as they are: Shopify's have such apostrophes too,
 * and nobody can tell which of them belong to the text. See https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** A text as a cell that no spreadsheet calculates. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of such a cell. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
