/** What cuts a command off (Ctrl-C, whoever ends processes, a terminal that is closed), and the code that it ends with then. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Ends the process on a signal as it ends by itself, so that what it has started ends too, and no file stays that is nobody's business. */
export function endOnSignals(say: (code: number) => void): void {
	for (const [signal, code] of Object.entries(SIGNALS)) {
		process.once(signal, () => {
			say(code);
			process.exit(code);
		});
	}
}
