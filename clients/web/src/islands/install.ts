/** Registers the service worker, and says where the network has gone. */
export function startInstall(): void {
	if (!("serviceWorker" in navigator)) return;
	addEventListener("load", () => {
		navigator.serviceWorker.register("/service-worker.js").catch(() => {
			// private windows refuse it: the street works without
		});
	});
}
