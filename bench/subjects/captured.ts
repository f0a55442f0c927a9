/** An answer of the street, to be given again byte by byte by a bare Worker. */
export interface Captured {
	path: string;
	status: number;
	headers: [string, string][];
	body: string;
}

/** These belong to a connection or a moment, and the runtime sets them itself. */
const NOT_OURS = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);
/** These are new with every answer. */
const OF_ONE_ANSWER = new Set(["x-request-id", "server-timing", "age"]);

/** The headers that a bare Worker can be taught. */
export const keepable = (headers: Headers): [string, string][] => [...headers].filter(([name]) => !NOT_OURS.has(name));

/** Keeps the street's answer to a GET; fails where it is not a 200. */
export async function capture(origin: URL, path: string): Promise<Captured> {
	const response = await fetch(new URL(path, origin), { headers: { "accept-encoding": "identity" } });
	const body = await response.text();
	if (response.status !== 200) throw new Error(`GET ${path} answered ${response.status}: ${body.slice(0, 500)}`);
	return { path, status: response.status, headers: keepable(response.headers), body };
}

/** Hands a bare Worker what it is to answer at a path. */
export async function teach(origin: URL, path: string, lesson: object): Promise<void> {
	const response = await fetch(new URL(path, origin), { method: "PUT", body: JSON.stringify(lesson) });
	if (!response.ok) throw new Error(`a bare Worker did not learn ${path}: ${await response.text()}`);
}

/** A limit counts only where it answers the very bytes: fails where it does not. */
export async function expectSameAnswer(origin: URL, expected: Captured): Promise<void> {
	const actual = await capture(origin, expected.path);
	const comparable = ({ status, headers, body }: Captured) =>
		JSON.stringify([status, headers.filter(([name]) => !OF_ONE_ANSWER.has(name)), body]);
	if (comparable(actual) !== comparable(expected)) throw new Error(`a bare Worker does not answer ${expected.path} like the street`);
}
