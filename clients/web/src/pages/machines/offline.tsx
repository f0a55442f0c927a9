import type { Context } from "hono";
import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { publicPage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";

/** What the service worker shows where there is neither a network nor a copy. */
export function offline(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const { errors, frame } = page.t;
	return publicPage(c, [], async () => ({
		tags: [],
		body: (
			<ShopPage page={page} facts={{ title: errors.offlineTitle }}>
				<div class="container narrow stack loose" data-keep-drafts>
					<EmptyState
						icon="warning"
						title={errors.offlineTitle}
						level={1}
						action={<LinkButton href={page.href("/cart")}>{frame.cart}</LinkButton>}
					>
						<p>{errors.offlineText}</p>
					</EmptyState>
				</div>
			</ShopPage>
		),
	}));
}
