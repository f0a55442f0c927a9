import { openStripeStandIn } from "../stripe/server.ts";

/** What vitest gives a setup that runs before the tests of a project. */
interface Project {
	/** Hands a value to the tests, which `inject` it. */
	provide(name: "stripeUrl", value: string): void;
}

/** Runs in Node, beside the tests in workerd, which reach it over HTTP like the real one. */
export default async function openStandIns(project: Project): Promise<() => Promise<void>> {
	const stripe = await openStripeStandIn();
	project.provide("stripeUrl", stripe.url);
	return () => stripe.close();
}
