import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { comment, type Thread } from "./comment.ts";

interface Comment {
	id: number;
	body: string;
	user: { type: string };
}

/** As much of GitHub as comments need. */
let comments: Comment[];
let mayWrite: boolean;
let server: Server;
let on: Thread;

beforeEach(async () => {
	comments = [];
	mayWrite = true;
	server = createServer((request, response): void => {
		const answer = (status: number, body: unknown): void => void response.writeHead(status).end(JSON.stringify(body));
		if (request.headers.authorization !== "Bearer secret") return answer(401, {});
		const { pathname, searchParams } = new URL(request.url ?? "", "http://github");
		if (request.method === "GET" && pathname === "/repos/shop/street/issues/7/comments") {
			const [page, size] = [Number(searchParams.get("page")), Number(searchParams.get("per_page"))];
			return answer(200, comments.slice((page - 1) * size, page * size));
		}
		if (!mayWrite) return answer(403, { message: "Resource not accessible by integration" });
		let text = "";
		request.on("data", (chunk: Buffer) => (text += chunk.toString()));
		request.on("end", () => {
			const { body } = JSON.parse(text) as { body: string };
			if (request.method === "POST" && pathname === "/repos/shop/street/issues/7/comments") {
				comments.push({ id: comments.length + 1, body, user: { type: "Bot" } });
				return answer(201, {});
			}
			const found = comments.find(({ id }) => pathname === `/repos/shop/street/issues/comments/${id}`);
			if (request.method !== "PATCH" || !found) return answer(404, {});
			found.body = body;
			return answer(200, {});
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	on = { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: "secret", repository: "shop/street", number: 7 };
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const said = (body: string, type = "User") => comments.push({ id: comments.length + 1, body, user: { type } });

describe("the comment on a pull request", () => {
	it("is one, and says what was said last", async () => {
		said("Nice");
		expect(await comment(on, "No new migrations")).toBe(true);
		expect(await comment(on, "One new migration")).toBe(true);
		expect(comments.map(({ body }) => body)).toEqual(["Nice", "<!-- highstreet preview -->\nOne new migration"]);
	});

	it("is found again behind a hundred others", async () => {
		for (let count = 0; count < 120; count++) said("Nice");
		await comment(on, "before");
		await comment(on, "after");
		expect(comments).toHaveLength(121);
		expect(comments.at(-1)?.body).toMatch(/after$/);
	});

	it("leaves alone what a person wrote, whatever it begins with", async () => {
		said("<!-- highstreet preview -->\nmine");
		await comment(on, "ours");
		expect(comments.map(({ body }) => body.split("\n").at(-1))).toEqual(["mine", "ours"]);
	});

	it("is not there where the token may not write, and that is no failure", async () => {
		mayWrite = false;
		expect(await comment(on, "ours")).toBe(false);
		expect(comments).toEqual([]);
	});

	it("fails where GitHub does", async () => {
		await expect(comment({ ...on, token: "old" }, "ours")).rejects.toThrow("GitHub answered 401");
	});
});
