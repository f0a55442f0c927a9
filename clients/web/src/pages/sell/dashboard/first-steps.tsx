import type { Schemas } from "../../../../../api/client.ts";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

type Stats = Schemas["VendorStats"];
type Shop = Schemas["OwnVendor"];

/** A step of a new shop, where it is made, and whether it is behind it. */
interface FirstStep {
	name: "settings" | "products" | "order";
	path: string;
	done: boolean;
}

/** The way to a shop's first order. What nobody can say right now counts as done. */
export function firstSteps(shop: Shop, stats: Stats | null): FirstStep[] {
	const hasSold = shop.rating.count > 0 || stats === null || stats.ordersOpen > 0 || stats.days.some(({ orders }) => orders > 0);
	return [
		{ name: "settings", path: "/settings/hours", done: shop.openingHours.length > 0 && shop.deliveryOptions.length > 0 },
		{ name: "products", path: "/products", done: stats?.waiting.productsOnSale !== 0 },
		{ name: "order", path: "/orders", done: hasSold },
	];
}

/** Three steps, of which the first that is not done is the next. */
export function FirstSteps({ page, shop, steps }: { page: RequestContext; shop: Shop; steps: readonly FirstStep[] }) {
	const text = page.t.sell.dashboard;
	const next = steps.find(({ done }) => !done)?.name;
	return (
		<section class="stack" aria-labelledby="first-steps">
			<SectionHeader id="first-steps" title={text.firstTitle} />
			<ol class="first-steps" role="list">
				{steps.map(({ name, path, done }) => {
					const [tone, word]: [Tone, string] = done
						? ["success", text.done]
						: name === next
							? ["accent", text.next]
							: ["neutral", text.later];
					return (
						<li class="panel stack tight" aria-current={name === next ? "step" : undefined}>
							<div class="between">
								<h3>{text.first[name].title}</h3>
								<Badge tone={tone} icon={done ? "check" : undefined}>
									{word}
								</Badge>
							</div>
							<p>{text.first[name].text}</p>
							<p>
								<a href={page.href(`/sell/${shop.id}${path}`)}>{text.first[name].action}</a>
							</p>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
