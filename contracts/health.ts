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
