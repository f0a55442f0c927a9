/** How many addresses a person can keep. */
export const MAX_ADDRESSES = 50;
