import type { Import } from "#contracts/product-import";
import type { OwnProduct } from "#contracts/own-product";
import { catalog, sound } from "./street.ts";

export const bytesOf = (file: string | Uint8Array): Uint8Array => (typeof file === "string" ? new TextEncoder().encode(file) : file);

/** A body as an upload is: in chunks, its length unknown. */
export function upload(file: string | Uint8Array): ReadableStream<Uint8Array> {
	const bytes = bytesOf(file);
	let at = 0;
	return new ReadableStream({
		type: "bytes",
		pull(controller) {
			if (at >= bytes.length) return controller.close();
			controller.enqueue(bytes.slice(at, at + 60_000));
			at += 60_000;
		},
	});
}

/** Imports a file and waits for its end. */
export async function importFile(vendorId: string, file: string | Uint8Array): Promise<Import> {
	const { value } = sound(await catalog.startImport(vendorId, "products.csv", upload(file), null));
	return untilEnded(vendorId, value.id);
}

/** The import as it is when it has ended. */
export async function untilEnded(vendorId: string, importId: string): Promise<Import> {
	for (let n = 0; n < 600; n += 1) {
		const found = sound(await catalog.findImport(vendorId, importId));
		if (found.finishedAt !== null) return found;
		await scheduler.wait(50);
	}
	throw new Error("the import does not end");
}

/** The products of a shop, by their slugs. */
export const productsOf = async (vendorId: string): Promise<OwnProduct[]> =>
	sound(await catalog.listProducts(vendorId, { limit: 100 })).items.sort((a, b) => a.slug.localeCompare(b.slug));

/** What an import reports: row, handle, severity and reason. */
export const reasons = (done: Import): [number, string | null, string, string][] =>
	done.problems.items.map(({ row, handle, severity, reason }) => [row, handle, severity, reason]);

/** The columns of a file of simple products. */
export const HEADER = "Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Tracker,Variant Inventory Qty\n";
/** A row of such a file: a product with one variant. */
export const simple = (handle: string, price = "10.00", quantity = "5"): string =>
	`${handle},Title of ${handle},Title,Default Title,${price},shopify,${quantity}\n`;
