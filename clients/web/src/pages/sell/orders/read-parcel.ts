import type { Schemas } from "../../../../../api/client.ts";
import type { Checked, FormErrors, FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** How the field for the pieces of a line is called. */
export const quantityField = (lineId: string): string => `quantity.${lineId}`;

const LINE = /^quantity\.([A-Za-z0-9_-]{1,80})$/;

/** A parcel as it was typed, for the API; or what is wrong with it. */
export function readParcel(values: FormValues, page: RequestContext): Checked<Schemas["FulfillmentInput"]> {
	const contents = readContents(values, page);
	const { tracking, errors: trackingErrors } = readTracking(values, page);
	const errors: FormErrors = { ...contents.errors, ...trackingErrors };
	if (Object.keys(errors).length > 0) return { ok: false, errors };
	return {
		ok: true,
		value: { lines: contents.lines, ...(tracking && { tracking }), ...(values["handedOver"] === "true" && { handedOver: true }) },
	};
}

function readContents(values: FormValues, page: RequestContext) {
	const text = page.t.sell.parcel;
	const lines: { lineId: string; quantity: number }[] = [];
	const errors: Record<string, string> = {};
	for (const [name, typed] of Object.entries(values)) {
		const lineId = LINE.exec(name)?.[1];
		if (lineId === undefined) continue;
		const count = typed.trim() === "" ? "0" : typed.trim();
		if (!/^\d{1,3}$/.test(count)) errors[name] = text.notACount;
		else if (Number(count) > 0) lines.push({ lineId, quantity: Number(count) });
	}
	if (lines.length === 0 && Object.keys(errors).length === 0) errors[""] = text.nothing;
	return { lines, errors };
}

function readTracking(values: FormValues, page: RequestContext): { tracking?: Schemas["Tracking"]; errors: FormErrors } {
	const text = page.t.sell.parcel;
	const [carrier = "", number = "", url = ""] = ["carrier", "number", "url"].map((name) => values[name]?.trim());
	if (carrier === "" && number === "" && url === "") return { errors: {} };
	const errors = {
		...(carrier === "" && { carrier: text.carrierMissing }),
		...(number === "" && { number: text.numberMissing }),
		...(url !== "" && !isWebAddress(url) && { url: text.notAnAddress }),
	};
	return { tracking: { carrier: carrier.slice(0, 60), number: number.slice(0, 80), ...(url !== "" && { url }) }, errors };
}

const isWebAddress = (url: string): boolean => url.length <= 500 && /^https?:$/.test(URL.parse(url)?.protocol ?? "");
