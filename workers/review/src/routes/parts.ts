import * as z from "zod";
import { idSchema } from "#contracts/ids";

/** Pieces that the route definitions of this service share. */

export const theReview = z.strictObject({ id: idSchema });
