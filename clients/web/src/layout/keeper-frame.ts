import type { Child } from "hono/jsx";
import type { TextLink } from "../components/links.ts";

/** What the frame of a page is told on which somebody looks after a list of things: collections, promotions. */
export interface KeeperFrameProps {
	title: string;
	lead?: Child | undefined;
	badge?: Child | undefined;
	actions?: Child | undefined;
	/** The way to what shoppers see; shown where they see anything of this keeper. */
	onStreet?: Child | undefined;
	/** The pages above this one, below the list. Undefined on the list itself. */
	above?: readonly TextLink[] | undefined;
	notice?: Child | undefined;
	children?: Child | undefined;
}

/** The frame of such pages: that of a shop's portal, or of the administration. */
export type KeeperFrame = (props: KeeperFrameProps) => Child;
