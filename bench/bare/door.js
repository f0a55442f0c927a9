/** Never called: its socket leads to the gateway Worker, past everything that a development runtime puts in front. */
export default {
	fetch() {
		return new Response("there is nothing behind this door", { status: 500 });
	},
};
