import { BOOKMARK_HEADER } from "./bookmark.ts";
import { type Identity, identitySchema } from "#contracts/identity";

/** Headers that only the gateway sets; it strips them from whatever comes in. Services have no other callers. */
export const IDENTITY_HEADER = "x-highstreet-identity";
export const CALLER_HEADER = "x-highstreet-caller";
export const INTERNAL_HEADERS = [IDENTITY_HEADER, CALLER_HEADER, BOOKMARK_HEADER] as const;

export const encodeIdentity = (identity: Identity): string => encodeURIComponent(JSON.stringify(identity));

export function decodeIdentity(header: string | null | undefined): Identity | null {
	return header ? identitySchema.parse(JSON.parse(decodeURIComponent(header))) : null;
}
