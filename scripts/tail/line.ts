import { styleText } from "node:util";
import { WORKERS } from "../worker-configs.ts";

/** A log line, wherever it comes from. */
export interface Line {
	/** ISO 8601. */
	at: string;
	service: string;
	what: string;
	isError: boolean;
	/** All that the Worker wrote. */
	fields: Record<string, unknown>;
}

/** What somebody wants to see. */
export interface Wish {
	/** A request id, or how it begins. */
	request: string | undefined;
	services: readonly string[];
	errors: boolean;
}

/** A line from what a Worker wrote; `service` where it does not say. */
export function lineFrom(fields: Record<string, unknown>, at: string, service?: string): Line {
	const status = typeof fields["status"] === "number" ? fields["status"] : 0;
	return {
		at,
		service: textOf(fields["service"]) ?? service ?? "?",
		what: textOf(fields["what"]) ?? "?",
		isError: fields["level"] === "error" || status >= 500,
		fields,
	};
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The requests that a line is about; a batch can be about several. */
function requestsOf({ fields }: Line): string[] {
	const several = Array.isArray(fields["requestIds"]) ? fields["requestIds"] : [];
	return [fields["requestId"], ...several].filter((id): id is string => typeof id === "string");
}

/** Whether somebody wants to see a line. */
export const isWanted = (line: Line, { request, services, errors }: Wish): boolean =>
	(request === undefined || requestsOf(line).some((id) => id.startsWith(request))) &&
	(services.length === 0 || services.includes(line.service)) &&
	(!errors || line.isError);

const WIDTH = Math.max(...WORKERS.map((worker) => worker.length));
const SHORT_ID = 8;

/** A line for people: time, Worker, what, how it went, how long it took, the request. Colors only where they can be seen. */
export function toPeople(line: Line, stream: NodeJS.WriteStream): string {
	const { fields } = line;
	const paint = (style: Parameters<typeof styleText>[0], text: string) => styleText(style, text, { stream });
	const ms = typeof fields["ms"] === "number" ? `${fields["ms"]} ms` : "";
	const [request = ""] = requestsOf(line);
	const parts = [
		paint("dim", line.at.slice(11, 23)),
		paint("cyan", line.service.padEnd(WIDTH)),
		line.isError ? paint("red", subjectOf(line)) : subjectOf(line),
		outcomeOf(line),
		ms,
		paint("dim", shortId(request)),
	];
	return parts.filter((part) => part !== "").join("  ");
}

/** An id that says what caused it keeps that. */
function shortId(id: string): string {
	const [, cause = "", rest = ""] = /^(cron-|clock-)?(.*)$/.exec(id) ?? [];
	return cause + rest.slice(0, SHORT_ID);
}

/** What a line is about: the route, the method, the event or what went wrong. */
function subjectOf({ what, fields }: Line): string {
	if (what === "payment") return `payment ${String(fields["step"])} (${String(fields["provider"])})`;
	if (what === "order") return `order ${String(fields["type"])} by ${String(fields["actor"])}, ${String(fields["orderId"])}`;
	if (what === "outbox") return `outbox to ${String(fields["destination"])}, ${String(fields["events"])}`;
	const named: Record<string, unknown> = { request: fields["route"], page: fields["route"], call: fields["method"], event: fields["type"] };
	const name = textOf(named[what]);
	if (name === undefined) return [what, textOf(fields["message"])].filter(Boolean).join(": ").replaceAll("\n", " ");
	return what === "event" ? `event ${name}` : name;
}

function outcomeOf({ what, fields }: Line): string {
	if (what === "event") return fields["applied"] === false ? "known already" : `after ${String(fields["lagMs"])} ms`;
	if (what === "sweep") return `${String(fields["lateMs"])} ms late`;
	if (what === "call" || what === "payment") return textOf(fields["outcome"]) ?? "";
	return typeof fields["status"] === "number" ? String(fields["status"]) : "";
}
