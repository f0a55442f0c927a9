import * as z from "zod";

const condition = z.enum(["ok", "down"]);

export const serviceHealthSchema = z
	.strictObject({ status: condition, database: condition, detail: z.string().optional() })
	.meta({ id: "ServiceHealth" });
export type ServiceHealth = z.infer<typeof serviceHealthSchema>;

export const healthSchema = z
	.strictObject({
		status: z.enum(["ok", "degraded"]),
		gateway: z.strictObject({ status: z.literal("ok") }),
		services: z.record(z.string(), serviceHealthSchema),
	})
	.meta({ id: "Health", description: "Whether every service answers, and its database." });
export type Health = z.infer<typeof healthSchema>;

/** The number of the last migration that a database has (null where it has none), and of the last that the code needs. */
const schemaLevel = z.strictObject({ level: z.int().nullable(), needs: z.int() });

export const serviceReadinessSchema = z
	.strictObject({
		status: z.enum(["ready", "not_ready"]),
		database: condition,
		/** Null where the service does not say, as one that is down, or is of a release from before there were levels. */
		schema: schemaLevel.nullable(),
		detail: z.string().optional(),
	})
	.meta({ id: "ServiceReadiness" });
export type ServiceReadiness = z.infer<typeof serviceReadinessSchema>;

/** Whether every service can work, its database's schema included. */
export const readinessSchema = z
	.strictObject({
		status: z.enum(["ready", "not_ready"]),
		gateway: z.strictObject({ status: z.literal("ready") }),
		services: z.record(z.string(), serviceReadinessSchema),
	})
	.meta({ id: "Readiness" });
export type Readiness = z.infer<typeof readinessSchema>;
