import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { reasonSchema } from "#contracts/order";
import { problems } from "#kit/problem";
import { optionalJsonBody } from "#kit/route-parts";

/** Pieces that the route definitions of this service share. */

export const inShop = z.strictObject({ vendorId: idSchema });
export const thingInShop = z.strictObject({ vendorId: idSchema, id: idSchema });
export const reasonBody = optionalJsonBody(reasonSchema);

export const readProblems = problems(400, 401, 404);
export const writeProblems = problems(400, 401, 404, 409, 413, 415, 422);
export const adminReadProblems = problems(400, 401, 403, 404);
export const adminWriteProblems = problems(400, 401, 403, 404, 409, 413, 415);
