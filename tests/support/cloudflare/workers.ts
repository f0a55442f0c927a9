import { randomUUID } from "node:crypto";
import { type Account, type Binding, type Call, refuse, type Route, type Share, type Version, type Worker } from "./account.ts";

const KEPT_VERSIONS = 100;

const find = ({ workers }: Account, name = ""): Worker =>
	workers.get(name) ?? refuse(404, 10_007, "This Worker does not exist on your account.");

function describe({ workers }: Account, { names: [name = ""] }: Call) {
	if (!workers.has(name)) refuse(404, 10_090, `There is no Worker ${name}`);
	return { default_environment: { environment: "production", script: { tag: name, tags: [], last_deployed_from: "wrangler" } } };
}

/** What a version is bound to must be there, as Cloudflare wants it. */
function checkBindings(account: Account, bindings: Binding[]): void {
	for (const {
		type,
		name,
		id = "",
		service = "",
		queue_name: queue = "",
		bucket_name: bucket = "",
		namespace_id: namespace = "",
	} of bindings) {
		if (type === "d1" && ![...account.databases.values()].some(({ uuid }) => uuid === id))
			refuse(400, 10_181, `${name}: no database ${id}`);
		if (type === "service" && !account.workers.has(service)) refuse(400, 10_143, `${name}: there is no Worker ${service}`);
		if (type === "queue" && !account.queues.has(queue)) refuse(400, 11_000, `${name}: there is no queue ${queue}`);
		if (type === "kv_namespace" && ![...account.namespaces.values()].includes(namespace))
			refuse(400, 10_041, `${name}: no KV namespace ${namespace}`);
		if (type === "r2_bucket" && !account.buckets.has(bucket)) refuse(400, 10_085, `${name}: there is no bucket ${bucket}`);
	}
}

/** A new version of a Worker; what it inherits stays as it was. */
function addVersion(account: Account, worker: Worker, body: Call["body"]) {
	const before = worker.versions[0]?.bindings ?? [];
	const bindings = ((body["bindings"] ?? []) as Binding[]).map((binding) =>
		binding.type === "inherit"
			? (before.find((one) => one.name === binding.name) ?? refuse(400, 10_057, `${binding.name} inherits nothing`))
			: binding,
	);
	checkBindings(account, bindings);
	for (const { type, name } of bindings) if (type === "secret_text" && !worker.secrets.includes(name)) worker.secrets.push(name);
	const said = new Set(bindings.map(({ name }) => name));
	bindings.push(...before.filter(({ name, type }) => type === "secret_text" && !said.has(name))); // wrangler keeps them, by keep_bindings
	const annotations = Object.fromEntries(Object.entries((body["annotations"] ?? {}) as Record<string, string>).filter(([, text]) => text));
	const version = { id: randomUUID(), number: worker.versions.length + 1, bindings, annotations };
	worker.versions.unshift(version);
	return version;
}

const answerWith = ({ id, number }: { id: string; number: number }, hasPreview = false) => ({
	id,
	number,
	startup_time_ms: 1,
	metadata: { has_preview: hasPreview },
	resources: { script: { etag: "etag" }, script_runtime: {} },
});

function uploadVersion(account: Account, { names: [name = ""], body }: Call) {
	const worker = find(account, name);
	checkAlias(name, ((body["annotations"] ?? {}) as Record<string, string>)["workers/alias"]);
	return answerWith(addVersion(account, worker, body), worker.hasVersionUrls);
}

/** A version's alias is the beginning of a host name. */
function checkAlias(name: string, alias: string | undefined): void {
	if (!alias) return;
	if (!/^[a-z][a-z0-9-]*$/.test(alias)) refuse(400, 10_219, `${alias} is no alias`);
	if (`${alias}-${name}`.length > 63) refuse(400, 10_221, "The alias and the Worker's name are too long for a host name.");
}

/** Whether the Worker, and each version of it, has an address of its own. */
function setSubdomain(account: Account, { names, body }: Call) {
	find(account, names[0]).hasVersionUrls = body["previews_enabled"] === true;
	return body;
}

function subdomainOf({ workers }: Account, { names: [name = ""] }: Call) {
	const isOn = workers.get(name)?.hasVersionUrls ?? false;
	return { subdomain: { enabled: false, previews_enabled: isOn, ...(isOn && { preview_url_suffix: `-${name}.street.workers.dev` }) } };
}

/** A merge patch on the newest version: wrangler changes secrets so. Null takes one away. */
function patchLatest(account: Account, { names, body }: Call) {
	const worker = find(account, names[0]);
	const [newest] = worker.versions;
	if (!newest) return refuse(404, 10_222, "The Worker has no versions.");
	const changed = Object.entries((body["env"] ?? {}) as Record<string, { type: string; text: string } | null>);
	const kept = newest.bindings.filter(({ name }) => !changed.some(([changedName]) => changedName === name));
	const put = changed.flatMap(([name, binding]) => (binding === null ? [] : [{ name, ...binding }]));
	const annotations = (body["annotations"] ?? {}) as Record<string, string>;
	const version = { id: randomUUID(), number: worker.versions.length + 1, bindings: [...kept, ...put], annotations };
	worker.versions.unshift(version);
	const gone = new Set(changed.filter(([, binding]) => binding === null).map(([name]) => name));
	worker.secrets = [...new Set([...worker.secrets, ...put.map(({ name }) => name)])].filter((name) => !gone.has(name));
	return { id: version.id, number: version.number };
}

/** The first upload of a Worker takes all traffic at once. */
function put(account: Account, { names: [name = ""], body }: Call) {
	const worker = account.workers.get(name) ?? { versions: [], deployments: [], schedules: [], secrets: [] };
	const version = addVersion(account, worker, body);
	worker.deployments.unshift({ id: randomUUID(), versions: [{ version_id: version.id, percentage: 100 }], annotations: {} });
	account.workers.set(name, worker);
	return Object.assign(answerWith(version), { deployment_id: worker.deployments[0]?.id });
}

/** What a version knows in secret. */
const secretsIn = ({ bindings }: Version): string =>
	bindings
		.flatMap(({ type, name, text = "" }) => (type === "secret_text" ? `${name}=${text}` : []))
		.sort()
		.join("\n");

/** Cloudflare does not go back to an older version by itself where a secret has changed since. */
function refuseOtherSecrets(worker: Worker, shares: readonly Share[]): void {
	const newestOf = (some: readonly Share[]) => worker.versions.find(({ id }) => some.some(({ version_id: one }) => one === id));
	const [now, next] = [newestOf(worker.deployments[0]?.versions ?? []), newestOf(shares)];
	if (now && next && next.number < now.number && secretsIn(now) !== secretsIn(next))
		refuse(400, 10_220, `Secrets have changed since version ${next.id} was deployed.`);
}

function deploy(account: Account, { names, body, query }: Call) {
	const worker = find(account, names[0]);
	const shares = body["versions"] as Share[];
	if (body["strategy"] !== "percentage") refuse(400, 10_022, "strategy is percentage");
	if (!Array.isArray(shares) || shares.length < 1 || shares.length > 2) refuse(400, 10_022, "A deployment has one or two versions.");
	if (shares.reduce((sum, { percentage }) => sum + percentage, 0) !== 100) refuse(400, 10_022, "The percentages do not add up to 100.");
	if (shares.some(({ percentage }) => percentage < 0)) refuse(400, 10_022, "A percentage is below 0.");
	for (const { version_id: id } of shares) {
		const at = worker.versions.findIndex((version) => version.id === id);
		if (at === -1) refuse(404, 10_025, `There is no version ${id}`);
		if (at >= KEPT_VERSIONS) refuse(400, 10_026, `Version ${id} is too old to be deployed.`);
	}
	if (query.get("force") !== "true") refuseOtherSecrets(worker, shares);
	const deployment = { id: randomUUID(), versions: shares, annotations: (body["annotations"] ?? {}) as Record<string, string> };
	worker.deployments.unshift(deployment);
	return deployment;
}

const listVersions = (account: Account, { names }: Call) => ({
	items: find(account, names[0])
		.versions.slice(0, KEPT_VERSIONS)
		.map(({ id, number, annotations }) => ({ id, number, annotations, metadata: {} })),
});

function setSchedules(account: Account, { names, body }: Call) {
	const crons = body as unknown as { cron: string }[];
	find(account, names[0]).schedules = crons.map(({ cron }) => cron);
	return { schedules: crons };
}

function setWorkflow({ workflows, workers }: Account, { names: [name = ""], body }: Call) {
	const workflow = body as { script_name: string; class_name: string };
	if (!workers.has(workflow.script_name)) refuse(400, 10_007, `There is no Worker ${workflow.script_name}`);
	workflows.set(name, workflow);
	return { name, ...workflow };
}

/** Settings that no version has: known Workers may be asked and told. */
const acknowledge = (account: Account, { names, body }: Call) => (find(account, names[0]), body);

export const WORKER_ROUTES: Route[] = [
	["GET", /^\/workers\/services\/([^/]+)$/, describe],
	["GET", /^\/workers\/workers\/([^/]+)$/, subdomainOf],
	["GET", /^\/workers\/subdomain$/, () => ({ subdomain: "street" })],
	["GET", /^\/workers\/scripts\/([^/]+)\/settings$/, (account, { names }) => ({ bindings: find(account, names[0]).versions[0]?.bindings })],
	["GET", /^\/workers\/scripts\/([^/]+)\/secrets$/, (account, { names }) => find(account, names[0]).secrets.map((name) => ({ name }))],
	["GET", /^\/workers\/scripts\/([^/]+)\/deployments$/, (account, { names }) => ({ deployments: find(account, names[0]).deployments })],
	["POST", /^\/workers\/scripts\/([^/]+)\/deployments$/, deploy],
	["GET", /^\/workers\/scripts\/([^/]+)\/versions$/, listVersions],
	["POST", /^\/workers\/scripts\/([^/]+)\/versions$/, uploadVersion],
	["PATCH", /^\/workers\/workers\/([^/]+)\/versions\/latest$/, patchLatest],
	["POST", /^\/workers\/scripts\/([^/]+)\/assets-upload-session$/, () => ({ jwt: "nothing-left-to-upload", buckets: [] })],
	["PUT", /^\/workers\/scripts\/([^/]+)$/, put],
	["PATCH", /^\/workers\/scripts\/([^/]+)\/script-settings$/, acknowledge],
	["GET", /^\/workers\/scripts\/([^/]+)\/subdomain$/, () => ({ enabled: false, previews_enabled: false })],
	["POST", /^\/workers\/scripts\/([^/]+)\/subdomain$/, setSubdomain],
	["PUT", /^\/workers\/scripts\/([^/]+)\/schedules$/, setSchedules],
	[
		"GET",
		/^\/workflows\/([^/]+)$/,
		({ workflows }, { names: [name = ""] }) => workflows.get(name) ?? refuse(404, 10_200, "workflow.not_found"),
	],
	["PUT", /^\/workflows\/([^/]+)$/, setWorkflow],
];
