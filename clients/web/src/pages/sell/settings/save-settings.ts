import type { Context } from "hono";
import { vendorPatchSchema } from "#contracts/vendor";
import type { Problem, Schemas } from "../../../../../api/client.ts";
import { ApiFailure, ifThere, myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { check, type FormValues } from "../../../core/forms.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { type OwnShop, shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { endWhereHopeless } from "../../../core/refused.ts";
import { showChange } from "../show-change.ts";
import { type Said, type SettingsTab, TABS } from "./settings-page.tsx";

type Patch = Schemas["VendorPatch"];

const SAVED = "settingsSaved";
const NOTHING = "settingsUnchanged";
const RESTORED = "settingsRestored";
const TOO_LATE = "undoTooLate";

/** The shop, with what was said before this page; right after a change also what undoes it. */
export async function shopAndSaid(c: Context<Web>): Promise<[OwnShop, Said | undefined]> {
	const { t } = c.get("page");
	const notice = takeNotice(c);
	const [own, change] = await Promise.all([shopOf(c), notice === SAVED ? newestChange(c) : null]);
	const text = notice === null ? undefined : t.notices[notice];
	if (text === undefined) return [own, undefined];
	return [
		own,
		{
			text,
			tone: notice === NOTHING || notice === TOO_LATE ? "info" : "success",
			...(change && { before: JSON.stringify(change.before) }),
		},
	];
}

async function newestChange(c: Context<Web>): Promise<Schemas["SettingsChange"] | null> {
	const path = { vendorId: vendorIdOf(c) };
	const changes = await ifThere(myApi(c).GET("/vendor/{vendorId}/changes", { params: { path, query: { limit: 1 } } }));
	return changes?.items[0] ?? null;
}

/** Saves settings and goes back to their page; the problem where they were refused. A patch of nothing is sent too: who may do it is asked there. */
export async function save(c: Context<Web>, tab: SettingsTab, patch: Patch, notice = SAVED): Promise<Response | Problem> {
	const outcome = await tried(myApi(c).PATCH("/vendor/{vendorId}", { params: { path: { vendorId: vendorIdOf(c) } }, body: patch }));
	if (!outcome.ok) {
		endWhereHopeless(outcome.problem);
		return outcome.problem;
	}
	const isChanged = Object.keys(patch).length > 0;
	if (isChanged) await showChange(c, [], ["vendors"]);
	leaveNotice(c, isChanged ? notice : NOTHING);
	return goTo(c, shopPath(c, `/settings${TABS[tab]}`));
}

/** The status of a page whose form the API refused. */
export const refusedStatus = ({ status }: Problem): 409 | 422 | 429 | 503 =>
	status === 409 || status === 429 ? status : status >= 500 ? 503 : 422;

/** Puts back what a change replaced, as its page said in the field `before`, unless the settings were changed again since. */
export async function undoSettings(c: Context<Web>, tab: SettingsTab, values: FormValues): Promise<Response> {
	const path = { vendorId: vendorIdOf(c) };
	const { items } = await need(myApi(c).GET("/vendor/{vendorId}/changes", { params: { path, query: { limit: 1 } } }));
	if (!items[0] || JSON.stringify(items[0].before) !== values["before"]) {
		leaveNotice(c, TOO_LATE);
		return goTo(c, shopPath(c, `/settings${TABS[tab]}`));
	}
	const before = check(vendorPatchSchema, parsed(values["before"] ?? ""), c.get("page").locale);
	const saved = await save(c, tab, before.ok ? before.value : {}, RESTORED);
	if (saved instanceof Response) return saved;
	throw new ApiFailure(saved);
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return {}; // nothing to put back
	}
}
