/** What our log lines say, by name: queries of Workers Logs may use no other field. docs/observability.md explains them. */
export const LOG_FIELDS = {
	what: "string",
	service: "string",
	level: "string",
	requestId: "string",
	route: "string",
	actor: "string",
	status: "number",
	ms: "number",
	method: "string",
	outcome: "string",
	type: "string",
	queue: "string",
	applied: "boolean",
	lagMs: "number",
	destination: "string",
	events: "number",
	provider: "string",
	step: "string",
	orderId: "string",
	cron: "string",
	lateMs: "number",
	callee: "string",
	message: "string",
} as const;

export type LogField = keyof typeof LOG_FIELDS;

/** The kinds of lines that are counted. An error has a `what` of its own: what went wrong. */
export const KINDS = ["request", "page", "call", "event", "hint", "outbox", "payment", "order", "sweep", "purge", "dead letter"] as const;
export type Kind = (typeof KINDS)[number];

/** What lines say besides, that nothing is asked about. */
export const OTHER_FIELDS: readonly string[] = [
	"id",
	"messageId",
	"requestIds",
	"stack",
	"againInSeconds",
	"attempts",
	"tags",
	"call",
	"code",
	"key",
	"hadEffect",
	"vendorId",
	"importId",
];
