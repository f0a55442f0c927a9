import { ascii, view } from "./bytes.ts";

/** A box of an ISO base media file (ISO/IEC 14496-12, 4.2): its type and where its content lies. */
export interface Box {
	type: string;
	start: number;
	from: number;
	to: number;
}

/** The boxes between two places of a file; null where one reaches beyond the end. */
export function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] | null {
	const data = view(bytes);
	const boxes: Box[] = [];
	for (let at = from; at + 8 <= to;) {
		const short = data.getUint32(at);
		const isLong = short === 1;
		if (isLong && at + 16 > to) return null;
		const size = isLong ? Number(data.getBigUint64(at + 8)) : short === 0 ? to - at : short;
		const head = isLong ? 16 : 8;
		if (size < head || at + size > to) return null;
		boxes.push({ type: ascii(bytes, at + 4, at + 8), start: at, from: at + head, to: at + size });
		at += size;
	}
	return boxes;
}

/** The ids of the items of the given types (ISO/IEC 14496-12, 8.11.6). */
export function itemsOf(bytes: Uint8Array, iinf: Box, types: ReadonlySet<string>): Set<number> | null {
	const data = view(bytes);
	const entries = boxesIn(bytes, iinf.from + (bytes[iinf.from] === 0 ? 6 : 8), iinf.to);
	if (!entries) return null;
	const ids = new Set<number>();
	for (const { type, from, to } of entries) {
		const isLong = bytes[from] === 3;
		const named = from + (isLong ? 10 : 8);
		if (type === "infe" && named + 4 <= to && types.has(ascii(bytes, named, named + 4)))
			ids.add(isLong ? data.getUint32(from + 4) : data.getUint16(from + 4));
	}
	return ids;
}

/** Where the data of items lies in the file (ISO/IEC 14496-12, 8.11.3); null where that cannot be told. */
export function extentsOf(
	bytes: Uint8Array,
	iloc: Box,
	ids: ReadonlySet<number>,
	idat: Box | undefined,
): [from: number, to: number][] | null {
	const data = view(bytes);
	let at = iloc.from;
	const read = (size: number): number => {
		const value = size === 8 ? Number(data.getBigUint64(at)) : size === 4 ? data.getUint32(at) : size === 2 ? data.getUint16(at) : 0;
		at += size;
		return value;
	};
	const version = read(4) >>> 24;
	const sizes = read(2);
	const [offsetSize, lengthSize, baseSize] = [sizes >>> 12, (sizes >>> 8) & 15, (sizes >>> 4) & 15];
	const indexSize = version > 0 ? sizes & 15 : 0;
	const extents: [number, number][] = [];
	for (let left = read(version < 2 ? 2 : 4); left > 0; left -= 1) {
		const isWanted = ids.has(read(version < 2 ? 2 : 4));
		const method = version > 0 ? read(2) & 15 : 0;
		at += 2; // the data reference; others than the file itself are not for pictures
		const base = read(baseSize) + (method === 1 ? (idat?.from ?? Infinity) : 0);
		for (let parts = read(2); parts > 0; parts -= 1) {
			at += indexSize;
			const offset = base + read(offsetSize);
			const end = offset + read(lengthSize);
			if (at > iloc.to) return null;
			if (isWanted && (end > bytes.length || method > 1)) return null;
			if (isWanted) extents.push([offset, end]);
		}
	}
	return extents;
}
