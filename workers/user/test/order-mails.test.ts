import type { EventOf } from "#contracts/events";
import { newId } from "#contracts/ids";
import { NEWS_KINDS, type NewsKind, type OrderNews, SHOP_NEWS } from "#contracts/order-news";
import { expect, it, vi } from "vitest";
import { mailsTo } from "./people.ts";
import { deliver } from "./queue.ts";

/** Where mails are read, and so lead to. */
const HERE = "http://service";

const AT = "2026-11-22T10:05:00.000Z";

const PART: OrderNews["parts"][number] = {
	vendorId: "vend_1",
	vendorName: "Quay Pottery",
	lines: [
		{ title: "Blue mug", variantTitle: "Large", quantity: 2, amountMinor: 2460 },
		{ title: "Plate", variantTitle: "Default", quantity: 1, amountMinor: 900 },
	],
	delivery: { kind: "shipping", title: "By post", amountMinor: 650 },
};

const AMOUNTS: OrderNews["amounts"] = {
	itemsMinor: 3360,
	discountMinor: 360,
	deliveryMinor: 650,
	taxMinor: 682,
	taxAddedMinor: 0,
	totalMinor: 3650,
	creditMinor: 500,
	taxes: [{ rateBps: 2300, taxMinor: 682 }],
};

const SELLER: NonNullable<OrderNews["sellers"]>[number] = {
	vendorId: "vend_1",
	email: "hello@pottery.example",
	trader: { traderName: "Nora Quinn Ltd", registrationNumber: "IE-123456", vatNumber: "IE1234567T" },
	place: { line1: "2 Quay Street", city: "Galway", postalCode: "H91 A1B2", country: "IE", latitude: 53.27, longitude: -9.05 },
};

/** What a mail of a kind is told; change only what the test is about. */
function news(kind: NewsKind, change: Partial<OrderNews> = {}): EventOf<"order.news"> {
	const isShops = SHOP_NEWS.some((one) => one === kind);
	return {
		type: "order.news",
		id: newId("event"),
		version: 3,
		at: AT,
		news: {
			kind,
			email: `${kind}-${crypto.randomUUID()}@example.com`,
			locale: "en",
			orderId: "ord_1",
			number: "HS-1234-5678",
			hasAccount: false,
			currency: "EUR",
			parts: [PART],
			...(isShops && { vendorOrderId: "vord_1" }),
			...change,
		},
	};
}

async function mailOf(event: EventOf<"order.news">) {
	expect(await deliver({}, event)).toEqual({ acknowledged: 1, retried: 0 });
	const mails = await mailsTo(event.news.email);
	expect(mails).toHaveLength(1);
	const [mail] = mails;
	if (!mail) throw new Error("no mail");
	return mail;
}

it.each(NEWS_KINDS.flatMap((kind) => [[kind, "en"] as const, [kind, "de"] as const]))(
	"mails %s in the language %s",
	async (kind, locale) => {
		const more = { amounts: AMOUNTS, refund: { amountMinor: 1230, creditMinor: 0 }, payBy: "2026-11-22T10:20:00.000Z" };
		const mail = await mailOf(news(kind, { locale, ...more }));
		expect(mail.subject).toContain("HS-1234-5678");
		expect(mail.text.startsWith(locale === "en" ? "Hello,\n" : "Guten Tag,\n")).toBe(true);
		expect(mail.html).toContain(`<html lang="${locale}">`);
		expect(mail.text).toContain(`${HERE}${locale === "en" ? "" : "/de"}/`);
		expect(mail.text).not.toMatch(/undefined|null|NaN|\[object/);
	},
);

it("says a different thing for each kind, in each language", async () => {
	const said = await Promise.all(
		NEWS_KINDS.flatMap((kind) => ["en", "de"].map(async (locale) => (await mailOf(news(kind, { locale }))).text.split("\n\n")[1])),
	);
	expect(new Set(said).size).toBe(NEWS_KINDS.length * 2);
});

it("confirms an order with what was bought, from whom, for what, and the right to withdraw", async () => {
	const { subject, text } = await mailOf(news("placed", { amounts: AMOUNTS, sellers: [SELLER] }));
	expect(subject).toBe("Your order HS-1234-5678");
	for (const said of [
		"2 × Blue mug (Large): €24.60",
		"1 × Plate: €9.00",
		"Delivery: By post: €6.50",
		"Nora Quinn Ltd\n2 Quay Street\nH91 A1B2 Galway\nIreland\nhello@pottery.example\nRegistration number: IE-123456\nVAT number: IE1234567T",
		"Items: €33.60\nDiscount: -€3.60\nDelivery: €6.50\nTotal: €36.50\nTax contained, 23%: €6.82\nOf it paid with gift card or store credit: €5.00",
		"You can withdraw from a purchase within 14 days",
		`${HERE}/legal/withdrawal`,
		"Model withdrawal form",
		`${HERE}/orders/find?number=HS-1234-5678`,
	])
		expect(text).toContain(said);
});

it("confirms from which goods nobody may withdraw, and why", async () => {
	const lines = PART.lines.map((line, index) => ({ ...line, withdrawal: index === 0 ? ("perishable" as const) : ("sealed" as const) }));
	const told = { parts: [{ ...PART, lines }], amounts: AMOUNTS };
	const { text } = await mailOf(news("placed", told));
	expect(text).toContain("2 × Blue mug (Large) – spoils quickly, no right to withdraw: €24.60");
	expect(text).toContain("1 × Plate – sealed for hygiene, you can withdraw only while it is unopened: €9.00");
	expect((await mailOf(news("placed", { ...told, locale: "de" }))).text).toContain("verdirbt schnell, kein Widerrufsrecht");
	expect((await mailOf(news("sent", told))).text).not.toContain("spoils");
});

it("writes amounts and links as the reader's language does", async () => {
	const { text } = await mailOf(news("placed", { locale: "de-AT", amounts: AMOUNTS, sellers: [SELLER] }));
	expect(text.replaceAll("\u00A0", " ")).toContain("2 × Blue mug (Large): 24,60 €");
	expect(text).toContain(`${HERE}/de/legal/withdrawal`);
	expect((await mailOf(news("placed", { locale: "fr" }))).text).toContain("Hello,");
});

it("says where a return goes", async () => {
	const address = "Nora Quinn Ltd\n2 Quay Street\nH91 A1B2 Galway\n";
	const approved = await mailOf(news("return_approved", { sellers: [SELLER], sendBy: "2026-12-22T23:59:59.999Z" }));
	expect(approved.text).toContain("Please send it back by 22 December 2026, or bring it to the shop.");
	expect(approved.text).toContain(`The return goes to:\n${address}Ireland\n`);
	const german = await mailOf(news("return_reminder", { sellers: [SELLER], locale: "de" }));
	expect(german.text).toContain(`Die Rückgabe geht an:\n${address}Irland\n`);
});

it("says to the shop what a return is for", async () => {
	const asked = (isWithdrawal: boolean) => news("shop_new_return", { return: { id: "rtn_1", isWithdrawal, wish: "refund" } });
	expect((await mailOf(asked(true))).text).toContain("The shopper withdraws from the purchase of these goods");
	expect((await mailOf(asked(false))).text).toContain("The shopper would like a refund. Please approve or reject it.");
});

it("leads whoever has an account to the order, and a shop to its portal", async () => {
	expect((await mailOf(news("accepted", { hasAccount: true }))).text).toContain(`${HERE}/orders/ord_1`);
	expect((await mailOf(news("shop_new_order"))).text).toContain(`${HERE}/sell/vend_1/orders/vord_1`);
});

it("leads to the page that lets whoever reads the mail change the order", async () => {
	const { text } = await mailOf(news("change_link", { accessToken: "f00d", parts: [], hasAccount: true, locale: "de" }));
	expect(text).toContain(`${HERE}/de/orders/ord_1/open?token=f00d`);
	expect(text).not.toContain("/orders/find");
});

it("says where a parcel is, and links only to the web", async () => {
	const tracking = { carrier: "An Post", number: "LX1", url: "https://post.example/LX1" };
	const { text } = await mailOf(news("sent", { tracking }));
	expect(text).toContain("Tracking: An Post, LX1\n\nFollow the parcel:\nhttps://post.example/LX1");
	const bad = await mailOf(news("sent", { tracking: { ...tracking, url: "javascript:alert(1)" } }));
	expect(bad.html).not.toContain("javascript:");
});

it("acknowledges a return with its content, date and time", async () => {
	const { text } = await mailOf(news("return_requested", { return: { id: "ret_1", isWithdrawal: true, wish: "refund" } }));
	expect(text).toContain("22 November 2026 at 10:05 UTC");
	expect(text).toContain("You withdraw from the purchase of these goods.");
	expect(text).toContain("2 × Blue mug (Large)\n1 × Plate");
});

it("says how much was refunded, and as what", async () => {
	expect((await mailOf(news("refunded", { refund: { amountMinor: 1230, creditMinor: 0 } }))).text).toContain(
		"Quay Pottery has refunded €12.30.",
	);
	const { text } = await mailOf(news("refunded", { refund: { amountMinor: 1230, creditMinor: 230 } }));
	expect(text).toContain("€2.30 of it went back to your gift card");
});

it("escapes what a shop has typed", async () => {
	const { html } = await mailOf(news("accepted", { parts: [{ ...PART, vendorName: "<script>alert(1)</script>" }] }));
	expect(html).not.toContain("<script>");
});

it("has a subject of one line, whatever line breaks a shop's name has", async () => {
	const vendorName = "Quay\r\nBcc: everybody@example.com";
	const { subject } = await mailOf(news("accepted", { parts: [{ ...PART, vendorName }] }));
	expect(subject).toContain("Quay Bcc: everybody@example.com has accepted");
	expect(subject).not.toMatch(/[\r\n]/);
});

it("mails once, however often the event comes", async () => {
	const event = news("placed");
	expect(await deliver({}, event, event)).toEqual({ acknowledged: 2, retried: 0 });
	await Promise.all([deliver({}, event), deliver({}, event)]);
	expect(await mailsTo(event.news.email)).toHaveLength(1);
});

it("sends once when the event comes twice at the same time, and after a failure again", async () => {
	const sent = Promise.withResolvers<EmailSendResult>();
	const send = vi.fn<() => Promise<EmailSendResult>>(() => sent.promise);
	const sending = { MAIL: "send", EMAIL: { send } };
	const event = news("placed");
	const both = [deliver(sending, event), deliver(sending, event)] as const;
	await Promise.race(both); // the one that may not send ends while the other is at it
	sent.resolve({ messageId: "1" });
	const [one, other] = await Promise.all(both);
	expect((one?.acknowledged ?? 0) + (other?.acknowledged ?? 0)).toBe(1);
	expect(await deliver(sending, event)).toEqual({ acknowledged: 1, retried: 0 });
	expect(send).toHaveBeenCalledTimes(1);

	const later = news("accepted");
	send.mockRejectedValueOnce(new Error("down"));
	expect(await deliver(sending, later)).toEqual({ acknowledged: 0, retried: 1 });
	expect(await deliver(sending, later)).toEqual({ acknowledged: 1, retried: 0 });
	expect(send).toHaveBeenCalledTimes(3);
});
