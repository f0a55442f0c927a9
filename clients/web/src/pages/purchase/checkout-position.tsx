import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import type { FormValues } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { shopsIn } from "./cart-shops.tsx";
import type { Cart } from "./own-cart.ts";

/** The fields that carry the position. */
const LATITUDE = "address.latitude";
const LONGITUDE = "address.longitude";

interface Position {
	latitude?: number;
	longitude?: number;
}

/** The position that the form carries, rounded to three digits: about a hundred meters, which is enough for what is within a distance. */
export function readPosition(values: FormValues): Position {
	const [latitude, longitude] = [degrees(values[LATITUDE], 90), degrees(values[LONGITUDE], 180)];
	return latitude === undefined || longitude === undefined ? {} : { latitude, longitude };
}

function degrees(typed: string | undefined, most: number): number | undefined {
	if (typed === undefined || !/^-?\d{1,3}(\.\d{1,20})?$/.test(typed)) return undefined;
	const value = Math.round(Number(typed) * 1000) / 1000;
	return Math.abs(value) <= most ? value : undefined;
}

/** The same for the form. */
export const positionValues = ({ latitude, longitude }: Position): FormValues =>
	latitude === undefined || longitude === undefined ? {} : { [LATITUDE]: String(latitude), [LONGITUDE]: String(longitude) };

/** Filled in by the island, and empty again once another address is typed. */
export const PositionFields = ({ values }: { values: FormValues }) => (
	<>
		<input type="hidden" name={LATITUDE} value={values[LATITUDE] ?? ""} />
		<input type="hidden" name={LONGITUDE} value={values[LONGITUDE] ?? ""} />
	</>
);

/** Of shops that deliver within a distance: asks for the position that would tell, or says that it is too far. */
export function NearbyDelivery({ page, cart }: { page: RequestContext; cart: Cart }) {
	const shopsWith = (answer: Cart["delivery"][number]["withinDistance"]): string[] =>
		shopsIn(cart)
			.filter(({ vendor }) => cart.delivery.some((part) => part.vendorId === vendor.id && part.withinDistance === answer))
			.map(({ vendor }) => vendor.name);
	const [unknown, tooFar] = [shopsWith("position_unknown"), shopsWith("too_far")];
	const text = page.t.purchase.checkout.nearby;
	return (
		<>
			{unknown.length > 0 && <AskForPosition page={page} shops={unknown} />}
			{tooFar.length > 0 && (
				<Notice>
					<p>
						{text.tooFar(page.format.list(tooFar))} {text.instead}
					</p>
				</Notice>
			)}
		</>
	);
}

function AskForPosition({ page, shops }: { page: RequestContext; shops: string[] }) {
	const text = page.t.purchase.checkout.nearby;
	return (
		<Notice title={text.title(page.format.list(shops))}>
			<p>{text.why}</p>
			<div class="needs-script stack tight">
				<p>
					<Button type="button" small icon="pin" id="use-position" data-position>
						{text.use}
					</Button>
				</p>
				<p class="small">{text.privacy}</p>
				<p role="status" data-position-denied={`${text.denied} ${text.instead}`} />
			</div>
			<p class="no-script">
				{text.noScript} {text.instead}
			</p>
		</Notice>
	);
}
