/** Tests that are there only where they can run: none is skipped, and none is counted that was not run. */
export function onlyIf(condition: boolean, tests: () => void): void {
	if (condition) tests();
}

/** Tests that take too long for every day: they are there in `npm run test:full` alone. */
export const inFull = (tests: () => void): void => onlyIf(Boolean(process.env["HIGHSTREET_FULL"]), tests);
