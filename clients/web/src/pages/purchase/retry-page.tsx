import { Button, LinkButton } from "../../components/button.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import type { FormValues } from "../../core/forms.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";

/** A checkout that got no answer: everything that was filled in, to be sent again as the same. */
export function RetryPage({ page, values }: { page: RequestContext; values: FormValues }) {
	const { checkout: text } = page.t.purchase;
	return (
		<ShopPage page={page} facts={{ title: text.retryTitle }} section="/cart">
			<div class="container narrow stack loose">
				<PageHeader title={text.retryTitle} />
				<Notice tone="warning" role="alert">
					<p>{text.retryText}</p>
				</Notice>
				<form class="cluster" method="post" action={page.href("/checkout")}>
					<HiddenFields keep={values} />
					<Button variant="primary">{text.retry}</Button>
					<LinkButton variant="quiet" href={page.href("/cart")}>
						{text.backToCart}
					</LinkButton>
				</form>
			</div>
		</ShopPage>
	);
}
