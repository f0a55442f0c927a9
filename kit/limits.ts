/** No JSON body is larger than this. Files go by streams and have limits of their own. */
export const MAX_JSON_BYTES = 1_000_000;

/** No picture is larger than this. */
export const MAX_PICTURE_BYTES = 5_000_000;
