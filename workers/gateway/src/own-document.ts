import { healthSchema, serviceHealthSchema } from "#contracts/health";
import { priceSchema } from "#contracts/money";
import { ordersOverviewSchema, overviewSchema, reviewsOverviewSchema, vendorsOverviewSchema } from "#contracts/overview";
import { searchAnswerSchema, searchItemSchema, searchQuerySchema } from "#contracts/search";
import * as z from "zod";
import type { ServiceDocument } from "./service-document.ts";

const problem = (description: string) => ({
	description,
	content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** Contracts as components of the document, by their names. */
function componentsOf(contracts: Record<string, z.ZodType>): Record<string, object> {
	const named = z.registry<{ id: string }>();
	for (const [id, contract] of Object.entries(contracts)) named.add(contract, { id });
	const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` });
	return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]));
}

/** A `responses` entry that answers one of the components. */
const answers = (description: string, schema: string) => ({
	description,
	content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});

/** What the gateway describes itself: the routes that it answers by asking several services. */
export const OWN_DOCUMENT: ServiceDocument = {
	paths: {
		"/admin/search": {
			get: {
				summary: "Find anything by id, number, name or email",
				description: "At most ten of each kind, in a fixed sequence of kinds. A service that does not answer is named in `unavailable`.",
				tags: ["Admin"],
				parameters: [{ name: "q", in: "query", required: true, schema: z.toJSONSchema(searchQuerySchema).properties?.["q"] }],
				responses: { 200: answers("What may be meant", "SearchAnswer"), 400: problem("invalid_input") },
			},
		},
		"/admin/overview": {
			get: {
				summary: "What there is to do",
				description: "Null stands for the part of a service that does not answer.",
				tags: ["Admin"],
				responses: { 200: answers("Shops and reviews that wait, and today's orders", "Overview"), 400: problem("invalid_input") },
			},
		},
		"/admin/health": {
			get: {
				summary: "Whether every service answers, and its database",
				tags: ["Admin"],
				responses: { 200: answers("Each service by its name", "Health"), 400: problem("invalid_input") },
			},
		},
	},
	components: {
		schemas: componentsOf({
			SearchAnswer: searchAnswerSchema,
			SearchItem: searchItemSchema,
			Overview: overviewSchema,
			VendorsOverview: vendorsOverviewSchema,
			ReviewsOverview: reviewsOverviewSchema,
			OrdersOverview: ordersOverviewSchema,
			Health: healthSchema,
			ServiceHealth: serviceHealthSchema,
			Price: priceSchema,
		}),
	},
};
