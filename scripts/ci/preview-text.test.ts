import { describe, expect, it } from "vitest";
import { planRelease, servicesOf } from "../release/plan.ts";
import { ROOT } from "../street/local-state.ts";
import { WORKERS } from "../worker-configs.ts";
import type { Changes } from "./changed-files.ts";
import type { Opened } from "./opened.ts";
import { previewText } from "./preview-text.ts";

const plan = planRelease(ROOT, "staging", WORKERS);
const [service] = servicesOf(plan);
const migration = service?.schema.migrations.at(-1);
const OPENED: Opened = { addresses: { gateway: "https://pr-7-gateway.example", web: "https://pr-7-web.example" } };

const adding = (...files: string[]): Changes => ({ added: files, all: files });
const textOf = (changes: Changes | null, opened: Opened = OPENED) =>
	previewText({ plan, whole: "the plan", base: "main", changes, opened });

describe("the preview of a release", () => {
	it("names the migrations that the base branch has not, and their kind", () => {
		expect(textOf(adding(`migrations/${service?.worker}/${migration?.name}.sql`))).toContain(
			`New migrations since \`main\`:\n\n- \`${service?.worker}\`: ${migration?.name} (${migration?.kind} step)\n\n<details>`,
		);
	});

	it("says that there are none, and that it does not know", () => {
		expect(textOf(adding())).toContain("No new migrations since `main`.");
		expect(textOf(null)).toContain("Which migrations are new is not known");
	});

	it("has the whole plan", () => {
		expect(textOf(adding())).toContain("```\nthe plan\n```");
	});
});

describe("the preview of the pages", () => {
	it("says where they can be opened, and what it is that one sees", () => {
		const text = textOf(adding("clients/web/src/app.ts"));
		expect(text).toContain("- Web client: https://pr-7-web.example\n- Gateway: https://pr-7-gateway.example/api/v1/docs\n");
		expect(text).toContain("with the services of `main`");
		expect(text).not.toContain("**not** in the preview");
	});

	it("names what a pull request changes besides: services, migrations, what all share, and the gateway behind the pages", () => {
		const files = ["workers/order/src/index.ts", "migrations/user/0099_more.sql", "kit/log.ts", "workers/gateway/src/index.ts"];
		expect(textOf({ added: [], all: files })).toContain(
			[
				"**not** in the preview:\n",
				"- the order service",
				"- the migrations of the user service",
				"- what the services do differently by `kit`",
				"- the gateway, as far as the web client asks it\n",
			].join("\n"),
		);
		expect(textOf(null)).toContain("Changes of services and migrations would not be in it.");
	});

	it.each([
		["fork", "the code of a fork gets no credentials"],
		["no credentials", "the pipeline has no credentials for previews"],
		["failed", "the upload failed, or nobody approved it"],
		["no pull request", "this is no pull request"],
	] as const)("says why there is none: %s", (obstacle, why) => {
		const text = textOf(adding(), { obstacle });
		expect(text).toContain(`There is nothing to open: ${why}`);
		expect(text).not.toContain("https://pr-");
	});

	it("says where staging gives versions no addresses yet", () => {
		const text = textOf(adding(), { addresses: { gateway: null, web: "https://pr-7-web.example" } });
		expect(text).toMatch(/- Web client: https:\/\/pr-7-web\.example\n- Gateway: Its versions have no addresses/);
	});
});
