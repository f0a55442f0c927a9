import type { Context } from "hono";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { myApi, need } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { EMPTY_FORM, type FormState } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { draftOf } from "../../../core/draft.ts";
import { AdminPage } from "../admin-page.tsx";
import { CHANGED_MEANWHILE } from "../left-notice.tsx";
import type { Shop } from "./shop-status.tsx";

/** What is asked before it is done, and needs a reason. */
export type AskedAction = "reject" | "suspend";

/** `/admin/shops/{id}/reject` and `…/suspend`: the question before a shop is hurt. */
export async function showShopQuestion(c: Context<Web>): Promise<Response> {
	const action: AskedAction = c.req.param("action") === "reject" ? "reject" : "suspend";
	const shop = await need(myApi(c).GET("/admin/vendors/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));
	if (!shop.allowedActions.includes(action)) {
		leaveNotice(c, CHANGED_MEANWHILE);
		return goTo(c, `/admin/shops/${shop.id}`);
	}
	return privatePage(c, <ShopQuestion page={c.get("page")} shop={shop} action={action} state={EMPTY_FORM} />);
}

interface ShopQuestionProps {
	page: RequestContext;
	shop: Shop;
	action: AskedAction;
	state: FormState;
}

/** Says what will happen and asks why. */
export const ShopQuestion = ({ page, shop, action, state: { values, errors } }: ShopQuestionProps) => {
	const { shops, reason } = page.t.admin;
	const texts = shops[action];
	const back = page.href(`/admin/shops/${shop.id}`);
	return (
		<AdminPage
			page={page}
			section="shops"
			title={texts.title(shop.name)}
			lead={texts.text}
			above={[{ href: back, text: shop.name }]}
			narrow
		>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<form
				method="post"
				action={page.href(`/admin/shops/${shop.id}/${action}`)}
				class="panel stack"
				{...draftOf(page, `admin-${action}-${shop.id}`)}
			>
				<Field
					label={reason}
					name="reason"
					type="textarea"
					required
					maxlength={500}
					hint={texts.hint}
					value={values["reason"]}
					error={errors["reason"]}
				/>
				<div class="cluster">
					<Button variant="danger">{texts.submit}</Button>
					<LinkButton href={back}>{page.t.words.cancel}</LinkButton>
				</div>
			</form>
		</AdminPage>
	);
};
