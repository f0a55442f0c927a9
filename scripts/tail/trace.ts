import { fieldsIn } from "../street/line-log.ts";
import { type Line, lineFrom } from "./line.ts";

/** What a tail says of one invocation (trace-v1), as far as we read it: not the address, which can have tokens in it. */
interface Trace {
	outcome?: string;
	eventTimestamp?: number;
	entrypoint?: string;
	event?: { message?: string; type?: string; request?: { method?: string }; cron?: string; queue?: string; rpcMethod?: string } | null;
	logs?: { message: unknown[]; level: string; timestamp: number }[];
	exceptions?: { name: string; message: unknown; timestamp: number }[];
}

/** Outcomes with which a Worker did what it was asked. */
const WELL: ReadonlySet<string> = new Set(["ok", "responseStreamDisconnected", "canceled"]);

/** The lines in a tail's message, and a note where Cloudflare says something of the tail itself: that it sends only a sample. */
export function linesIn(text: string, worker: string): { lines: Line[]; note?: string } {
	const trace = JSON.parse(text) as Trace;
	if (trace.event?.type?.startsWith("overload")) return { lines: [], note: trace.event.message ?? "Cloudflare sends only a sample." };
	const lines = (trace.logs ?? []).map((log) => lineOf(log, worker));
	const id = lines.map(({ fields }) => fields["requestId"]).find((found) => typeof found === "string");
	return { lines: [...lines, ...failuresOf(trace, worker, id)] };
}

function lineOf({ message, level, timestamp }: NonNullable<Trace["logs"]>[number], worker: string): Line {
	const text = message.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
	const at = new Date(timestamp).toISOString();
	return lineFrom(fieldsIn(text) ?? { what: "output", message: text, ...(level === "error" && { level }) }, at, worker);
}

/** How an invocation failed that did not end well: what it threw, or what the platform ended it for. */
function failuresOf(
	{ outcome = "ok", exceptions = [], event, entrypoint, eventTimestamp = Date.now() }: Trace,
	worker: string,
	requestId: unknown,
) {
	if (WELL.has(outcome)) return [];
	const method = event?.rpcMethod && `${entrypoint ?? "default"}.${event.rpcMethod}`;
	const trigger = method ?? event?.queue ?? event?.cron ?? event?.request?.method ?? "?";
	const known = { level: "error", trigger, outcome, ...(typeof requestId === "string" && { requestId }) };
	const thrown = exceptions.map(({ name, message, timestamp }) => ({ message: `${name}: ${String(message)}`, timestamp }));
	return (thrown.length > 0 ? thrown : [{ message: outcome, timestamp: eventTimestamp }]).map(({ message, timestamp }) =>
		lineFrom({ what: `${trigger} ended badly`, ...known, message }, new Date(timestamp).toISOString(), worker),
	);
}
