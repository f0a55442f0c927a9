import * as z from "zod";

const part = z.object({ name: z.string(), bytes: z.int(), sha256: z.string() });

const savedDatabase = z.object({
	/** Its name at Cloudflare, or of its local file. */
	database: z.string(),
	/** The number of its last migration, and the names of all. */
	level: z.int(),
	migrations: z.array(z.string()),
	/** Where Time Travel stood before; null on this machine, which has none. */
	bookmark: z.string().nullable(),
	/** When it was read. */
	at: z.string(),
	/** Rows of each table, also of empty ones; manifests of before November 2026 leave those out. */
	tables: z.record(z.string(), z.int()),
	/** One gzipped SQL script, cut into parts: put together they make the database anew. */
	parts: z.array(part),
});

/** What a backup is. It is written when everything else is there and was tried, so what has none is no backup. */
export const manifestSchema = z.object({
	format: z.literal(1),
	id: z.string(),
	environment: z.enum(["local", "staging", "production"]),
	at: z.string(),
	/** What the code was that took it, and who ran it. */
	commit: z.string(),
	who: z.string(),
	databases: z.record(z.string(), savedDatabase),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type SavedDatabase = z.infer<typeof savedDatabase>;
export type Part = z.infer<typeof part>;

/** How many rows a database or a backup of one has. */
export const rowsIn = (tables: Record<string, number>): number => Object.values(tables).reduce((sum, rows) => sum + rows, 0);

/** How many bytes a backup of a database takes. */
export const bytesOf = ({ parts }: Pick<SavedDatabase, "parts">): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes as people read them. */
export const size = (bytes: number): string => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
