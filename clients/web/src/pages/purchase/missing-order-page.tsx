import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";

/** There is no such order, or it is somebody else's: nobody learns which. `path` is the way back after signing in. */
export function MissingOrderPage({ page, path }: { page: RequestContext; path: string }) {
	const { missing } = page.t.purchase.orders;
	return (
		<ShopPage page={page} facts={{ title: missing.title }} section="/account">
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
							<LinkButton href={`${page.href("/sign-in")}?next=${encodeURIComponent(path)}`}>{page.t.frame.signIn}</LinkButton>
						</>
					}
				>
					<p>{missing.text}</p>
				</EmptyState>
			</div>
		</ShopPage>
	);
}
