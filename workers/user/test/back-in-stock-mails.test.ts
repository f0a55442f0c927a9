import type { Event } from "#contracts/events";
import { newId } from "#contracts/ids";
import { expect, it, vi } from "vitest";
import { mailsTo } from "./people.ts";
import { deliver } from "./queue.ts";

/** Where mails are read, and so lead to. */
const HERE = "http://service";

const backInStock = (email: string, change: Partial<{ title: string; variantTitle: string; locale: string }> = {}): Event => ({
	type: "product.back_in_stock",
	id: newId("event"),
	version: 1,
	at: "2026-11-22T10:00:00.000Z",
	alert: { email, productId: "prod_1", slug: "blue-mug", title: "Blue mug", variantTitle: "Default", ...change },
});

it("mails whoever asked that something is back in stock, once, however often the event comes", async () => {
	const event = backInStock("waiting@example.com", { variantTitle: "M / Blue" });
	expect(await deliver({}, event, event)).toEqual({ acknowledged: 2, retried: 0 });
	await deliver({}, event);
	const mails = await mailsTo("waiting@example.com");
	expect(mails).toHaveLength(1);
	expect(mails[0]).toMatchObject({ subject: "Back in stock" });
	expect(mails[0]?.text).toContain("Blue mug (M / Blue) can be bought again.");
	expect(mails[0]?.text).toContain(`${HERE}/products/blue-mug`);
});

it("writes in the language that was spoken when somebody asked", async () => {
	await deliver({}, backInStock("wartet@example.com", { locale: "de-AT" }));
	const [mail] = await mailsTo("wartet@example.com");
	expect(mail).toMatchObject({ subject: "Wieder da" });
	expect(mail?.text).toContain("Blue mug gibt es wieder.");
	expect(mail?.text).toContain(`${HERE}/de/products/blue-mug`);
});

it("escapes what a shop calls its product", async () => {
	await deliver({}, backInStock("escaped@example.com", { title: "<script>alert(1)</script>" }));
	expect((await mailsTo("escaped@example.com"))[0]?.html).not.toContain("<script>");
});

it("sends it again later where it could not be sent, and not again when it was", async () => {
	const send = vi.fn<() => Promise<EmailSendResult>>().mockRejectedValueOnce(new Error("down")).mockResolvedValue({ messageId: "1" });
	const sending = { MAIL: "send", EMAIL: { send } };
	const event = backInStock("sent-later@example.com");
	expect(await deliver(sending, event)).toEqual({ acknowledged: 0, retried: 1 });
	expect(await deliver(sending, event)).toEqual({ acknowledged: 1, retried: 0 });
	expect(await deliver(sending, event)).toEqual({ acknowledged: 1, retried: 0 });
	expect(send).toHaveBeenCalledTimes(2);
	expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ to: "sent-later@example.com", subject: "Back in stock" }));
});
