import { describe, expect, it } from "vitest";
import { planRelease, servicesOf } from "../release/plan.ts";
import { ROOT } from "../street/local-state.ts";
import { WORKERS } from "../worker-configs.ts";
import { previewText } from "./preview-text.ts";

const plan = planRelease(ROOT, "staging", WORKERS);
const [service] = servicesOf(plan);
const migration = service?.schema.migrations.at(-1);

describe("the preview of a release", () => {
	it("names the migrations that the base branch has not, and their kind", () => {
		const text = previewText(plan, "the plan", "main", [`migrations/${service?.worker}/${migration?.name}.sql`]);
		expect(text).toContain(
			`New migrations since \`main\`:\n\n- \`${service?.worker}\`: ${migration?.name} (${migration?.kind} step)\n\n<details>`,
		);
	});

	it("says that there are none, and that it does not know", () => {
		expect(previewText(plan, "the plan", "main", [])).toContain("No new migrations since `main`.");
		expect(previewText(plan, "the plan", "main", null)).toContain("Which migrations are new is not known");
	});

	it("has the whole plan, and says that nothing is deployed", () => {
		const text = previewText(plan, "the plan", "main", []);
		expect(text).toContain("```\nthe plan\n```");
		expect(text).toContain("Nothing was deployed");
	});
});
