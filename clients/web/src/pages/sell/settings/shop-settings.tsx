import type { Context } from "hono";
import { vendorPatchSchema } from "#contracts/vendor";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FieldGroup } from "../../../components/field-group.tsx";
import { errorsOf, type FormState, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { ShopFields } from "../apply/shop-fields.tsx";
import { readShop, shopValues } from "../apply/shop-input.ts";
import { draftOf } from "../../../core/draft.ts";
import { type OwnShop, shopOf } from "../own-shop.ts";
import { changedOnly, rendered } from "./changed-fields.ts";
import { refusedStatus, save, shopAndSaid, undoSettings } from "./save-settings.ts";
import { type Said, SettingsPage, UNDO } from "./settings-page.tsx";

interface ShopSettingsProps {
	page: RequestContext;
	own: OwnShop;
	state: FormState;
	/** How the form was when it was made first, as JSON. */
	was: string;
	said?: Said | undefined;
}

/** What a shop says of itself. */
export function ShopSettings({ page, own, state, was, said }: ShopSettingsProps) {
	const text = page.t.sell;
	return (
		<SettingsPage page={page} own={own} tab="shop" said={said} errors={state.errors}>
			<form
				method="post"
				action={page.href(`/sell/${own.shop.id}/settings`)}
				class="stack loose narrow"
				{...draftOf(page, `settings:${own.shop.id}`)}
			>
				<input type="hidden" name="_was" value={was} />
				<ShopFields page={page} state={state} nameHint={text.settings.nameHint} />
				<FieldGroup legend={text.slugs.group}>
					<Field
						label={text.slugs.shop}
						name="slug"
						value={state.values["slug"]}
						error={state.errors["slug"]}
						hint={text.slugs.shopHint}
						prefix="/shops/"
						maxlength={80}
						autocomplete="off"
						spellcheck={false}
					/>
				</FieldGroup>
				<div>
					<Button variant="primary">{page.t.words.save}</Button>
				</div>
			</form>
		</SettingsPage>
	);
}

/** `/sell/{vendorId}/settings` */
export async function showShopSettings(c: Context<Web>): Promise<Response> {
	const [own, said] = await shopAndSaid(c);
	const values = shopValues(own.shop);
	return privatePage(c, <ShopSettings page={c.get("page")} own={own} state={{ values, errors: {} }} was={rendered(values)} said={said} />);
}

/** Saves what was changed in the form. */
export async function saveShopSettings(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	if (values["do"] === UNDO) return undoSettings(c, "shop", values);
	const refused = async (errors: FormState["errors"], status: 409 | 422 | 429 | 503) => {
		const own = await shopOf(c);
		return privatePage(c, <ShopSettings page={page} own={own} state={{ values, errors }} was={values["_was"] ?? ""} />, status);
	};
	const read = readShop(vendorPatchSchema, values, page, ["name", "tagline", "story", "email", "phone"]);
	if (!read.ok) return refused(read.errors, 422);
	const saved = await save(c, "shop", changedOnly(read.value, values, values["_was"]));
	return saved instanceof Response ? saved : refused(errorsOf(saved, page.t), refusedStatus(saved));
}
