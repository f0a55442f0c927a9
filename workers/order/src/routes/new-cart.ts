import type { IdempotencyScope } from "#contracts/idempotency";
import { newId } from "#contracts/ids";
import { hashOf } from "#kit/hash";
import { ok, type Result } from "#contracts/result";
import { openCart } from "../domain/cart/use-cart.ts";
import type { Caller } from "../domain/access.ts";
import type { OrderPorts } from "../domain/ports.ts";
import { maskedSecret } from "./masked-secret.ts";

interface NewCart {
	cartId: string;
	cartToken: string;
	replayed: boolean;
}

/**
 * Opens a cart and makes its token. A repeat gets the same token, though only its hash is stored: under the record of the
 * Idempotency-Key lies the token masked with the key, and of the key only a hash.
 */
export async function openNewCart(caller: Caller, scope: IdempotencyScope | null, ports: OrderPorts): Promise<Result<NewCart>> {
	const cartId = newId("cart");
	const cartToken = ports.newSecret();
	const hidden = scope && { ...scope, key: await hashOf(scope.key) };
	const answer = scope ? `${cartId} ${await maskedSecret(cartToken, scope.key, "cart token")}` : cartId;
	const opened = await openCart(caller, answer, cartId, await hashOf(cartToken), hidden, ports);
	if (!opened.ok) return opened;
	if (!scope || !opened.value.replayed) return ok({ cartId, cartToken, replayed: false });
	const [firstId = "", firstToken = ""] = opened.value.value.split(" ");
	return ok({ cartId: firstId, cartToken: await maskedSecret(firstToken, scope.key, "cart token"), replayed: true });
}
