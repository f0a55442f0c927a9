import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { Badge } from "../../components/badge.tsx";
import { LinkButton } from "../../components/button.tsx";
import { Hero } from "../../components/hero.tsx";
import { Icon, type IconName } from "../../components/icon.tsx";
import { PageHeader, SectionHeader } from "../../components/page-header.tsx";
import { ApiFailure, myApi, sessionCookie, tried } from "../../core/api.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";

/** `/sell`: to one's shop, to a choice of several, to the application; and for those who are not signed in, what it is about. */
export async function showSell(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	if (!sessionCookie(c)) return privatePage(c, <SellLanding page={page} />);
	const mine = await tried(myApi(c).GET("/vendor", { params: { query: { limit: 100 } } }));
	if (!mine.ok && mine.problem.status === 401) return privatePage(c, <SellLanding page={page} />);
	if (!mine.ok) throw new ApiFailure(mine.problem);
	const [first, second] = mine.data.items;
	if (!first) return goTo(c, "/sell/apply");
	return second ? privatePage(c, <ChooseShop page={page} shops={mine.data.items} />) : goTo(c, `/sell/${first.id}`);
}

const REASONS: readonly (readonly [reason: "neighbors" | "fair" | "ready", icon: IconName])[] = [
	["neighbors", "pin"],
	["fair", "receipt"],
	["ready", "upload"],
];

const SellLanding = ({ page }: { page: RequestContext }) => {
	const { landing } = page.t.sell;
	return (
		<ShopPage page={page} facts={{ title: landing.title, description: landing.lead, canonical: "/sell" }}>
			<div class="container stack loose">
				<Hero title={landing.title} lead={landing.lead}>
					<div class="cluster">
						<LinkButton variant="primary" icon="shop" href={page.href("/sell/apply")}>
							{landing.apply}
						</LinkButton>
						<LinkButton href={page.href(`/sign-in?next=${encodeURIComponent(page.href("/sell"))}`)}>{landing.signIn}</LinkButton>
					</div>
				</Hero>
				<section class="stack">
					<SectionHeader title={landing.whyTitle} />
					<div class="columns">
						{REASONS.map(([reason, icon]) => (
							<div class="panel stack tight">
								<h3 class="cluster">
									<Icon name={icon} />
									{landing.reasons[reason].title}
								</h3>
								<p>{landing.reasons[reason].text}</p>
							</div>
						))}
					</div>
				</section>
				<section class="stack narrow">
					<SectionHeader title={landing.howTitle} />
					<ol class="stack tight">
						{landing.steps.map((step) => (
							<li>{step}</li>
						))}
					</ol>
				</section>
			</div>
		</ShopPage>
	);
};

const ChooseShop = ({ page, shops }: { page: RequestContext; shops: Schemas["OwnVendor"][] }) => {
	const { choose, shopStatus } = page.t.sell;
	return (
		<ShopPage page={page} facts={{ title: choose.title }}>
			<div class="container narrow stack loose">
				<PageHeader title={choose.title} lead={choose.lead} />
				<ul class="stack" role="list">
					{shops.map(({ id, name, place, status }) => (
						<li class="panel between">
							<div class="stack tight">
								<a href={page.href(`/sell/${id}`)}>{name}</a>
								<span class="muted small">{place.city}</span>
							</div>
							<Badge tone={status === "approved" ? "success" : "neutral"}>{shopStatus[status]}</Badge>
						</li>
					))}
				</ul>
				<p>
					<a href={page.href("/sell/apply")}>{page.t.sell.frame.openAnother}</a>
				</p>
			</div>
		</ShopPage>
	);
};
