/** The least that a gateway can be: one service binding. */
export default {
	fetch(request, env) {
		return env.ANSWERS.fetch(request);
	},
};
