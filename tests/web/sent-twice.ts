import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Visit } from "../support/visitors.ts";

/** A form that makes something. */
export interface MakingForm {
	/** Where it stands. */
	page: string;
	/** Fills it in. */
	fill: (visit: Visit) => Promise<unknown>;
	/** Its button. */
	button: string | RegExp;
	/** How many there are of what it makes. */
	count: () => Promise<number>;
}

/**
 * Presses a form's button while a second press sends the same, goes back, and sends it once more, as another tab may do: each
 * time the page that the first press led to is the answer, and one thing is made.
 */
export async function expectOneThing(visit: Visit, { page: path, fill, button, count }: MakingForm): Promise<void> {
	const { page, open } = visit;
	await open(path);
	await fill(visit);
	const press = page.getByRole("main").getByRole("button", { name: button });
	const fields = await fieldsOf(press);
	const before = await count();

	const [sent] = await Promise.all([send(visit, fields), page.waitForEvent("load"), press.click()]);
	const { pathname, search } = new URL(page.url());
	expect(await page.getByRole("alert").allTextContents()).toEqual([]);
	await page.goBack();
	for (const answer of [sent, await send(visit, fields)]) expect(answer).toEqual({ status: 303, location: pathname + search });
	expect((await count()) - before).toBe(1);
}

interface SentForm {
	action: string;
	isMultipart: boolean;
	fields: { name: string; value: string; file?: { type: string; bytes: number[] } }[];
}

/** What a button sends, its own name included. */
const fieldsOf = (button: Locator): Promise<SentForm> =>
	button.evaluate(async (element) => {
		const { form } = element as HTMLButtonElement;
		if (!form) throw new Error("the button has no form");
		const entries = [...new FormData(form, element as HTMLButtonElement)];
		return {
			action: form.getAttribute("action") ?? "",
			isMultipart: form.enctype === "multipart/form-data",
			fields: await Promise.all(
				entries.map(async ([name, value]) =>
					typeof value === "string"
						? { name, value }
						: { name, value: value.name, file: { type: value.type, bytes: [...new Uint8Array(await value.arrayBuffer())] } },
				),
			),
		};
	});

/** Sends a form as it was sent before, and follows nothing. */
async function send({ context, page }: Visit, { action, isMultipart, fields }: SentForm): Promise<{ status: number; location: string }> {
	const data = Object.fromEntries(
		fields.map(({ name, value, file }) => [name, file ? { name: value, mimeType: file.type, buffer: Buffer.from(file.bytes) } : value]),
	);
	const answer = await context.request.post(action, {
		...(isMultipart ? { multipart: data } : { form: data as Record<string, string> }),
		headers: { Origin: new URL(page.url()).origin },
		maxRedirects: 0,
	});
	return { status: answer.status(), location: answer.headers()["location"] ?? "" };
}
