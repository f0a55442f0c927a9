/**
 * Stands where a Worker would and gives each call to one of the versions that share its traffic, as Cloudflare does: by chance for requests,
 * RPC, queues and cron, each time anew; what is under way ends where it began. The switchboard says who takes what.
 */
import { WorkerEntrypoint } from "cloudflare:workers";

/** What the runtime itself asks a class for. */
const OF_THE_RUNTIME = new Set([
	"constructor",
	"fetch",
	"tail",
	"trace",
	"scheduled",
	"alarm",
	"test",
	"queue",
	"email",
	"connect",
	"then",
]);

/** Lets one version do something, and tells the switchboard how it went. `faultIn` says what is wrong with an answer, or null. */
async function split({ env, ctx, what, wish, act, faultIn = () => null }) {
	const { code, version } = await env.SWITCHBOARD.choose(env.WORKER, wish);
	const tell = (fault) => ctx.waitUntil(env.SWITCHBOARD.ended(version, fault && `${env.WORKER} (${code}) ${what}: ${fault}`));
	try {
		const answer = await act(code, version);
		tell(faultIn(answer));
		return answer;
	} catch (error) {
		tell(String(error));
		throw error;
	}
}

function targetOf(env, code, entrypoint) {
	const target = env[`${code}:${entrypoint}`];
	if (!target) throw new Error(`there is no entrypoint ${entrypoint}`);
	return target;
}

function pass(request, env, ctx, wish) {
	return split({
		env,
		ctx,
		what: `${request.method} ${new URL(request.url).pathname}`,
		wish,
		act: async (code, version) => named(await targetOf(env, code, "default").fetch(request), version),
		faultIn: ({ status }) => (status >= 500 ? `answered ${status}` : null),
	});
}

/** A Worker that says which version it is was told so by the platform. */
function named(response, version) {
	if (!response.headers.has("X-Version")) return response;
	const answer = new Response(response.body, response);
	answer.headers.set("X-Version", version);
	return answer;
}

/** How a version's word about a batch becomes the batch's own. */
function settle(batch, { outcome, ackAll, retryBatch, explicitAcks = [], retryMessages = [] }) {
	if (outcome !== "ok") throw new Error(`the batch ended as ${outcome}`);
	if (ackAll) batch.ackAll();
	if (retryBatch?.retry) batch.retryAll({ delaySeconds: retryBatch.delaySeconds });
	const retried = new Map(retryMessages.map(({ msgId, delaySeconds }) => [msgId, delaySeconds]));
	for (const message of batch.messages) {
		if (retried.has(message.id)) message.retry({ delaySeconds: retried.get(message.id) });
		else if (explicitAcks.includes(message.id)) message.ack();
	}
}

export default {
	fetch: (request, env, ctx) => pass(request, env, ctx),
	async queue(batch, env, ctx) {
		const messages = batch.messages.map(({ id, timestamp, attempts, body }) => ({ id, timestamp, attempts, body }));
		const result = await split({
			env,
			ctx,
			what: `queue ${batch.queue}`,
			act: (code) => targetOf(env, code, "itself").queue(batch.queue, messages),
			faultIn: ({ outcome }) => (outcome === "ok" ? null : outcome),
		});
		settle(batch, result);
	},
	async scheduled({ cron, scheduledTime }, env, ctx) {
		await split({
			env,
			ctx,
			what: "cron",
			act: (code) => targetOf(env, code, "itself").scheduled({ cron, scheduledTime: new Date(scheduledTime) }),
			faultIn: ({ outcome }) => (outcome === "ok" ? null : outcome),
		});
	},
};

/** Where visitors come in: here a request may name the version that it wants, or by what it is known again. */
export class FrontDoor extends WorkerEntrypoint {
	fetch(request) {
		const [overrides, key] = ["Overrides", "Key"].map((name) => request.headers.get(`Cloudflare-Workers-Version-${name}`));
		return pass(request, this.env, this.ctx, { overrides, key });
	}
}

/** A class that passes every method that is called on it. */
export function entrypoint(name) {
	function Split(...args) {
		return Reflect.construct(WorkerEntrypoint, args, Split);
	}
	Object.setPrototypeOf(Split, WorkerEntrypoint);
	Split.prototype = new Proxy(Object.create(WorkerEntrypoint.prototype), {
		get(target, key, receiver) {
			if (typeof key === "symbol" || OF_THE_RUNTIME.has(key) || key in target) return Reflect.get(target, key, receiver);
			return (...args) =>
				split({
					env: receiver.env,
					ctx: receiver.ctx,
					what: `${name}.${key}`,
					act: (code) => targetOf(receiver.env, code, name)[key](...args),
				});
		},
	});
	return Split;
}
