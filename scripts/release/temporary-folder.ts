import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Does something with a folder that only this user reads, and that is gone afterwards, also where the process ends in the middle. */
export async function inTemporaryFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), "highstreet-"));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	process.once("exit", remove);
	try {
		return await act(folder);
	} finally {
		process.off("exit", remove);
		remove();
	}
}
