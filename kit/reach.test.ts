import { expect, it, vi } from "vitest";
import { notFound, ok } from "#contracts/result";
import { reach } from "./reach.ts";

it("lets answers and refusals through, and calls the entrypoint as it is", async () => {
	class Shelf {
		readonly left = 3;
		count = async (taken: number) => ok(this.left - taken);
		find() {
			return Promise.resolve(this instanceof Shelf ? notFound("mug") : ok("lost"));
		}
	}
	const shelf = reach(new Shelf(), "product");
	expect(await shelf.count(1)).toEqual(ok(2));
	expect(await shelf.find()).toEqual(notFound("mug"));
});

it("makes an outage of whatever a call throws, and notes it", async () => {
	const noted = vi.spyOn(console, "error").mockImplementation(() => {});
	const away = reach({ count: () => Promise.reject(new Error("Network connection lost.")) }, "product");
	await expect(away.count()).rejects.toMatchObject({ failure: { code: "unavailable" } });
	expect(String(noted.mock.calls[0])).toContain("Network connection lost.");
	noted.mockRestore();
});
