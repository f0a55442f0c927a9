import type { Context } from "hono";
import type { Problem } from "../../../../../api/client.ts";
import { errorsOf, type FormErrors, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { type OwnShop, shopOf } from "../own-shop.ts";
import { DeliveryForm } from "./delivery-form.tsx";
import { type DeliveryRow, editRows, readRows, rowsOf } from "./delivery-rows.ts";
import { readDelivery } from "./read-delivery.ts";
import { refusedStatus, save, shopAndSaid, undoSettings } from "./save-settings.ts";
import { type Said, SettingsPage, UNDO } from "./settings-page.tsx";

interface DeliveryPageProps {
	page: RequestContext;
	own: OwnShop;
	rows: readonly DeliveryRow[];
	errors: FormErrors;
	said?: Said | undefined;
}

/** How orders reach people. */
export const DeliveryPage = ({ page, own, rows, errors, said }: DeliveryPageProps) => (
	<SettingsPage page={page} own={own} tab="delivery" lead={page.t.sell.delivery.lead} said={said} errors={errors}>
		<DeliveryForm page={page} action={page.href(`/sell/${own.shop.id}/settings/delivery`)} rows={rows} errors={errors} />
	</SettingsPage>
);

/** `/sell/{vendorId}/settings/delivery` */
export async function showDelivery(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const [own, said] = await shopAndSaid(c);
	return privatePage(c, <DeliveryPage page={page} own={own} rows={rowsOf(own.shop.deliveryOptions, page)} errors={{}} said={said} />);
}

/** Saves the options; or shows them with one more or one less, where a button says so. */
export async function saveDelivery(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const text = page.t.sell.delivery;
	const values = await readForm(c);
	if (values["do"] === UNDO) return undoSettings(c, "delivery", values);
	const rows = readRows(values);
	const again = async (shown: readonly DeliveryRow[], errors: FormErrors, status: 200 | 409 | 422 | 429 | 503, said?: string) => {
		const own = await shopOf(c);
		const notice: Said | undefined = said === undefined ? undefined : { text: said, tone: "info", isUnsaved: true };
		return privatePage(c, <DeliveryPage page={page} own={own} rows={shown} errors={errors} said={notice} />, status);
	};
	const action = values["do"] ?? "";
	const edited = editRows(rows, action, (kind) => text.newTitle[kind]);
	if (edited)
		return again(edited, {}, 200, edited.length > rows.length ? text.added : edited.length < rows.length ? text.removed : text.movedUp);
	const read = readDelivery(rows, page);
	if (!read.ok) return again(rows, read.errors, 422);
	const saved = await save(c, "delivery", { deliveryOptions: read.value });
	return saved instanceof Response ? saved : again(rows, { "": faultOf(page, saved) }, refusedStatus(saved));
}

const faultOf = (page: RequestContext, problem: Problem): string => Object.values(errorsOf(problem, page.t))[0] ?? page.t.problems.unknown;
