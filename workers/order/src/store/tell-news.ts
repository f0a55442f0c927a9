import { type SQL, sql } from "drizzle-orm";
import { type EventOf, READERS } from "#contracts/events";
import { newId } from "#contracts/ids";
import type { Db, Statement } from "#kit/db";
import { caused, tell } from "#kit/outbox";
import { type News, newsOf, refundedNews, refusedNews, toShopper } from "../domain/news/order-news.ts";
import type { Order, OrderChange, Refund } from "../domain/order/order.ts";
import type { ChangeLink } from "../domain/ports.ts";

/** The statements that tell the user service of the mails that a change causes; they belong into the batch of the change. */
export const tellNews = (db: Db, order: Order, change: OrderChange): Statement[] =>
	newsOf(order, change).flatMap((news) => newsStatements(db, news, order.version + 1, change.at));

/** The statements that tell the shopper that the money of a refund has gone back. */
export const tellRefunded = (db: Db, order: Order, refund: Refund, at: string): Statement[] =>
	refundedNews(order, refund).flatMap((news) => newsStatements(db, news, order.version, at));

/** The statements that tell the shopper that the bank refuses the money of a refund. */
export const tellRefused = (db: Db, order: Order, refund: Refund, at: string): Statement[] =>
	refusedNews(order, refund).flatMap((news) => newsStatements(db, news, order.version, at));

/** The statements that mail the shopper a link to change the order with. */
export const tellChangeLink = (db: Db, order: Order, { token, at }: Pick<ChangeLink, "token" | "at">): Statement[] =>
	newsStatements(db, toShopper(order, "change_link", { accessToken: token }), order.version, at);

/** The statements for one mail. */
function newsStatements(db: Db, item: News, version: number, at: string): Statement[] {
	const event = caused<EventOf<"order.news">>({ id: newId("event"), type: "order.news", version, at, news: item.news });
	if (item.to === "shop") return tellShop(db, event, item.vendorId);
	return item.withSellers ? tellWithSellers(db, event) : tell(db, event);
}

/** Who sold is as this service knows the shops now, read where it is written. */
function tellWithSellers(db: Db, event: EventOf<"order.news">): Statement[] {
	const vendorIds = JSON.stringify(event.news.parts.map(({ vendorId }) => vendorId));
	const sellers = sql`(SELECT json_group_array(json_object('vendorId', id, 'email', email, 'trader', json(trader), 'place', json(place)))
		FROM vendors WHERE id IN (SELECT value FROM json_each(${vendorIds})))`;
	return insert(db, event, sql`json_set(${JSON.stringify(event)}, '$.news.sellers', json(${sellers}))`, sql`WHERE 1 = 1`);
}

/** A shop is written to at its own address, in the language of its country where we speak it. One whose address is not known is not. */
function tellShop(db: Db, event: EventOf<"order.news">, vendorId: string): Statement[] {
	const locale = sql`CASE WHEN country IN ('DE', 'AT', 'CH', 'LI') THEN 'de' ELSE 'en' END`;
	const body = sql`json_set(${JSON.stringify(event)}, '$.news.email', email, '$.news.locale', ${locale})`;
	return insert(db, event, body, sql`FROM vendors WHERE id = ${vendorId} AND email IS NOT NULL`);
}

const insert = (db: Db, event: EventOf<"order.news">, body: SQL, source: SQL): Statement[] =>
	READERS[event.type].map((destination) =>
		db.run(sql`INSERT INTO outbox (id, destination, body, created_at) SELECT ${event.id}, ${destination}, ${body}, ${event.at} ${source}`),
	);
