/** The clock that the marketplace's days are counted by. */
export const TIME_ZONE = "Europe/Dublin";
