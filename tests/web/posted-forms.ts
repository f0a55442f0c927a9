import type { Browser } from "playwright-core";
import type { SampleStreet } from "../support/sample-street.ts";
import { openWindow, type Role, type Visitor } from "../support/visitors.ts";
import { PAGES, pathOf } from "./addresses.ts";

/** A field of a form, as a page shows it. */
interface Field {
	name: string;
	type: string;
	value: string;
	required: boolean;
}

/** A form that some page has, to be sent by somebody of a role. */
export interface PostedForm {
	/** Where it goes, without the origin. */
	action: string;
	as: Role;
	fields: Field[];
	/** The page that it was found on. */
	page: string;
}

/** Every form of every page that is sent with POST; of those that go to the same route, the first one found. */
export async function formsOf(
	sample: SampleStreet,
	browser: Browser,
	visitors: ReadonlyMap<Role, Visitor>,
	routeOf: (path: string) => string,
): Promise<PostedForm[]> {
	const ofRoles = await Promise.all([...visitors].map(([role, visitor]) => formsSeenBy(role, visitor, sample, browser)));
	const found = new Map<string, PostedForm>();
	for (const form of ofRoles.flat()) {
		const key = `${routeOf(form.action)} ${form.fields.find(({ name }) => name === "do")?.value ?? ""}`;
		if (!found.has(key)) found.set(key, form);
	}
	return [...found.values()];
}

/** The forms of all pages of a role. What else belongs to a page is not waited for: its forms are in the document. */
async function formsSeenBy(role: Role, visitor: Visitor, sample: SampleStreet, browser: Browser): Promise<PostedForm[]> {
	const { page, context } = await openWindow(browser, sample.origin, { javaScriptEnabled: false }, visitor);
	const found: PostedForm[] = [];
	for (const address of PAGES.filter(({ as = "anyone" }) => as === role)) {
		const path = pathOf(address, sample);
		await page.goto(path, { waitUntil: "domcontentloaded" });
		const forms = await page.locator("form[method=post]").evaluateAll(readForms);
		found.push(...forms.map(({ action, fields }) => ({ action, fields, as: role, page: path })));
	}
	await context.close();
	return found;
}

/** In the page: where its forms go and what they would send. */
const readForms = (forms: Element[]): { action: string; fields: Field[] }[] =>
	(forms as HTMLFormElement[]).map((form) => {
		const fields = [...form.elements].flatMap((element) => {
			const { name, type, value, required, checked } = element as HTMLInputElement;
			const group = type === "radio" ? [...form.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(name)}"]`)] : [];
			const isFirstOfGroup = group.every((radio) => !radio.checked) && group[0] === element;
			const isLeftOut = name === "" || ((type === "radio" || type === "checkbox") && !checked && !isFirstOfGroup);
			return isLeftOut ? [] : [{ name, type, value, required }];
		});
		const { pathname, search } = new URL(form.getAttribute("action") ?? "", location.href);
		return { action: pathname + search, fields };
	});

const PLAUSIBLE: Record<string, string> = {
	email: "somebody@example.com",
	password: "a long enough password",
	number: "1",
	tel: "+353 91 555 010",
	url: "https://example.com",
};

/** What a person could fill in; what the page filled in stays. */
export const filledIn = ({ fields }: PostedForm): [string, string][] =>
	fields
		.filter(({ type }) => type !== "submit" && type !== "file")
		.map(({ name, type, value }) => [name, value || (PLAUSIBLE[type] ?? "Something")]);

const TEN_KB = "ab ".repeat(3_414);

interface Nonsense {
	what: string;
	fields: [string, string][];
}

/**
 * What no form of ours sends. Each is to be answered with a page or an address to go on to, never with a fault of ours. What is the same
 * for a form, because it has little or nothing to fill in, is there once.
 */
export function nonsenseFor(form: PostedForm): Nonsense[] {
	const good = filledIn(form);
	const each = (value: string): [string, string][] => good.map(([name, old]) => [name, name === "_key" ? old : value]);
	const all: Nonsense[] = [
		{ what: "nothing", fields: [] },
		{ what: "10 kB in every field", fields: each(TEN_KB) },
		{ what: "a sign that is none", fields: each("\u0000\uFFFE") },
		{ what: "numbers that are none", fields: each("-1e999") },
		{ what: "markup", fields: each(`"><img src=x onerror=alert(1)>`) },
		{ what: "everything twice", fields: [...good, ...good] },
		{
			what: "fields that there are not",
			fields: [...good, ["__proto__", "x"], ["constructor.prototype.admin", "true"], ["a.b.0.c", "x"], ["role", "admin"], ["", "x"]],
		},
		{ what: "objects for values", fields: good.map(([name, value]) => [`${name}.0.x`, value]) },
		...good
			.filter(([name]) => !name.startsWith("_"))
			.map(([missing]) => ({ what: `no ${missing}`, fields: good.filter(([name]) => name !== missing) })),
	];
	return [...new Map(all.map((nonsense) => [JSON.stringify(nonsense.fields), nonsense])).values()];
}
