/** A tail that Cloudflare has made, and what to do with what it says. */
interface Listening {
	url: string;
	/** Until when it lasts, ISO 8601. */
	expiresAt: string;
	onOpen: () => void;
	onMessage: (text: string) => void;
	signal: AbortSignal;
}

/** What wrangler speaks with a tail. */
const PROTOCOL = "trace-v1";
const OPEN_WITHIN_MS = 15_000;

/** Listens to a tail until it ends, it expires or `signal` does. Throws where the connection cannot be had. */
export function openSocket({ url, expiresAt, onOpen, onMessage, signal }: Listening): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = new WebSocket(url, PROTOCOL);
		let isOpen = false;
		const end = () => socket.close(1000);
		const lasts = Math.min(Math.max(0, Date.parse(expiresAt) - Date.now()), 2 ** 31 - 1);
		const timers = [
			setTimeout(() => isOpen || finish(() => reject(new Error("The tail did not answer in time."))), OPEN_WITHIN_MS),
			setTimeout(end, Number.isNaN(lasts) ? 2 ** 31 - 1 : lasts),
		];
		const finish = (settle: () => void) => {
			timers.forEach(clearTimeout);
			signal.removeEventListener("abort", end);
			settle();
		};
		signal.addEventListener("abort", end, { once: true });
		socket.addEventListener("open", () => {
			isOpen = true;
			socket.send(JSON.stringify({ debug: false }));
			onOpen();
		});
		socket.addEventListener("message", ({ data }: MessageEvent) => {
			if (typeof data === "string") onMessage(data);
			else void (data as Blob).text().then(onMessage);
		});
		socket.addEventListener("error", () => isOpen || finish(() => reject(new Error("The tail cannot be connected to."))));
		socket.addEventListener("close", () => finish(resolve));
	});
}
