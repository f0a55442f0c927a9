import type { IdempotencyScope } from "#contracts/idempotency";
import { ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { once } from "#kit/idempotency";
import type { Db, Statement } from "#kit/db";

/**
 * Runs an effect once per scope; `alongside` are the statements that record the key and belong into the effect's own batch.
 * A refusal may be due to a twin of this request that was faster, so it counts only if there is none.
 */
export async function onceWith(
	db: Db,
	scope: IdempotencyScope | null,
	answer: string,
	effect: (alongside: Statement[]) => Promise<Result<void>>,
): Promise<Result<Created<string>>> {
	const done = await once<string>(db, scope, async (record) => {
		const result = await effect(record(answer));
		return result.ok ? ok(answer) : result;
	});
	return done.ok ? done : once<string>(db, scope, () => Promise.resolve(done));
}
