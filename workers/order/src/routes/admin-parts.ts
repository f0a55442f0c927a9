import type { Actor } from "#contracts/identity";
import { requireAdmin } from "#kit/app";
import { problems } from "#kit/problem";
import type { OrderContext } from "./caller.ts";

/** Pieces that the operators' routes share. */

export const tags = ["Admin"];
export const readProblems = problems(400, 401, 403, 404);
export const writeProblems = problems(400, 401, 403, 404, 409, 413, 415, 422);

/** The operator who asks; everybody else is refused. */
export const operatorIn = (c: OrderContext): Actor => ({ kind: "admin", id: requireAdmin(c).userId });
