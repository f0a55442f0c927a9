/**
 * Whether better-auth could not read the key that signs JSON Web Tokens: it is kept encrypted with AUTH_SECRET, which was rotated since.
 * It has no code for that.
 */
export const isKeyOfOtherSecret = (error: unknown): boolean =>
	error instanceof Error && error.message.startsWith("Failed to decrypt private key");
