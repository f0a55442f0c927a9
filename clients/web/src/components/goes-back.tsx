import type { Schemas } from "../../../api/client.ts";
import type { RequestContext } from "../core/request-context.ts";
import { Totals } from "./totals.tsx";

interface GoesBackProps {
	page: RequestContext;
	order: { vendorOrders: readonly Pick<Schemas["VendorOrderPart"], "id" | "vendor">[] };
	preview: Schemas["CancelPreview"];
	text: { goesBack: string; withDelivery: string; asCredit: (amount: string) => string };
}

/** What a cancellation pays back, by shops and in all, and where it goes. */
export function GoesBack({ page, order, preview: { parts, amount, credit }, text }: GoesBackProps) {
	const { money } = page.format;
	return (
		<Totals
			rows={parts.map((part) => ({
				label: order.vendorOrders.find(({ id }) => id === part.vendorOrderId)?.vendor.name ?? "",
				amount: money(part.amount),
				hint: part.ends ? text.withDelivery : undefined,
			}))}
			total={{
				label: text.goesBack,
				amount: money(amount),
				hint: credit.amount > 0 ? text.asCredit(money(credit)) : undefined,
			}}
		/>
	);
}
