/**
 * What makes a repeated request recognizable: who sent it, where to, under which `Idempotency-Key`, and a hash of its body.
 * Plain data, so that it can travel over RPC to the service that owns the effect.
 */
export interface IdempotencyScope {
	caller: string;
	path: string;
	key: string;
	bodyHash: string;
}
