import type { Schemas } from "../../../../../api/client.ts";
import type { Checked, FormErrors, FormValues } from "../../../core/forms.ts";
import { readPieces } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** A parcel as it was typed, for the API; or what is wrong with it. */
export function readParcel(values: FormValues, page: RequestContext): Checked<Schemas["FulfillmentInput"]> {
	const contents = readPieces(values, page.t.sell.parcel);
	const { tracking, errors: trackingErrors } = readTracking(values, page);
	const errors: FormErrors = { ...contents.errors, ...trackingErrors };
	if (Object.keys(errors).length > 0) return { ok: false, errors };
	return {
		ok: true,
		value: { lines: contents.lines, ...(tracking && { tracking }), ...(values["handedOver"] === "true" && { handedOver: true }) },
	};
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
