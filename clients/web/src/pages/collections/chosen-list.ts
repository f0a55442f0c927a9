/** What a button of the list of chosen products asks for. Each says where things are to be, so that pressed twice it does its work once. */
export type ChosenAction =
	| { kind: "add"; id: string }
	| { kind: "remove"; id: string }
	/** Counted from 0, in the list without it. */
	| { kind: "move" | "put"; id: string; to: number };

/** How many a collection can have. */
export const MOST_CHOSEN = 500;

/** What the pressed button says: `add.prod_1`, `move.prod_1.0`; null where it says nothing. */
export function chosenAction(typed: string | undefined): ChosenAction | null {
	const match = /^(add|remove|move|put)\.(prod_[A-Za-z0-9]{1,70})(?:\.(\d{1,3}))?$/.exec(typed ?? "");
	const [, kind, id = "", to] = match ?? [];
	if (kind === "add" || kind === "remove") return to === undefined ? { kind, id } : null;
	return (kind === "move" || kind === "put") && to !== undefined ? { kind, id, to: Number(to) } : null;
}

/** The list after an action; the same list where there is nothing to do. */
export function afterAction(ids: readonly string[], action: ChosenAction): readonly string[] {
	const has = ids.includes(action.id);
	const others = ids.filter((id) => id !== action.id);
	if (action.kind === "add") return has ? ids : [...ids, action.id];
	if (action.kind === "remove") return has ? others : ids;
	if (action.kind === "put") return has ? ids : inserted(others, action.id, action.to);
	return has && ids[action.to] !== action.id ? inserted(others, action.id, action.to) : ids;
}

const inserted = (ids: readonly string[], id: string, at: number): string[] => [...ids.slice(0, at), id, ...ids.slice(at)];
