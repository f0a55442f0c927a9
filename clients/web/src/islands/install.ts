/** Registers the service worker once the page is there, so that it takes nothing from it. */
export function startInstall(): void {
	if (!("serviceWorker" in navigator)) return;
	const register = () => {
		navigator.serviceWorker.register("/service-worker.js").catch(() => {
			// private windows refuse it: the street works without
		});
	};
	if (document.readyState === "complete") register();
	else addEventListener("load", register);
}
