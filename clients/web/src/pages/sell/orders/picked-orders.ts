const MOST_AT_ONCE = 50;
const ID = /^[A-Za-z0-9_-]{1,80}$/;
const PICK = "pick.";

/** The name of the box that chooses an order; an island ticks all that begin so. */
export const pickField = (id: string): string => PICK + id;

/** The ids of the orders that are ticked, by the names of their boxes. */
export const pickedIn = (names: readonly string[]): string[] =>
	sound(names.filter((name) => name.startsWith(PICK)).map((name) => name.slice(PICK.length)));

/** The ids of the orders that an address names: `ids=a,b`, or the boxes of a form. */
export const namedIn = (query: URLSearchParams): string[] =>
	sound([...query.getAll("ids").flatMap((part) => part.split(",")), ...pickedIn([...query.keys()])]);

const sound = (ids: readonly string[]): string[] => [...new Set(ids.filter((id) => ID.test(id)))].slice(0, MOST_AT_ONCE);
