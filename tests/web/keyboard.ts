import type { Page } from "playwright-core";

/** What Tab made of a page. */
export interface TabTour {
	/** Interactive elements that Tab never came to, or came to in another order than they stand in. */
	missed: string[];
	/** Elements that had the focus and did not show it. */
	unseen: string[];
	/** How many can be reached. */
	count: number;
}

interface TourWindow {
	tour: { expected: Element[]; seen: Element[]; unseen: string[] };
}

/** Presses Tab from the beginning of the page to its end, and notes what gets the focus and whether one can see that. */
export async function tabThrough(page: Page): Promise<TabTour> {
	const count = await page.evaluate(prepareTour);
	// some fields have several stops, such as the hour and the minute of a time: it goes on while something new is reached
	for (let [seen, presses] = [-1, count + EXTRA_STOPS]; ; presses = EXTRA_STOPS) {
		for (let press = 0; press < presses; press += 1) await page.keyboard.press("Tab");
		const now = await page.evaluate(() => (globalThis as unknown as TourWindow).tour.seen.length);
		if (now === seen) break;
		seen = now;
	}
	return { ...(await page.evaluate(tourReport)), count };
}

/** Areas that scroll get the focus too, without being controls. */
const EXTRA_STOPS = 6;

/** In the page: what Tab is to come to, and somebody who notes where it goes. */
function prepareTour(): number {
	const isReachable = (element: HTMLElement): boolean =>
		element.tabIndex >= 0 &&
		!element.matches(":disabled, [inert] *, input[type=hidden]") &&
		element.checkVisibility({ visibilityProperty: true }) &&
		isTheOneOfItsGroup(element);
	/** Of radio buttons Tab comes to the chosen one, or to the first. */
	const isTheOneOfItsGroup = (element: HTMLElement): boolean => {
		if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
		const scope = element.form ?? document;
		const group = [...scope.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`)];
		return element === (group.find(({ checked }) => checked) ?? group[0]);
	};
	const nameOf = (element: Element): string =>
		`${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)} ${element.id}`;
	/** What shows the focus: the element itself, what is drawn with it, or a frame around it. */
	const looks = (element: Element): string => {
		const around = [
			element,
			element.nextElementSibling,
			element.parentElement,
			element.parentElement?.parentElement,
			element.closest("li, article, form"),
		];
		const styles = around.flatMap((place) => (place ? [getComputedStyle(place), getComputedStyle(place, "::after")] : []));
		return styles
			.map(({ outlineStyle, outlineWidth, outlineColor, boxShadow }) => `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`)
			.join("; ");
	};
	const expected = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]")].filter(
		isReachable,
	);
	const top = document.createElement("span"); // where a focused element is removed, Tab goes on from
	top.tabIndex = -1;
	document.body.prepend(top);
	top.focus();
	top.remove();
	const unfocused = new Map<Element, string>(expected.map((element) => [element, looks(element)]));
	const tour: TourWindow["tour"] = { expected, seen: [], unseen: [] };
	(globalThis as unknown as TourWindow).tour = tour;
	document.addEventListener("focusin", ({ target }) => {
		if (!(target instanceof Element) || tour.seen.includes(target)) return;
		tour.seen.push(target);
		if (unfocused.get(target) === looks(target)) tour.unseen.push(nameOf(target));
	});
	return expected.length;
}

/** In the page: what of the expected was not come to, or not in the order in which it stands. */
function tourReport(): Pick<TabTour, "missed" | "unseen"> {
	const { expected, seen, unseen } = (globalThis as unknown as TourWindow).tour;
	const nameOf = (element: Element): string =>
		`${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)} ${element.id}`;
	const order = seen.filter((element) => expected.includes(element));
	const missed = expected.filter((element, index) => order[index] !== element).map((element) => nameOf(element));
	return { missed, unseen };
}

/** Follows the skip link, which is the first thing that Tab comes to; whether the focus is in the main part then. */
export async function skipToMain(page: Page): Promise<boolean> {
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	return page.evaluate(() => document.activeElement?.closest("main") !== null && location.hash !== "");
}
