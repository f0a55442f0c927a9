import type { Schemas } from "../../../../../api/client.ts";
import { LinkButton } from "../../../components/button.tsx";
import { DefinitionList } from "../../../components/definition-list.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Shop } from "./shop-status.tsx";

/** What a shop is owed, with the ways to change that. Null where nobody can say. */
export const ShopMoney = ({ page, shop, balance }: { page: RequestContext; shop: Shop; balance: Schemas["VendorBalance"] | null }) => {
	const { balance: texts, due } = page.t.admin.payouts;
	return (
		<section class="panel stack" aria-labelledby="money">
			<h2 id="money">{texts.title}</h2>
			{balance === null ? (
				<p>{texts.unknown}</p>
			) : (
				<DefinitionList
					items={[
						{ term: texts.balance, details: page.format.money(balance.balance) },
						{ term: texts.available, details: page.format.money(balance.available) },
						{ term: texts.onHold, details: page.format.money(balance.onHold) },
						{ term: texts.underWay, details: page.format.money(balance.underWay) },
						{ term: texts.paid, details: page.format.money(balance.paid) },
						{ term: due.columns.account, details: due.payee[balance.payee.status] },
					]}
				/>
			)}
			<div class="cluster">
				<LinkButton href={page.href(`/admin/shops/${shop.id}/adjust`)}>{texts.adjust}</LinkButton>
				<a href={page.href(`/admin/payouts?vendorId=${shop.id}`)}>{texts.payouts}</a>
				<a href={page.href(`/sell/${shop.id}/money`)}>{texts.ledger}</a>
			</div>
		</section>
	);
};
