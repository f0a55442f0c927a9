import { expect, it } from "vitest";
import type { OwnVendor } from "#contracts/vendor";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { application, applied, env, logOf, toldOf } from "./shops.ts";

const countOf = async (applicantId: string) =>
	(await env.DB.prepare("SELECT count(*) AS n FROM vendors WHERE applicant_id = ?").bind(applicantId).first<{ n: number }>())?.n;

it("opens an application with its applicant as the owner and a way to deliver everywhere in the EU", async () => {
	const { owner, shop } = await applied({ name: "Salthill Pottery" });
	expect(shop).toMatchObject({
		slug: "salthill-pottery",
		status: "applied",
		statusReason: null,
		commissionBps: 1000,
		allowedActions: [],
		rating: { average: null, count: 0 },
		openingHours: [],
	});
	expect(shop.deliveryOptions.map((option) => [option.kind, option.priceMinor, option.countries])).toEqual([
		["pickup", 0, []],
		["shipping", 650, ["IE"]],
		["shipping", 1450, ["EU"]],
	]);
	expect(await logOf(shop.id)).toEqual(["apply"]);
	const mine = await (await call("GET", "/vendor", { as: owner })).json<{ items: OwnVendor[] }>();
	expect(mine.items).toEqual([shop]);
});

it("lists a shop that is asked for first where the page does not hold it, for those who may enter it", async () => {
	const { owner, shop } = await applied({ name: "First Shop" });
	const { shop: other } = await applied({ name: "Second Shop" });
	const idsOf = async (as: typeof owner, query: string) =>
		(await (await call("GET", `/vendor?${query}`, { as })).json<{ items: OwnVendor[] }>()).items.map(({ id }) => id);
	expect(await idsOf(owner, `including=${shop.id}`)).toEqual([shop.id]);
	expect(await idsOf(owner, `including=${other.id}`)).toEqual([shop.id]);
	expect(await idsOf(somebody({ role: "admin" }), `including=${other.id}`)).toEqual([other.id]);
	expect(await idsOf(somebody({ role: "admin" }), "including=vend_missing")).toEqual([]);
});

it("tells product, order, review and the web client of it, with what was stored", async () => {
	const { shop } = await applied({ name: "Told Shop" });
	const told = await toldOf(shop.id);
	expect(told.map((event) => event.destination)).toEqual(["product", "order", "review", "web"]);
	expect(told[0]).toMatchObject({
		type: "vendor.changed",
		version: 1,
		vendor: {
			id: shop.id,
			slug: "told-shop",
			name: "Told Shop",
			status: "applied",
			place: shop.place,
			openingHours: [],
			deliveryOptions: shop.deliveryOptions,
			commissionBps: 1000,
		},
	});
});

it("gives shops of one name different slugs, and a slug to names that have none", async () => {
	const names = ["Twin Shop", "Twin Shop", "Twin Shop", "日本茶"];
	const slugs = [];
	for (const name of names) slugs.push((await applied({ name })).shop.slug);
	expect(slugs[0]).toBe("twin-shop");
	expect(slugs[1]).toMatch(/^twin-shop-[0-9a-f]{6}$/);
	expect(slugs[3]).toMatch(/^(shop-[0-9a-f]{6}|[a-z0-9-]+)$/);
	expect(new Set(slugs).size).toBe(4);
});

it("gives ten that apply with one name at once ten slugs", async () => {
	const shops = await Promise.all(Array.from({ length: 10 }, () => applied({ name: "Same Name" })));
	expect(new Set(shops.map(({ shop }) => shop.slug)).size).toBe(10);
});

it("wants applicants to be signed in, with a verified email", async () => {
	const unverified = somebody({ emailVerified: false });
	expect((await call("POST", "/vendors", { body: application() })).status).toBe(401);
	const refused = await call("POST", "/vendors", { as: unverified, body: application() });
	expect(refused.status).toBe(403);
	expect(await refused.json()).toMatchObject({ code: "email_not_verified" });
	expect(await countOf(unverified.userId)).toBe(0);
});

it.each([
	["no body", undefined],
	["broken JSON", "{"],
	["an unknown field", { ...application(), status: "approved" }],
	["a place that is not on Earth", application({ place: { ...application().place, latitude: 91 } })],
	["a country in words", application({ place: { ...application().place, country: "Ireland" } })],
	["a name of one letter", application({ name: "x" })],
	["an email that is none", application({ email: "nobody" })],
	["no trader", { ...application(), trader: undefined }],
	["a story without end", application({ story: "x".repeat(5_001) })],
])("refuses %s and opens nothing", async (_what, body) => {
	const owner = somebody();
	const response = await call("POST", "/vendors", { as: owner, body, headers: { "content-type": "application/json" } });
	expect(response.status).toBe(400);
	expect(response.headers.get("content-type")).toBe("application/problem+json");
	expect(await countOf(owner.userId)).toBe(0);
});

it("keeps HTML and SQL in a name as the text that it is", async () => {
	const name = `<b>Robert'); DROP TABLE vendors;--`;
	expect((await applied({ name })).shop.name).toBe(name);
});

it("lets nobody have more than five open applications, however many are sent at once", async () => {
	const owner = somebody();
	const answers = await Promise.all(
		Array.from({ length: 12 }, (_, n) => call("POST", "/vendors", { as: owner, body: application({ name: `Shop ${n}` }) })),
	);
	expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([...Array(5).fill(201), ...Array(7).fill(409)]);
	expect(await countOf(owner.userId)).toBe(5);
	expect(
		(await env.DB.prepare("SELECT count(*) AS n FROM vendor_staff WHERE user_id = ?").bind(owner.userId).first<{ n: number }>())?.n,
	).toBe(5);
});

it("opens one application however often it is sent with one Idempotency-Key, and refuses the key for another", async () => {
	const owner = somebody();
	const headers = { "Idempotency-Key": crypto.randomUUID() };
	const send = (body: unknown) => call("POST", "/vendors", { as: owner, headers, body });
	const answers = await Promise.all(Array.from({ length: 6 }, () => send(application({ name: "Once Only" }))));
	const ids = await Promise.all(answers.map(async (answer) => (await answer.json<OwnVendor>()).id));
	expect(new Set(ids).size).toBe(1);
	expect(answers.filter((answer) => answer.headers.get("Idempotent-Replayed") === "true")).toHaveLength(5);
	expect((await send(application({ name: "Another" }))).status).toBe(422);
	expect(await countOf(owner.userId)).toBe(1);
});

it("answers the fifth application to both that send it at once with one Idempotency-Key", async () => {
	const owner = somebody();
	for (let n = 0; n < 4; n += 1) await applied({ name: `Fifth ${n}` }, owner);
	const headers = { "Idempotency-Key": "fifth" };
	const answers = await Promise.all(
		[1, 2, 3].map(() => call("POST", "/vendors", { as: owner, headers, body: application({ name: "Fifth" }) })),
	);
	expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
	expect(await countOf(owner.userId)).toBe(5);
});

it("lists one's own shops page by page", async () => {
	const owner = somebody();
	for (const name of ["First", "Second", "Third"]) await applied({ name }, owner);
	const first = await (await call("GET", "/vendor?limit=2", { as: owner })).json<{ items: OwnVendor[]; nextCursor: string }>();
	const rest = await (
		await call("GET", `/vendor?limit=2&cursor=${first.nextCursor}`, { as: owner })
	).json<{ items: OwnVendor[]; nextCursor: null }>();
	expect([...first.items, ...rest.items].map((shop) => shop.name)).toEqual(["First", "Second", "Third"]);
	expect(rest.nextCursor).toBeNull();
});
