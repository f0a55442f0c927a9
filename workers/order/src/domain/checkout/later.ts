const LEFT_ALONE_FOR_MS = 30_000;

/** When the sweep looks after a checkout that nobody has moved since. */
export const laterThan = (now: Date): string => new Date(now.getTime() + LEFT_ALONE_FOR_MS).toISOString();
