/** No JSON body is larger than this. Files go by streams and have limits of their own. */
export const MAX_JSON_BYTES = 1_000_000;
