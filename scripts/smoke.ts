import { messageOf, Refused } from "./release/failures.ts";
import { toMachines, toPeople } from "./release/reporter.ts";
import { readArguments, SAMPLE_SHOP } from "./smoke/arguments.ts";
import { smoke } from "./smoke/run.ts";

const HELP = `npm run smoke -- <url>                 e.g. http://localhost:8787
npm run smoke -- --env staging|production

Looks at health and pages, buys one piece in a test shop as a guest, cancels the order, and sees stock and money back. Whatever fails on
the way, what was begun is undone, and by the next run where this one is killed.

  --shop SLUG      the test shop (or SMOKE_SHOP); on this machine ${SAMPLE_SHOP}. Without one nothing is bought.
  --product SLUG   what is bought there (or SMOKE_PRODUCT); otherwise the cheapest
  --email ADDRESS  the buyer's (or SMOKE_EMAIL); otherwise smoke-test@ the address's host
  --most N         the most to be spent (100)
  --pages-only     buys nothing
  --patience N     seconds for which what fails by chance is asked again (5)
  --limit N        seconds for all of it; undoing has as long again (60)
  --json           a JSON object a line, for machines; the last has the event "end"

Where the test provider takes no payments, SMOKE_GIFT_CARD is the code of a gift card for this test. docs/operations/smoke.md says more.
Ends with 0 when all is well, 1 when something failed and nothing is left behind, 2 when the arguments are wrong, 3 when something is left
behind: the last lines say what.`;

const reporter = process.argv.includes("--json") ? toMachines() : toPeople();

async function main(args: string[]): Promise<number> {
	const plan = readArguments(args, process.env);
	if (plan === null) {
		console.log(HELP);
		return 0;
	}
	const cutOff = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => cutOff.abort());
	const { ending, code, says, left } = await smoke(plan, reporter, cutOff.signal);
	for (const what of left) reporter.warn(`Still to do: ${what}`);
	reporter.end({ ending, code, says });
	return code;
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	const [ending, code] = error instanceof Refused ? ["usage", 2] : ["failed", 1];
	reporter.end({ ending, code, says: messageOf(error) });
	process.exitCode = code;
}
