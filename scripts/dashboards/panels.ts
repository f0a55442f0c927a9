import { MARKET } from "./market.ts";
import type { Dashboard } from "./panel.ts";
import { PLATFORM } from "./platform.ts";

/** All dashboards. */
export const DASHBOARDS: readonly Dashboard[] = [MARKET, PLATFORM];
