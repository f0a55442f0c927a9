import type { GiftCardInput } from "#contracts/credit";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { ok, type Result } from "#contracts/result";
import type { Db } from "#kit/db";
import { hashOf } from "#kit/hash";
import { GIFT_CARD_BYTES, giftCardCodeFrom, giftCardKey } from "../domain/credit/gift-card-code.ts";
import { issueGiftCard } from "../store/gift-card-store.ts";
import { maskedSecret } from "./masked-secret.ts";

interface NewGiftCard {
	id: string;
	code: string;
	replayed: boolean;
}

const PURPOSE = "gift card";

const codeOf = (secret: string): string =>
	giftCardCodeFrom(Uint8Array.from(secret.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));

/** Issues a gift card and makes its code, of which only a hash is kept. A repeat with the same Idempotency-Key gets the same code. */
export async function issueNewGiftCard(
	db: Db,
	actor: Actor,
	{ amount, expiresAt, note }: GiftCardInput,
	scope: IdempotencyScope | null,
	newSecret: () => string,
	at: string,
): Promise<Result<NewGiftCard>> {
	const secret = newSecret().slice(0, 2 * GIFT_CARD_BYTES);
	const code = codeOf(secret);
	const card = {
		id: newId("creditAccount"),
		codeHash: await hashOf(giftCardKey(code)),
		codeEnding: code.slice(-4),
		amountMinor: amount.amount,
	};
	const hidden = scope && { ...scope, key: await hashOf(scope.key) };
	const answer = scope ? `${card.id} ${await maskedSecret(secret, scope.key, PURPOSE)}` : card.id;
	const toIssue = { ...card, expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(), note };
	const issued = await issueGiftCard(db, actor, toIssue, answer, hidden, at);
	if (!issued.ok) return issued;
	if (!scope || !issued.value.replayed) return ok({ id: card.id, code, replayed: false });
	const [firstId = "", firstSecret = ""] = issued.value.value.split(" ");
	return ok({ id: firstId, code: codeOf(await maskedSecret(firstSecret, scope.key, PURPOSE)), replayed: true });
}
