import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { eventSchema, type EventOf, type EventType } from "../../contracts/events.ts";
import { ROOT, type ServiceName } from "../street/local-state.ts";

type Value = string | number | null;

/** A service's database as it was before one of its migrations, to be filled with what was there then and moved on. */
export class OldDatabase {
	private readonly db = new DatabaseSync(":memory:");
	private readonly waiting: string[];

	/** @param before the beginning of the migration's name, `0010`. */
	constructor(service: ServiceName, before: string) {
		const folder = join(ROOT, "migrations", service);
		const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
		const at = files.toSorted().findIndex((name) => name.startsWith(before));
		if (at < 1) throw new Error(`no migration ${before} of ${service}`);
		const [then, since] = [files.toSorted().slice(0, at), files.toSorted().slice(at)];
		this.waiting = since.map((name) => join(folder, name));
		this.db.exec("PRAGMA foreign_keys = ON");
		for (const name of then) this.run(join(folder, name));
	}

	private run(file: string): void {
		for (const statement of readFileSync(file, "utf8").split("--> statement-breakpoint")) this.db.exec(statement);
	}

	/** Applies the migration, and all that came after it. */
	migrate(): void {
		for (const file of this.waiting.splice(0)) this.run(file);
	}

	/** Writes a row; what is an object is written as JSON. */
	insert(table: string, row: Record<string, Value | object>): void {
		const values = Object.values(row).map((value): Value => (typeof value === "object" && value !== null ? JSON.stringify(value) : value));
		const marks = values.map(() => "?").join(", ");
		this.db.prepare(`INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${marks})`).run(...values);
	}

	all(query: string): Record<string, Value>[] {
		return this.db.prepare(query).all() as Record<string, Value>[];
	}

	/** What waits to be told of one kind, as its readers understand it. */
	told<T extends EventType>(type: T): EventOf<T>[] {
		const events = this.all("SELECT body FROM outbox ORDER BY id").map(({ body }) => eventSchema.parse(JSON.parse(String(body))));
		return events.filter((event): event is EventOf<T> => event.type === type);
	}
}
