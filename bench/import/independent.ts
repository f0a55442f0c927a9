import { parse } from "csv-parse/sync";

/** A variant as a file has it. */
export interface FileVariant {
	options: Record<string, string>;
	priceMinor: number;
	compareAtMinor: number | null;
}

/** A product as a file has it: what every row with its handle says, read by a library that the service does not use. */
export interface FileProduct {
	handle: string;
	title: string;
	variants: FileVariant[];
}

type Row = Record<string, string>;

/** "12.5" is 1250: by its digits, so that no float comes into it. */
export function minorUnits(decimal: string): number {
	const [, whole = "", cents = ""] = /^(\d+)(?:\.(\d{1,2}))?0*$/.exec(decimal.trim()) ?? [];
	if (whole === "") throw new Error(`"${decimal}" is not a price`);
	return Number(whole) * 100 + Number(cents.padEnd(2, "0"));
}

function variantOf(row: Row, names: readonly string[]): FileVariant {
	const values = [1, 2, 3].map((number) => row[`Option${number} Value`] ?? "");
	const options = Object.fromEntries(names.flatMap((name, index) => (name === "" ? [] : [[name, values[index] ?? ""]])));
	const isPlain = names[0] === "Title" && values[0] === "Default Title"; // how the format says that there are no options
	const priceMinor = minorUnits(row["Variant Price"] ?? "");
	const compareAt = row["Variant Compare At Price"] ? minorUnits(row["Variant Compare At Price"]) : 0;
	return { options: isPlain ? {} : options, priceMinor, compareAtMinor: compareAt > priceMinor ? compareAt : null };
}

/** The products of a file in Shopify's format. Rows without a price only bring pictures. */
export function readIndependently(csv: string): FileProduct[] {
	const rows = parse<Row>(csv, { columns: true, bom: true, relax_column_count: true });
	const byHandle = Map.groupBy(rows, (row) => row["Handle"] ?? "");
	return [...byHandle].map(([handle, its]) => {
		const first = its.find((row) => row["Title"]) ?? its[0] ?? {};
		const names = [1, 2, 3].map((number) => first[`Option${number} Name`] ?? "");
		return { handle, title: first["Title"] ?? "", variants: its.filter((row) => row["Variant Price"]).map((row) => variantOf(row, names)) };
	});
}
