import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBindingViolations } from "./boundaries.ts";
import { edit, soundTree, write } from "./sound-tree.ts";
import { describeViolation } from "./violation.ts";

const GATEWAY = "wrangler.toml";
const USER = "workers/user/wrangler.toml";
const PRODUCT = "workers/product/wrangler.toml";
const ORDER = "workers/order/wrangler.toml";
const VENDOR = "workers/vendor/wrangler.toml";
const WEB = "clients/web/wrangler.toml";

interface Planted {
	file: string;
	from: string;
	to: string;
	/** What the check says of it, among other things that follow. */
	says: string;
}

const PLANTED: Record<string, Planted> = {
	"a binding to a Worker that does not exist": {
		file: ORDER,
		from: 'service = "highstreet-product"',
		to: 'service = "highstreet-prodcut"',
		says: "INVENTORY binds highstreet-prodcut, and no Worker of the top level has that name",
	},
	"a staging binding to production": {
		file: ORDER,
		from: 'service = "highstreet-product-staging"',
		to: 'service = "highstreet-product-production"',
		says: "INVENTORY binds highstreet-product-production, and no Worker of staging has that name",
	},
	"an entrypoint that nobody exports": {
		file: "workers/product/src/index.ts",
		from: "export class Inventory",
		to: "class Inventory",
		says: "order calls Inventory of product, which this file does not export",
	},
	"a capability for somebody else": {
		file: ORDER,
		from: 'entrypoint = "Inventory"',
		to: 'entrypoint = "VendorCatalog"',
		says: "in the top level order calls VendorCatalog of product, which nobody granted",
	},
	"a capability that is missing": {
		file: GATEWAY,
		from: 'service = "highstreet-user-staging"\nentrypoint = "Identity"',
		to: 'service = "highstreet-user-staging"',
		says: "in staging no binding says that gateway calls Identity of user",
	},
	"services that call each other": {
		file: PRODUCT,
		from: "[triggers]",
		to: '[[services]]\nbinding = "ORDERS"\nservice = "highstreet-order"\n\n[triggers]',
		says: "product is reached again by those it calls: product, order",
	},
	"an environment without a binding": {
		file: VENDOR,
		from: 'binding = "TO_ORDER"\nqueue = "highstreet-to-order-staging"',
		to: 'binding = "TO_ORDERS"\nqueue = "highstreet-to-order-staging"',
		says: "[env.staging] lacks the queue TO_ORDER for highstreet-to-order-staging",
	},
	"environments that share a database": {
		file: ORDER,
		from: 'database_name = "highstreet-order-staging"',
		to: 'database_name = "highstreet-order-production"',
		says: "[env.staging] has the D1 database DB for highstreet-order-production",
	},
	"a database by its id, which nobody can tell from another environment's": {
		file: ORDER,
		from: 'database_name = "highstreet-order-staging"',
		to: 'database_name = "highstreet-order-staging"\ndatabase_id = "3fae15c0"',
		says: "in [env.staging] DB has an id, which may be another environment's",
	},
	"a namespace by its id": {
		file: ORDER,
		from: "\n[env.production]\n",
		to: '\n[[env.staging.kv_namespaces]]\nbinding = "KV"\nid = "3fae15c0"\n\n[env.production]\n',
		says: "in [env.staging] KV has an id, which may be another environment's",
	},
	"the local clock on the platform": {
		file: ORDER,
		from: 'LOCAL_CLOCK = "off"',
		to: 'LOCAL_CLOCK = "on"',
		says: "in [env.staging] LOCAL_CLOCK is on",
	},
	"an environment that takes itself for another": {
		file: ORDER,
		from: 'ENVIRONMENT = "staging"',
		to: 'ENVIRONMENT = "local"',
		says: "in [env.staging] ENVIRONMENT is local",
	},
	"the address of a developer's machine": {
		file: ORDER,
		from: 'PUBLIC_ORIGIN = "https://staging.highstreet.example"',
		to: 'PUBLIC_ORIGIN = "http://localhost:8787"',
		says: "in [env.staging] PUBLIC_ORIGIN is http://localhost:8787",
	},
	"rate limits that are counted together": {
		file: GATEWAY,
		from: 'namespace_id = "20"',
		to: 'namespace_id = "30"',
		says: "READ_LIMIT of production counts together with READ_LIMIT of staging: both have the namespace 30",
	},
	"a secret in a file": {
		file: USER,
		from: "[env.production.vars]\n",
		to: '[env.production.vars]\nAUTH_SECRET = "oops"\n',
		says: "[env.production] has the variable AUTH_SECRET, which is a secret",
	},
	"a config without an environment": {
		file: ORDER,
		from: "env.production",
		to: "env.other",
		says: "workers/order/wrangler.toml has no [env.production]",
	},
	"a binding of a kind that nobody compares": {
		file: ORDER,
		from: "\n[triggers]",
		to: '\n[[hyperdrive]]\nbinding = "POSTGRES"\n\n[triggers]',
		says: "scripts/check/configs.ts does not know hyperdrive",
	},
	"a queue that nobody reads": {
		file: ORDER,
		from: 'queue = "highstreet-to-vendor"',
		to: 'queue = "highstreet-to-nobody"',
		says: "it writes to highstreet-to-nobody, which 0 consumers read",
	},
	"a queue that two Workers read": {
		file: VENDOR,
		from: '[[queues.consumers]]\nqueue = "highstreet-to-vendor"',
		to: '[[queues.consumers]]\nqueue = "highstreet-to-order"',
		says: "it writes to highstreet-to-order, which 2 consumers read",
	},
	"a client that calls a service past the gateway": {
		file: WEB,
		from: 'service = "highstreet-gateway-staging"',
		to: 'service = "highstreet-gateway-staging"\n\n[[env.staging.services]]\nbinding = "USER"\nservice = "highstreet-user-staging"',
		says: "in staging web calls default of user, which nobody granted",
	},
	"a queue whose failures are lost": {
		file: ORDER,
		from: 'dead_letter_queue = "highstreet-to-order-dlq"\n',
		to: "",
		says: "it reads highstreet-to-order, which has no dead-letter queue",
	},
	"dead letters that nobody reads": {
		file: ORDER,
		from: '[[queues.consumers]]\nqueue = "highstreet-to-order-dlq"',
		to: '[[queues.consumers]]\nqueue = "highstreet-to-order-old"',
		says: "what fails ends in highstreet-to-order-dlq, which 0 consumers read",
	},
	"a service with a public address": {
		file: ORDER,
		from: "workers_dev = false",
		to: "workers_dev = true",
		says: "in [env.staging] workers_dev is not false",
	},
	"a service with a route": {
		file: ORDER,
		from: "[observability]",
		to: 'routes = ["highstreet.example/orders"]\n\n[observability]',
		says: "in [env.production] the service has a route",
	},
	"a Worker that nobody can watch": {
		file: ORDER,
		from: "enabled = true",
		to: "enabled = false",
		says: "in the top level observability is not enabled",
	},
	"migrations of somebody else": {
		file: ORDER,
		from: 'migrations_dir = "../../migrations/order"',
		to: 'migrations_dir = "../../migrations/user"',
		says: "in [env.staging] migrations_dir is not ../../migrations/order",
	},
	"a workflow whose class is not exported": {
		file: "workers/product/src/index.ts",
		from: "export class ImportWorkflow",
		to: "class ImportWorkflow",
		says: "the workflow IMPORT_WORKFLOW is the class ImportWorkflow, which workers/product/src/index.ts does not export",
	},
	"an interface that lacks a binding": {
		file: "workers/order/src/env.ts",
		from: "INVENTORY",
		to: "INVENTOR",
		says: "the interface lacks INVENTORY, which workers/order/wrangler.toml binds",
	},
	"an interface with a binding of its own": {
		file: "workers/order/src/env.ts",
		from: "INVENTORY",
		to: "INVENTORY: string;\nPRODUCTS",
		says: "the interface has PRODUCTS, which workers/order/wrangler.toml does not bind",
	},
};

describe("the binding graph", () => {
	let root: string;
	beforeEach(() => {
		root = soundTree();
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));

	const violations = () => findBindingViolations(root).map(describeViolation);

	it("holds in a sound tree", () => {
		expect(violations()).toEqual([]);
	});

	it.each(Object.entries(PLANTED))("has not %s", (_, { file, from, to, says }) => {
		edit(root, file, from, to);
		expect(violations()).toContainEqual(expect.stringContaining(says));
	});

	it("has no Worker that is in no list", () => {
		write(root, "workers/loyalty/wrangler.toml", "");
		expect(violations()).toEqual([expect.stringContaining("workers/loyalty: this Worker is not in the list")]);
	});
});
