import { expect, it } from "vitest";
import { FIRST } from "../../tests/support/cloudflare/small-market.ts";
import { useStage } from "../../tests/support/cloudflare/stage.ts";
import { manifestSchema } from "./manifest.ts";
import { readLog } from "./release-log.ts";

const stage = useStage();

it("a release that a newer script wrote is read, and keeps what this one does not know", async () => {
	await stage.someone.release(FIRST);
	const [manifest] = await readLog(stage.someone.api, "staging");
	const order = manifest?.schema["order"];
	if (!manifest || !order) throw new Error("nothing was written");
	const range = { ...order.range, until: 9 };
	const backfills = { fill: { rows: 1, ended: true, seconds: 2 } };
	const newer = { ...manifest, region: "all", schema: { order: { ...order, range, backfills, tables: 3 } } };

	expect(manifestSchema.parse(newer)).toEqual(newer);
});
