import type { Schemas } from "../../../../../api/client.ts";
import { LinkButton } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

interface ShopStatusProps {
	page: RequestContext;
	shop: Schemas["OwnVendor"];
}

/** What the marketplace has decided about a shop, and what its owner can do about it; nothing for one that is open. */
export function ShopStatus({ page, shop }: ShopStatusProps) {
	if (shop.status === "applied") return <Applied page={page} shop={shop} />;
	if (shop.status === "rejected") return <Rejected page={page} shop={shop} />;
	return shop.status === "suspended" ? <Suspended page={page} shop={shop} /> : null;
}

const Applied = ({ page, shop }: ShopStatusProps) => (
	<Notice title={page.t.sell.decision.appliedTitle}>
		<p>{page.t.sell.decision.appliedText(shop.name)}</p>
	</Notice>
);

function Rejected({ page, shop }: ShopStatusProps) {
	const text = page.t.sell.decision;
	return (
		<Notice tone="danger" title={text.rejectedTitle}>
			<div class="stack tight">
				<p>{text.rejectedText(shop.name)}</p>
				<Reason page={page} shop={shop} />
				<p>{text.rejectedNext}</p>
				<div>
					<LinkButton variant="primary" href={page.href(`/sell/apply?again=${shop.id}`)}>
						{text.applyAgain}
					</LinkButton>
				</div>
			</div>
		</Notice>
	);
}

function Suspended({ page, shop }: ShopStatusProps) {
	const text = page.t.sell.decision;
	return (
		<Notice tone="warning" title={text.suspendedTitle}>
			<div class="stack tight">
				<p>{text.suspendedText}</p>
				<Reason page={page} shop={shop} />
				<p>
					{text.suspendedNext} <a href={page.href("/legal/imprint")}>{page.t.frame.imprint}</a>
				</p>
			</div>
		</Notice>
	);
}

function Reason({ page, shop: { statusReason } }: ShopStatusProps) {
	const text = page.t.sell.decision;
	if (statusReason === null) return <p>{text.noReason}</p>;
	return (
		<p>
			<strong>{text.reason}</strong> {statusReason}
		</p>
	);
}
