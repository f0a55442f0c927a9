import { LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ApiFailure, type Outcome } from "../../core/api.ts";
import type { PublicPage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";

/** Whether a list was asked for a place in it that it does not know. */
export const isGone = (outcome: Outcome<unknown>): boolean =>
	!outcome.ok && outcome.problem.errors?.some(({ path }) => path === "cursor") === true;

/** What a list answered; any refusal is for the error page. */
export function answered<T>(outcome: Outcome<T>): T {
	if (outcome.ok) return outcome.data;
	throw new ApiFailure(outcome.problem);
}

/** Instead of a page of a list whose cursor nobody made; `first` is where the list begins. */
export function gonePage(page: RequestContext, first: string): PublicPage {
	const { list } = page.t.street;
	return {
		status: 404,
		tags: [],
		body: (
			<ShopPage page={page} facts={{ title: list.gonePage }}>
				<div class="container narrow stack loose">
					<EmptyState
						icon="list"
						title={list.gonePage}
						level={1}
						action={
							<LinkButton variant="primary" href={page.href(first)}>
								{list.firstPage}
							</LinkButton>
						}
					>
						<p>{list.gonePageText}</p>
					</EmptyState>
				</div>
			</ShopPage>
		),
	};
}
