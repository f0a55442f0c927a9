/** The little of Node's crypto that Workers are asked for here; Node's own types collide with those of Workers. */
declare module "node:crypto" {
	interface ScryptOptions {
		N: number;
		r: number;
		p: number;
		maxmem: number;
	}

	export function scrypt(
		password: string,
		salt: string,
		keyLength: number,
		options: ScryptOptions,
		done: (error: Error | null, key: Uint8Array) => void,
	): void;
	export function timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean;
}
