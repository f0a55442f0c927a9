import { type Box, boxesIn, extentsOf, itemsOf } from "./avif-boxes.ts";
import { type Cleaner, lettersOf, view } from "./bytes.ts";

/** Items with metadata: Exif, and XMP, which is of a MIME type. */
const METADATA = new Set(["Exif", "mime", "uri "]);
/** Boxes that may hold anything and that no picture needs. */
const NEEDLESS = new Set(["uuid", "udta", "free", "skip"]);
const CONTAINERS = new Set(["moov", "trak"]);

/** An Exif block without entries, for decoders that refuse a file whose Exif cannot be read. */
const NO_EXIF = new Uint8Array([0, 0, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]);

/**
 * Blanks the metadata of an AVIF (HEIF, ISO/IEC 23008-12) where it stands, so that nothing else moves.
 * How it has to be turned is a property of the picture itself in this format, which stays.
 */
export const cleanAvif: Cleaner = (bytes) => {
	try {
		const copy = bytes.slice();
		return blankBoxes(copy, 0, copy.length) && blankItems(copy) ? { bytes: copy, orientation: 1 } : null;
	} catch {
		return null; // a number that points beyond the end
	}
};

function blankBoxes(bytes: Uint8Array, from: number, to: number): boolean {
	const boxes = boxesIn(bytes, from, to);
	for (const box of boxes ?? []) {
		if (NEEDLESS.has(box.type)) {
			bytes.set(lettersOf("free"), box.start + 4);
			bytes.fill(0, box.from, box.to);
		} else if (CONTAINERS.has(box.type) && !blankBoxes(bytes, box.from, box.to)) return false;
	}
	return boxes !== null;
}

function blankItems(bytes: Uint8Array): boolean {
	const inside = insideMeta(bytes);
	if (!inside) return false;
	const find = (type: string) => inside.find((box) => box.type === type);
	const [iinf, iloc] = [find("iinf"), find("iloc")];
	if (!iinf || !iloc) return false;
	const ids = itemsOf(bytes, iinf, METADATA);
	const extents = ids && extentsOf(bytes, iloc, ids, find("idat"));
	for (const [from, to] of extents ?? []) {
		bytes.fill(0, from, to);
		if (to - from >= NO_EXIF.length) bytes.set(NO_EXIF, from);
	}
	return extents !== null;
}

/** What is in the box that describes the items; behind its version. */
function insideMeta(bytes: Uint8Array): Box[] | null {
	const meta = boxesIn(bytes, 0, bytes.length)?.find((box) => box.type === "meta");
	return meta ? boxesIn(bytes, meta.from + 4, meta.to) : null;
}

/** The size of the largest item (the picture itself; others are its tiles), as it is to be seen; null where none says it. */
export function avifSize(bytes: Uint8Array): { width: number; height: number } | null {
	const properties = insideMeta(bytes)?.find((box) => box.type === "iprp");
	const container = properties && boxesIn(bytes, properties.from, properties.to)?.find((box) => box.type === "ipco");
	const boxes = (container && boxesIn(bytes, container.from, container.to)) ?? [];
	const sizes = boxes
		.filter(({ type, from, to }) => type === "ispe" && to - from >= 12)
		.map(({ from }) => ({ width: view(bytes).getUint32(from + 4), height: view(bytes).getUint32(from + 8) }));
	const largest = sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
	const turn = boxes.find(({ type }) => type === "irot");
	const isOnItsSide = turn !== undefined && ((bytes[turn.from] ?? 0) & 1) === 1;
	return largest && isOnItsSide ? { width: largest.height, height: largest.width } : (largest ?? null);
}
