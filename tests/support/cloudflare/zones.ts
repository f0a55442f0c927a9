import { type Account, type Call, refuse, type Route } from "./account.ts";

/** The domains of an account, for a token that may see all of them. */
const list = ({ zones }: Account, { query }: Call) =>
	[...zones].filter(([name]) => (query.get("name") ?? name) === name).map(([name, id]) => ({ id, name, status: "active" }));

const routesIn = ({ zones, workers }: Account, { names: [id] }: Call) => {
	const zone = [...zones].find((one) => one[1] === id)?.[0] ?? refuse(404, 1001, `There is no zone ${id}`);
	const all = [...workers].flatMap(([script, { routes = [] }]) => routes.map((pattern) => ({ id: pattern, pattern, script })));
	return all.filter(({ pattern }) => pattern.replace(/\/.*/, "").endsWith(zone));
};

/** All routes of a Worker at once; those that are not among them go. */
function setRoutes(account: Account, { names: [name = ""], body }: Call) {
	const worker = account.workers.get(name) ?? refuse(404, 10_007, `There is no Worker ${name}`);
	const routes = body as unknown as { pattern: string; zone_name?: string }[];
	for (const { zone_name: zone = "" } of routes) if (!account.zones.has(zone)) refuse(400, 10_022, `There is no zone ${zone}`);
	const taken = [...account.workers].find(
		([other, { routes: theirs = [] }]) => other !== name && routes.some(({ pattern }) => theirs.includes(pattern)),
	);
	if (taken) refuse(409, 10_020, `A route with the same pattern is ${taken[0]}'s`);
	worker.routes = routes.map(({ pattern }) => pattern);
	return routes;
}

export const ZONE_ROUTES: Route[] = [
	["GET", /^\/zones$/, list],
	["GET", /^\/zones\/([^/]+)\/workers\/routes$/, routesIn],
	["PUT", /^\/workers\/scripts\/([^/]+)\/routes$/, setRoutes],
];
