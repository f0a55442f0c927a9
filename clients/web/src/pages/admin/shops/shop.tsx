import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { ifThere, myApi, need } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import type { FormErrors as Faults } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice, UndoButton } from "../left-notice.tsx";
import { ShopMoney } from "./shop-money.tsx";
import { ShopFacts } from "./shop-facts.tsx";
import { type Shop, ShopStatus } from "./shop-status.tsx";

/** `/admin/shops/{id}` */
export async function showShop(c: Context<Web>): Promise<Response> {
	const id = c.req.param("id") ?? "";
	const [shop, balance] = await Promise.all([
		need(myApi(c).GET("/admin/vendors/{id}", { params: { path: { id } } })),
		ifThere(myApi(c).GET("/vendor/{vendorId}/balance", { params: { path: { vendorId: id } } })),
	]);
	return privatePage(c, <ShopPage page={c.get("page")} shop={shop} balance={balance} left={takeNotice(c)} />);
}

interface ShopPageProps {
	page: RequestContext;
	shop: Shop;
	/** Null where nobody can say. */
	balance?: Schemas["VendorBalance"] | null | undefined;
	left?: string | null | undefined;
	errors?: Faults | undefined;
}

/** A shop or an application, with all that is known of it and what can be done with it. */
export const ShopPage = ({ page, shop, balance = null, left = null, errors = {} }: ShopPageProps) => (
	<AdminPage
		page={page}
		section="shops"
		title={shop.name}
		lead={shop.tagline || undefined}
		badge={<ShopStatus page={page} status={shop.status} />}
		above={[]}
		actions={<ShopActions page={page} shop={shop} />}
		notice={<LeftNotice page={page} left={left} undo={<ShopUndo page={page} shop={shop} left={left} />} />}
	>
		<FormErrors title={page.t.problems.unknown} errors={errors} />
		{shop.statusReason !== null && <Notice tone="warning">{page.t.admin.shops.detail.reason(shop.statusReason)}</Notice>}
		<ShopFacts page={page} shop={shop} />
		<ShopMoney page={page} shop={shop} balance={balance} />
	</AdminPage>
);

const ShopActions = ({ page, shop }: { page: RequestContext; shop: Shop }) => {
	const { actions } = page.t.admin.shops;
	const path = (action: string) => page.href(`/admin/shops/${shop.id}/${action}`);
	const may = (action: string) => shop.allowedActions.includes(action);
	return (
		<>
			{may("approve") && (
				<form method="post" action={path("approve")}>
					<Button variant="primary" icon="check">
						{actions.approve}
					</Button>
				</form>
			)}
			{may("reject") && <LinkButton href={path("reject")}>{actions.reject}</LinkButton>}
			{may("suspend") && (
				<LinkButton variant="danger" href={path("suspend")}>
					{actions.suspend}
				</LinkButton>
			)}
			{may("reinstate") && (
				<form method="post" action={path("reinstate")}>
					<Button variant="primary" icon="undo">
						{actions.reinstate}
					</Button>
				</form>
			)}
		</>
	);
};

/** Suspending and reinstating undo each other; suspending asks for its reason again. */
const ShopUndo = ({ page, shop, left }: { page: RequestContext; shop: Shop; left: string | null }) => {
	const may = (action: string) => shop.allowedActions.includes(action);
	if (left === "shopSuspended" && may("reinstate")) return <UndoButton page={page} action={`/admin/shops/${shop.id}/reinstate`} />;
	if (left === "shopReinstated" && may("suspend")) {
		return (
			<LinkButton small icon="undo" href={page.href(`/admin/shops/${shop.id}/suspend`)}>
				{page.t.admin.shops.suspendAgain}
			</LinkButton>
		);
	}
	return null;
};
