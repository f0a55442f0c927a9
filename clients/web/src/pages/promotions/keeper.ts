import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../api/client.ts";
import type { TextLink } from "../../components/links.ts";
import type { Outcome } from "../../core/api.ts";

export type Promotion = Schemas["Promotion"];

/** What the frame of a page about promotions is told. */
export interface FrameProps {
	title: string;
	lead?: Child | undefined;
	badge?: Child | undefined;
	actions?: Child | undefined;
	/** The pages above this one, below the list. Undefined on the list itself. */
	above?: readonly TextLink[] | undefined;
	notice?: Child | undefined;
	children?: Child | undefined;
}

/** The frame of the pages: that of a shop's portal, or of the administration. */
export type Frame = (props: FrameProps) => Child;

/** Which promotions a list shows. */
export interface PromotionQuery {
	limit: number;
	cursor?: string;
	active?: "true" | "false";
	q?: string;
}

/**
 * Whose promotions are looked after: a shop's own, or all of the marketplace. The pages and forms are the same, the calls and the
 * frame are not. What is read throws ApiFailure; what is changed says why it was refused.
 */
export interface Keeper {
	kind: "shop" | "marketplace";
	/** Where the pages begin, without the locale. */
	path: string;
	/** To be asked beside what the page shows. Throws ApiFailure where the page is not theirs. */
	frame(): Promise<Frame>;
	list(query: PromotionQuery): Promise<Schemas["PromotionPage"]>;
	find(id: string): Promise<Promotion>;
	/** Once per key. A shop's keeper leaves out what only operators say. */
	create(input: Schemas["PromotionInput"], key: string): Promise<Outcome<Promotion>>;
	change(id: string, patch: Schemas["PromotionPatch"]): Promise<Outcome<Promotion>>;
	remove(id: string): Promise<Outcome<unknown>>;
}
