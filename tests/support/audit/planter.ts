import type { ServiceName } from "../../../scripts/street/local-state.ts";

/** How damage of a kind is done. */
export interface Planter {
	/** Statements by database; triggers and CHECKs that would refuse them are out of force. */
	plant: Partial<Record<ServiceName, readonly string[]>>;
	/** What else cannot but be wrong with it. */
	also?: readonly string[];
	/** Whether a repair brings it back, now or when its event has arrived; by itself it does not. */
	repair?: "now" | "later";
}
