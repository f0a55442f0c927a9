/** Calls the public API; `token` is a bearer token, `cart` a cart's own. */
export interface CallOptions {
	body?: unknown;
	token?: string;
	cart?: string;
}

/** Calls the street through its gateway and gives the JSON it answers; fails for anything but a 2xx. */
export async function call<T>(origin: URL, method: string, path: string, { body, token, cart }: CallOptions = {}): Promise<T> {
	const response = await fetch(new URL(`/api/v1${path}`, origin), {
		method,
		headers: {
			...(body !== undefined && { "content-type": "application/json" }),
			...(token !== undefined && { authorization: `Bearer ${token}` }),
			...(cart !== undefined && { "x-cart-token": cart }),
		},
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
	return JSON.parse(text) as T;
}
