/** The address that visitors reach: on the zone /api and /health go straight to the gateway, the rest to the web client. */
export default {
	fetch(request, env) {
		const { pathname } = new URL(request.url);
		return (/^\/(?:api|health)(?:\/|$)/.test(pathname) ? env.GATEWAY : env.WEB).fetch(request);
	},
};
