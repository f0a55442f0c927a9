import type * as z from "zod";
import { fail, ok, type Result } from "#contracts/result";

type Key = string | number | null;

/** Packs the sort key of a page's last row into an opaque cursor. */
export function encodeCursor(key: readonly Key[]): string {
	const bytes = new TextEncoder().encode(JSON.stringify(key));
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

/** Reads a cursor back; `invalid_input` for one that this list did not make. */
export function decodeCursor<T extends z.ZodType>(cursor: string, shape: T): Result<z.infer<T>> {
	const parsed = shape.safeParse(parse(cursor));
	if (parsed.success) return ok(parsed.data);
	return fail("invalid_input", "Some of the input is not valid.", { errors: [{ path: "cursor", message: "not a cursor of this list" }] });
}

function parse(cursor: string): unknown {
	try {
		const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
		return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))));
	} catch {
		return undefined; // not base64 or not JSON: the shape refuses it
	}
}

/** Cuts `limit + 1` fetched rows down to a page. */
export function pageFrom<Row, T>(
	rows: readonly Row[],
	limit: number,
	toItem: (row: Row) => T,
	keyOf: (row: Row) => readonly Key[],
): { items: T[]; nextCursor: string | null } {
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return { items: shown.map(toItem), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
