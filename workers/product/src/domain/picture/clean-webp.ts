import { ascii, type Cleaner, joined, lettersOf, view } from "./bytes.ts";
import { exifOf, orientationIn } from "./exif.ts";

/** Chunks that a WebP (RFC 9649) is decoded and animated with; Exif, XMP and unknown ones go. */
const KEPT = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);
const PIXELS = new Set(["VP8 ", "VP8L", "ANMF"]);

/** Bits of VP8X. */
const HAS_EXIF = 0b1000;
const HAS_XMP = 0b0100;

/** Of an animation's frame: where it is and how long it stays. */
const FRAME_HEADER_BYTES = 16;

interface Chunk {
	type: string;
	content: Uint8Array;
}

/** Keeps the chunks that the picture and its frames need; nothing behind its end. */
export const cleanWebp: Cleaner = (bytes) => {
	const chunks = chunksOf(bytes.subarray(0, 8 + view(bytes).getUint32(4, true)), 12);
	if (!chunks || !chunks.some(({ type }) => PIXELS.has(type))) return null;
	const exif = chunks.find(({ type }) => type === "EXIF")?.content;
	const orientation = exif ? orientationIn(ascii(exif, 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif) : 1;
	const kept = chunks.filter(({ type }) => KEPT.has(type)).map((chunk) => cleaned(chunk, orientation !== 1));
	if (kept.includes(null)) return null;
	const all = [...kept.filter((chunk) => chunk !== null), ...(orientation === 1 ? [] : [{ type: "EXIF", content: exifOf(orientation) }])];
	const body = joined([lettersOf("WEBP"), ...all.map(written)]);
	return { bytes: joined([lettersOf("RIFF"), uint32(body.length), body]), orientation };
};

function chunksOf(bytes: Uint8Array, from: number): Chunk[] | null {
	const chunks: Chunk[] = [];
	for (let at = from; at + 8 <= bytes.length;) {
		const end = at + 8 + view(bytes).getUint32(at + 4, true);
		if (end > bytes.length) return null;
		chunks.push({ type: ascii(bytes, at, at + 4), content: bytes.subarray(at + 8, end) });
		at = end + (end % 2);
	}
	return chunks;
}

/** A chunk without what is said of metadata in it; null for a frame that is broken. */
function cleaned({ type, content }: Chunk, isTurned: boolean): Chunk | null {
	if (type === "VP8X") {
		const flags = (content[0] ?? 0) & ~(HAS_EXIF | HAS_XMP);
		return { type, content: joined([new Uint8Array([isTurned ? flags | HAS_EXIF : flags]), content.subarray(1)]) };
	}
	if (type !== "ANMF") return { type, content };
	const inside = chunksOf(content, FRAME_HEADER_BYTES);
	if (!inside) return null;
	const frame = inside.filter((chunk) => KEPT.has(chunk.type)).map(written);
	return { type, content: joined([content.subarray(0, FRAME_HEADER_BYTES), ...frame]) };
}

const written = ({ type, content }: Chunk): Uint8Array =>
	joined([lettersOf(type), uint32(content.length), content, new Uint8Array(content.length % 2)]);

function uint32(value: number): Uint8Array {
	const bytes = new Uint8Array(4);
	view(bytes).setUint32(0, value, true);
	return bytes;
}
