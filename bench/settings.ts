/** How long and how often things are measured. */
export interface Settings {
	/** How often each subject gets its turn; ours and the limits alternate, so that noise hits all of them. */
	rounds: number;
	/** Of one turn of a read. */
	secondsPerTurn: number;
	warmUpSeconds: number;
	readConnections: number;
	/** Checkouts of one turn; each has a cart of its own. */
	ordersPerTurn: number;
	warmUpOrders: number;
	orderConnections: number;
	/** How long the queues get after a turn of checkouts, so that nobody else pays for them. */
	settleMs: number;
}

export const FULL: Settings = {
	rounds: 7,
	secondsPerTurn: 1,
	warmUpSeconds: 2,
	readConnections: 32,
	ordersPerTurn: 50,
	warmUpOrders: 32,
	orderConnections: 8,
	settleMs: 2_500,
};

export const QUICK: Settings = {
	...FULL,
	rounds: 2,
	secondsPerTurn: 1,
	warmUpSeconds: 1,
	ordersPerTurn: 24,
	warmUpOrders: 8,
	settleMs: 1_500,
};
