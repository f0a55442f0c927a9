const MOST = 10;

/**
 * Does again what may be done again, where it lost the connection to the local databases: their runtime closes one that was idle for five
 * seconds, and on a busy machine we may take it for open. Other failures are thrown, and this one after ten times.
 */
export async function untilConnected(act: () => Promise<void>, most = MOST): Promise<void> {
	try {
		await act();
	} catch (error) {
		if (most <= 1 || !isLostConnection(error)) throw error;
		await untilConnected(act, most - 1);
	}
}

function isLostConnection(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code } = error as NodeJS.ErrnoException;
	return code === "UND_ERR_SOCKET" || code === "ECONNRESET" || isLostConnection(error.cause);
}
