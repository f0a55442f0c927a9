import type { Child } from "hono/jsx";
import { expect, it } from "vitest";
import { HealthPage } from "./health.tsx";
import { testPage } from "./test-page.ts";

const well = { status: "ok", database: "ok" } as const;
const html = (services: Parameters<typeof HealthPage>[0]["health"]["services"], isKnown = true): string => {
	const status = Object.values(services).every(({ database }) => database === "ok") ? "ok" : "degraded";
	const body: Child = (
		<HealthPage page={testPage} health={{ status, gateway: { status: "ok" }, services }} now={new Date(0)} isKnown={isKnown} />
	);
	// oxlint-disable-next-line typescript/no-base-to-string -- an element of hono/jsx says what it is by toString
	return String(body);
};

it("says in words what a service is for while it answers", () => {
	expect(html({ review: well })).toMatch(/Everything answers\.[^]*Reviews, votes, reports\./);
	expect(html({ review: well })).not.toContain("Does not answer");
});

it("says what the street is without where one does not answer", () => {
	const told = html({ user: well, review: { status: "down", database: "down" } });
	expect(told).toContain("Something does not answer.");
	expect(told).toContain("Products are shown without reviews.");
	expect(html({ review: { status: "ok", database: "down" } })).toContain("its database does not answer");
});

it("says so where nobody can say who asks", () => {
	expect(html({ user: { status: "down", database: "down" } }, false)).toContain("Who you are cannot be checked right now");
});
