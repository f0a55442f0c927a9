import type { Context } from "hono";
import { LinkButton } from "../../../components/button.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { myApi, need } from "../../../core/api.ts";
import { takeNotice } from "../../../core/cookies.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { DoneNotice } from "../done-notice.tsx";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { LedgerPage } from "./ledger-page.tsx";
import { askedEntries, readLedgerQuery } from "./ledger-query.ts";
import { MoneyFrame } from "./money-frame.tsx";

/** `/sell/{vendorId}/money` */
export async function showMoney(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const query = readLedgerQuery(new URL(c.req.url).searchParams);
	const path = { vendorId: vendorIdOf(c) };
	const api = myApi(c);
	const [own, balance, ledger] = await Promise.all([
		shopOf(c),
		need(api.GET("/vendor/{vendorId}/balance", { params: { path } })),
		need(api.GET("/vendor/{vendorId}/ledger", { params: { path, query: askedEntries(query) } })),
	]);
	const notice = <DoneNotice page={page} notice={takeNotice(c)} />;
	return privatePage(c, <LedgerPage page={page} own={own} query={query} balance={balance} ledger={ledger} notice={notice} />);
}

/**
 * `POST /sell/{vendorId}/money/payee`: opens the account that the shop is paid to. Where it goes on at the provider, a page leads there:
 * browsers do not follow a form to another site.
 */
export async function connectPayee(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const [own, { onboardingUrl }] = await Promise.all([
		shopOf(c),
		need(myApi(c).POST("/vendor/{vendorId}/payee", { params: { path: { vendorId: vendorIdOf(c) }, query: { locale: page.locale } } })),
	]);
	if (new URL(onboardingUrl).origin === new URL(c.req.url).origin) return goTo(c, shopPath(c, "/money"));
	const text = page.t.sell.money.payee;
	return privatePage(
		c,
		<MoneyFrame
			page={page}
			own={own}
			view="ledger"
			title={text.leaveTitle}
			header={<PageHeader title={text.leaveTitle} lead={text.leaveText} />}
		>
			<div class="cluster">
				<LinkButton variant="primary" icon="arrow" href={onboardingUrl} rel="external noreferrer">
					{text.leave}
				</LinkButton>
				<LinkButton href={page.href(shopPath(c, "/money"))}>{page.t.words.cancel}</LinkButton>
			</div>
		</MoneyFrame>,
	);
}
