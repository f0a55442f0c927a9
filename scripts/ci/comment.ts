/** The comments on a pull request at GitHub, and by whose leave we speak. */
export interface Thread {
	/** The address of GitHub's API. */
	api: string;
	token: string;
	/** owner/name */
	repository: string;
	number: number;
}

/** By this a comment of ours is found again. */
const MARK = "<!-- highstreet preview -->";
const PER_PAGE = 100;

/** Says something on a pull request, in place of what was said before. False where the token may not; throws where GitHub fails. */
export async function comment(on: Thread, text: string): Promise<boolean> {
	const before = await ours(on);
	const path = before === null ? `issues/${on.number}/comments` : `issues/comments/${before}`;
	const response = await ask(on, before === null ? "POST" : "PATCH", path, { body: `${MARK}\n${text}` });
	if (response.status === 403) return false;
	await expectOk(response);
	return true;
}

async function ours(on: Thread): Promise<number | null> {
	for (let page = 1; ; page++) {
		const response = await ask(on, "GET", `issues/${on.number}/comments?per_page=${PER_PAGE}&page=${page}`);
		await expectOk(response);
		const comments = (await response.json()) as { id: number; body: string; user: { type: string } }[];
		const found = comments.find(({ body, user }) => user.type === "Bot" && body.startsWith(MARK));
		if (found) return found.id;
		if (comments.length < PER_PAGE) return null;
	}
}

const ask = ({ api, token, repository }: Thread, method: string, path: string, body?: object): Promise<Response> =>
	fetch(`${api}/repos/${repository}/${path}`, {
		method,
		headers: { accept: "application/vnd.github+json", authorization: `Bearer ${token}`, "x-github-api-version": "2022-11-28" },
		...(body && { body: JSON.stringify(body) }),
		signal: AbortSignal.timeout(30_000),
	});

async function expectOk(response: Response): Promise<void> {
	if (!response.ok) throw new Error(`GitHub answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
}
