import { configPath, type Environment, ENVIRONMENTS, folderOf, readConfig, WORKERS, type WorkerName } from "../worker-configs.ts";
import { exportedClasses } from "./source-facts.ts";
import type { Violation } from "./violation.ts";

/** A capability: `to` may call `entrypoint` of `of`; "default" is the HTTP face. */
interface Grant {
	to: WorkerName;
	of: WorkerName;
	entrypoint: string;
}

/** Who may call whom, as the architecture has it: nothing less, nothing else. */
export const GRANTS: readonly Grant[] = [
	...(["user", "product", "order", "vendor", "review"] as const).map((of): Grant => ({ to: "gateway", of, entrypoint: "default" })),
	{ to: "web", of: "gateway", entrypoint: "default" },
	{ to: "gateway", of: "user", entrypoint: "Identity" },
	{ to: "order", of: "product", entrypoint: "Inventory" },
	{ to: "vendor", of: "product", entrypoint: "VendorCatalog" },
	{ to: "vendor", of: "order", entrypoint: "VendorOrders" },
	{ to: "vendor", of: "order", entrypoint: "Payouts" },
	{ to: "vendor", of: "order", entrypoint: "VendorPromotions" },
	{ to: "vendor", of: "review", entrypoint: "VendorReviews" },
	{ to: "review", of: "order", entrypoint: "Purchases" },
];

const nameOf = ({ to, of, entrypoint }: Grant): string => `${to} calls ${entrypoint} of ${of}`;

/** The service bindings of every environment: their targets exist, they are exactly the grants, and nobody calls himself in a circle. */
export function checkGrants(root: string): Violation[] {
	const places: (Environment | null)[] = [null, ...ENVIRONMENTS];
	return places.flatMap((environment) => {
		const { grants, violations } = boundServices(root, environment);
		return [...violations, ...unexported(root, grants), ...unlikeTable(grants, environment), ...cycles(grants)];
	});
}

function boundServices(root: string, environment: Environment | null): { grants: Grant[]; violations: Violation[] } {
	const configs = WORKERS.map((worker) => ({ worker, config: readConfig(root, worker, environment) }));
	const workerOf = new Map(configs.map(({ worker, config }) => [config.name, worker]));
	const grants: Grant[] = [];
	const violations: Violation[] = [];
	for (const { worker, config } of configs) {
		for (const { binding, service, entrypoint = "default" } of config.services ?? []) {
			const of = workerOf.get(service);
			if (of) grants.push({ to: worker, of, entrypoint });
			else
				violations.push({
					file: configPath(worker),
					rule: "target",
					detail: `${binding} binds ${service}, and no Worker of ${environment ?? "the top level"} has that name`,
				});
		}
	}
	return { grants, violations };
}

const unexported = (root: string, grants: Grant[]): Violation[] =>
	grants
		.filter(({ of, entrypoint }) => !exportedClasses(root, of).includes(entrypoint))
		.map((grant) => ({
			file: `${folderOf(grant.of)}/src/index.ts`,
			rule: "entrypoint",
			detail: `${nameOf(grant)}, which this file does not export`,
		}));

function unlikeTable(grants: Grant[], environment: Environment | null): Violation[] {
	const bound = new Set(grants.map(nameOf));
	const granted = new Set(GRANTS.map(nameOf));
	const where = environment ?? "the top level";
	const tooMany = grants
		.filter((grant) => !granted.has(nameOf(grant)))
		.map((grant) => ({ grant, detail: `in ${where} ${nameOf(grant)}, which nobody granted` }));
	const tooFew = GRANTS.filter((grant) => !bound.has(nameOf(grant))).map((grant) => ({
		grant,
		detail: `in ${where} no binding says that ${nameOf(grant)}`,
	}));
	return [...tooMany, ...tooFew].map(({ grant, detail }) => ({ file: configPath(grant.to), rule: "grants", detail }));
}

/** Removes, again and again, the Workers that call nobody who is left; who remains calls in a circle. */
function cycles(grants: Grant[]): Violation[] {
	let left: WorkerName[] = [...WORKERS];
	for (;;) {
		const calling = left.filter((worker) => grants.some(({ to, of }) => to === worker && left.includes(of)));
		if (calling.length === left.length) break;
		left = calling;
	}
	return left.map((worker) => ({
		file: configPath(worker),
		rule: "cycle of bindings",
		detail: `${worker} is reached again by those it calls: ${left.join(", ")}`,
	}));
}
