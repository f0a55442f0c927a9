import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepOpened, type Opened, takeOpened } from "./opened.ts";

const OPENED: Opened = { addresses: { gateway: "https://gateway.example", web: "https://web.example" } };

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "opened-"))));
afterEach(() => rmSync(root, { recursive: true }));

describe("what became of a preview", () => {
	it("is handed on in the same workspace once, so that no later build takes it for its own", () => {
		keepOpened(root, OPENED, {});
		expect(takeOpened(root, {})).toEqual(OPENED);
		expect(takeOpened(root, {})).toBeNull();
	});

	it("is handed on to another machine as GitHub does it: an output of one job, a variable of the next", () => {
		const outputs = join(root, "outputs");
		keepOpened(root, OPENED, { GITHUB_OUTPUT: outputs });
		const [, line = ""] = /^opened=(.*)\n$/.exec(readFileSync(outputs, "utf8")) ?? [];
		expect(takeOpened(join(root, "elsewhere"), { OPENED: line })).toEqual(OPENED);
	});

	it("is unknown where the upload was not made", () => {
		expect(takeOpened(root, { OPENED: "" })).toBeNull();
	});
});
