import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { signInHref } from "./sign-in-href.ts";

interface MissingOrderProps {
	page: RequestContext;
	/** The order's page, without the locale: where signing in and other languages lead to. */
	path: string;
	hasAccount: boolean;
	/** What has led here, if not just its address. */
	problem?: string | undefined;
}

/** There is no such order, or it is somebody else's: nobody learns which. */
export function MissingOrderPage({ page, path, hasAccount, problem }: MissingOrderProps) {
	const { missing } = page.t.purchase.orders;
	return (
		<ShopPage page={page} facts={{ title: missing.title }} section="/account" address={path}>
			<div class="container narrow">
				<EmptyState
					icon="receipt"
					title={missing.title}
					level={1}
					action={
						<>
							<LinkButton variant="primary" href={page.href("/orders/find")}>
								{page.t.frame.findOrder}
							</LinkButton>
							{hasAccount ? (
								<LinkButton href={page.href("/orders")}>{page.t.purchase.orders.title}</LinkButton>
							) : (
								<LinkButton href={signInHref(page, path)}>{page.t.frame.signIn}</LinkButton>
							)}
						</>
					}
				>
					<p>{problem ?? missing.text}</p>
				</EmptyState>
			</div>
		</ShopPage>
	);
}
