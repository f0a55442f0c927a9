import * as z from "zod";
import { idSchema } from "./ids.ts";
import { nullable, text } from "./page.ts";

const MOST_LOCATIONS = 50;

/** A place where a shop keeps its stock: the shop itself, a cellar, a second shop. */
export const stockLocationSchema = z.strictObject({ id: idSchema, name: z.string() }).meta({ id: "StockLocation" });
export type StockLocation = z.infer<typeof stockLocationSchema>;
export const stockLocationsSchema = z
	.strictObject({ items: z.array(stockLocationSchema).meta({ description: "In the order in which pieces are taken from them." }) })
	.meta({ id: "StockLocations" });

/** The whole new list of a shop's locations. */
export const stockLocationsInputSchema = z
	.strictObject({
		items: z
			.array(
				z
					.strictObject({ id: idSchema.optional().meta({ description: "An existing one; without it one is made." }), name: text(80) })
					.meta({ id: "StockLocationInput" }),
			)
			.max(MOST_LOCATIONS)
			.meta({ description: "In the order in which pieces are taken from them; what is not in it is removed." }),
		piecesTo: nullable(idSchema).optional().meta({
			description:
				"Where the pieces of what is removed go: one of those that stay. null, where none stays: all stock is kept without a place. Not given, nothing with pieces is removed (409).",
		}),
	})
	.meta({ id: "StockLocationsInput" });
export type StockLocationsInput = z.infer<typeof stockLocationsInputSchema>;

/** Where the pieces of a variant are. */
export const stockByLocationSchema = z
	.strictObject({
		stockQuantity: z.int().meta({ description: "All pieces; less than 0 where more are owed than there are." }),
		items: z.array(z.strictObject({ location: stockLocationSchema, stockQuantity: z.int() })).meta({
			description: "Empty where the stock is not kept by location.",
		}),
		locations: z.array(stockLocationSchema).meta({ description: "All of the shop's, in their order." }),
	})
	.meta({ id: "StockByLocation" });
export type StockByLocation = z.infer<typeof stockByLocationSchema>;

const piecesByLocation = z
	.array(
		z
			.strictObject({ locationId: idSchema, stockQuantity: z.int().min(0).max(1_000_000) })
			.meta({ id: "LocationStockInput", description: "What is there now, including what is reserved." }),
	)
	.max(MOST_LOCATIONS);

export const stockByLocationInputSchema = z
	.strictObject({
		items: piecesByLocation.meta({
			description: "All places where the variant is; their sum is its stock. None: its stock stays and is not kept by location.",
		}),
		expected: piecesByLocation.optional().meta({ description: "What it has to be now; where it is not, nothing is changed (412)." }),
	})
	.meta({ id: "StockByLocationInput" });
export type StockByLocationInput = z.infer<typeof stockByLocationInputSchema>;
