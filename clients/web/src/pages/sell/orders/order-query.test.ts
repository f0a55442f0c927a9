import { expect, it } from "vitest";
import { askedOrders, orderQueryText, readOrderQuery } from "./order-query.ts";

const read = (text: string) => readOrderQuery(new URLSearchParams(text));

it("begins with what waits to be accepted, the oldest first", () => {
	expect(askedOrders(read(""))).toEqual({ limit: 25, sort: "oldest", status: "placed" });
	expect(askedOrders(read("status=nonsense&sort=price&q=%20%20"))).toEqual({ limit: 25, sort: "oldest", status: "placed" });
});

it("knows what is to be sent: nothing of it or only a part is on its way", () => {
	expect(askedOrders(read("status=send&sort=newest&q= HS-1 "))).toEqual({
		limit: 25,
		sort: "newest",
		status: "accepted",
		fulfillmentStatus: ["unfulfilled", "partially_fulfilled"],
		q: "HS-1",
	});
	expect(askedOrders(read("status=all"))).toEqual({ limit: 25, sort: "newest" });
});

it("writes an address that says no more than it must", () => {
	const query = read("status=send&q=ada&cursor=abc&page=2");
	expect(orderQueryText(query)).toBe("?status=send&q=ada");
	expect(orderQueryText(query, { queue: "accept", q: "" })).toBe("");
	expect(orderQueryText(query, { sort: "newest" })).toBe("?status=send&q=ada&sort=newest");
	expect(orderQueryText(query, { place: query.place })).toBe("?status=send&q=ada&page=2&cursor=abc");
	expect(orderQueryText(query, { queue: "all", sort: "newest" })).toBe("?status=all&q=ada");
});
