import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";

it("tells its health", async () => {
	const response = await call("GET", "/health");
	expect(await response.json()).toEqual({ service: "vendor", status: "ok", database: "ok" });
});
