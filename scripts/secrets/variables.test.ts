import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { edit, soundTree } from "../check/sound-tree.ts";
import { refuseWrongVariables, wrongVariables } from "./variables.ts";

let root: string;
beforeEach(() => void (root = soundTree()));
afterEach(() => rmSync(root, { recursive: true }));

describe("the variables of a release", () => {
	it("are those in the files, as they are", () => {
		expect([...wrongVariables(root, "staging"), ...wrongVariables(root, "production")]).toEqual([]);
	});

	it("are refused where one is wrong or missing, each with its Worker and none with its value", () => {
		edit(root, "workers/user/wrangler.toml", 'MAIL = "send"', 'MAIL = "pigeon"');
		edit(root, "workers/vendor/wrangler.toml", "COMMISSION_BPS", "COMISSION_BPS");

		expect(() => refuseWrongVariables(root, "staging")).toThrow(
			/^Nothing of it was done\.\nuser: MAIL must be send, or locally outbox \(\[env\.staging\.vars\]\)\nvendor: COMMISSION_BPS is missing \(\[env\.staging\.vars\]\)$/,
		);
	});
});
