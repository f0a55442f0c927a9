import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inOrder } from "./in-order.ts";
import { lineFrom } from "./line.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("gives what was before a line with it, also where it came so late that it would wait itself", () => {
	const given: string[] = [];
	const { take, end } = inOrder(({ what }) => given.push(what), 1_000);
	const say = (what: string, second: number) => take(lineFrom({ what }, `2026-11-23T10:00:0${second}.000Z`));
	say("third", 3);
	vi.advanceTimersByTime(900);
	say("second", 2);
	say("fourth", 4);
	expect(given).toEqual([]);
	vi.advanceTimersByTime(200);
	expect(given).toEqual(["second", "third"]);
	end();
	expect(given).toEqual(["second", "third", "fourth"]);
});
