/** The least that a service can be: it answers the bytes that it was taught by PUT. */
const answers = new Map();

export default {
	async fetch(request) {
		const { pathname, search } = new URL(request.url);
		const path = pathname + search;
		if (request.method === "PUT") {
			const { status, headers, body } = await request.json();
			answers.set(path, { status, headers, body: new TextEncoder().encode(body) });
			return new Response(null, { status: 204 });
		}
		const { status, headers, body } = answers.get(path);
		return new Response(body, { status, headers });
	},
};
