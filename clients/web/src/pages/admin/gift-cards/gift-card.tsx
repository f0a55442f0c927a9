import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Button } from "../../../components/button.tsx";
import { DefinitionList } from "../../../components/definition-list.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { ApiFailure, myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice } from "../left-notice.tsx";
import { Time } from "../time.tsx";
import { CreditEntries } from "./credit-entries.tsx";
import { CardBadge } from "./gift-cards.tsx";

const idIn = (c: Context<Web>): string => c.req.param("id") ?? "";

/** `/admin/gift-cards/{id}` */
export async function showGiftCard(c: Context<Web>): Promise<Response> {
	const card = await need(myApi(c).GET("/admin/gift-cards/{id}", { params: { path: { id: idIn(c) } } }));
	return privatePage(c, <GiftCardPage page={c.get("page")} card={card} left={takeNotice(c)} />);
}

/** Switches it off, or on again: the one is the undo of the other. */
export async function switchGiftCard(c: Context<Web>): Promise<Response> {
	const isActive = (await readForm(c))["turn"] === "on";
	const done = await tried(myApi(c).PATCH("/admin/gift-cards/{id}", { params: { path: { id: idIn(c) } }, body: { isActive } }));
	if (!done.ok) throw new ApiFailure(done.problem);
	leaveNotice(c, isActive ? "giftCardOn" : "giftCardOff");
	return goTo(c, `/admin/gift-cards/${idIn(c)}`);
}

const GiftCardPage = ({ page, card, left }: { page: RequestContext; card: Schemas["GiftCardDetail"]; left: string | null }) => {
	const { cards, whoChanged } = page.t.admin.sum;
	return (
		<AdminPage
			page={page}
			section="giftCards"
			title={cards.title(card.codeEnding)}
			badge={<CardBadge page={page} card={card} now={new Date()} />}
			above={[]}
			notice={<LeftNotice page={page} left={left} />}
		>
			<section class="panel stack">
				<DefinitionList
					items={[
						{ term: cards.columns.balance, details: page.format.money(card.balance) },
						{ term: cards.columns.issued, details: page.format.money(card.issued) },
						{ term: cards.expires, details: card.expiresAt === null ? cards.never : <Time page={page} at={card.expiresAt} dayOnly /> },
						{ term: cards.columns.since, details: <Time page={page} at={card.createdAt} dayOnly /> },
						...(card.note === "" ? [] : [{ term: cards.note, details: card.note }]),
					]}
				/>
				<form method="post" action={page.href(`/admin/gift-cards/${card.id}`)}>
					<input type="hidden" name="turn" value={card.isActive ? "off" : "on"} />
					<Button variant={card.isActive ? "danger" : "secondary"}>{card.isActive ? cards.off : cards.on}</Button>
				</form>
			</section>
			<section class="stack">
				<SectionHeader title={cards.history} />
				<CreditEntries page={page} entries={card.entries} otherwise={cards.issuedEntry} />
			</section>
			<p>
				<a href={page.href(`/admin/changes?subject=gift_card&id=${card.id}`)}>{whoChanged}</a>
			</p>
		</AdminPage>
	);
};
