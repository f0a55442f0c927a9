import type { ReadJob } from "../load/jobs.ts";
import type { Runtime } from "../runtime/open-runtime.ts";
import type { Settings } from "../settings.ts";
import { call } from "./api.ts";
import { capture, type Captured, expectSameAnswer, teach } from "./captured.ts";
import type { Contender, Subject } from "./subject.ts";

/** What part of a bare Worker's rate a page that is kept has to reach. */
const HOT_AT_LEAST = 0.5;
const PRODUCTS_ON_A_PAGE = 24;

/** Product and category pages as browsers get them, kept and made anew, each beside a bare Worker that answers the same bytes. */
export async function preparePages(runtime: Runtime, settings: Settings): Promise<Subject[]> {
	const products = await call<{ items: { slug: string; vendor: { slug: string } }[] }>(runtime.street, "GET", "/products");
	const categories = await call<{ items: { slug: string; productCount: number }[] }>(runtime.street, "GET", "/categories");
	const full = categories.items.filter(({ productCount }) => productCount >= PRODUCTS_ON_A_PAGE);
	const pages = {
		"Product page": products.items.map(({ slug, vendor }) => `/shops/${vendor.slug}/${slug}`),
		"Category page, 24 products": full.map(({ slug }) => `/categories/${slug}`),
	};
	const subjects: Subject[] = [];
	for (const [title, paths] of Object.entries(pages)) {
		if (paths.length === 0) throw new Error(`There is nothing on the street for: ${title}.`);
		subjects.push(await hot(title, paths, runtime, settings), await cold(title, paths, runtime, settings));
	}
	return subjects;
}

async function hot(title: string, paths: readonly string[], { web, bareWeb }: Runtime, settings: Settings): Promise<Subject> {
	for (const path of paths) await capture(web, path); // now they are kept
	const answers = await teachAll(web, bareWeb, paths);
	const missed = answers.find(({ headers }) => !headers.some(([name, value]) => name === "cf-cache-status" && value === "HIT"));
	if (missed) throw new Error(`the page ${missed.path} was not kept`);
	const ours = contender("Highstreet", web, paths, settings);
	return {
		title: `${title}, hot`,
		unit: "pages/s",
		ours,
		limits: [contender("bare Worker", bareWeb, paths, settings)],
		atLeast: HOT_AT_LEAST,
	};
}

async function cold(title: string, paths: readonly string[], { coldWeb, bareColdWeb }: Runtime, settings: Settings): Promise<Subject> {
	await teachAll(coldWeb, bareColdWeb, paths);
	const ours = contender("Highstreet", coldWeb, paths, settings);
	return { title: `${title}, cold`, unit: "pages/s", ours, limits: [contender("bare Worker", bareColdWeb, paths, settings)] };
}

async function teachAll(from: URL, limit: URL, paths: readonly string[]): Promise<Captured[]> {
	const answers: Captured[] = [];
	for (const path of paths) {
		const answer = await capture(from, path);
		await teach(limit, path, answer);
		await expectSameAnswer(limit, answer);
		answers.push(answer);
	}
	return answers;
}

const contender = (name: string, origin: URL, paths: readonly string[], settings: Settings): Contender => ({
	name,
	job: (turn): ReadJob => ({
		kind: "reads",
		origin: origin.origin,
		paths,
		connections: settings.readConnections,
		seconds: turn === 0 ? settings.warmUpSeconds : settings.secondsPerTurn,
	}),
});
