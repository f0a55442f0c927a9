import type { Withdrawal } from "#contracts/product";
import type { RequestContext } from "./request-context.ts";

/** Why one cannot withdraw from buying something, in words; undefined where one can. */
export const exceptionOf = (
	{ t }: Pick<RequestContext, "t">,
	{ withdrawal = "allowed" }: { withdrawal?: Withdrawal | undefined },
): string | undefined => (withdrawal === "allowed" ? undefined : t.withdrawal[withdrawal]);
