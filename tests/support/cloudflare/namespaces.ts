import { randomUUID } from "node:crypto";
import { type Account, type Call, refuse, type Route } from "./account.ts";

function list({ namespaces }: Account, { query }: Call) {
	const perPage = Number(query.get("per_page") ?? 20);
	const from = (Number(query.get("page") ?? 1) - 1) * perPage;
	const all = [...namespaces].map(([title, id]) => ({ title, id })).sort((a, b) => (a.title < b.title ? -1 : 1));
	return all.slice(from, from + perPage);
}

function create({ namespaces }: Account, { body }: Call) {
	const title =
		typeof body["title"] === "string" && body["title"] !== "" ? body["title"] : refuse(400, 10_019, "A namespace needs a title");
	if (namespaces.has(title)) refuse(400, 10_014, "A namespace with this account ID and title already exists.");
	namespaces.set(title, randomUUID().replaceAll("-", ""));
	return { title, id: namespaces.get(title) };
}

export const NAMESPACE_ROUTES: Route[] = [
	["GET", /^\/storage\/kv\/namespaces$/, list],
	["POST", /^\/storage\/kv\/namespaces$/, create],
];
