/**
 * Stands in front of the built web Worker and tells it, as the platform does, that a cache is in front of it: one where
 * nothing is ever found. So the Worker's own stand-in, which has no part in a deployed street, keeps nothing.
 */
import worker from "./index.js";

const cache = { purge: async () => ({ success: true, errors: [] }) };

export default {
	fetch(request, env, ctx) {
		return worker.fetch(request, env, { waitUntil: (promise) => ctx.waitUntil(promise), cache });
	},
};
