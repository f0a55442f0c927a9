import type { Schemas } from "../../../../api/client.ts";
import type { Tone } from "../../components/badge.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import type { ReturnAddresses } from "./returns/return-address.ts";

type Order = Schemas["Order"];

/** All that an order's page shows. */
export interface OrderView {
	page: RequestContext;
	order: Order;
	/** What has happened to it; null where that cannot be said right now. */
	events: readonly Schemas["OrderEvent"][] | null;
	/** Its invoices and credit notes; null where they cannot be said right now. */
	invoices: readonly Schemas["InvoiceRef"][] | null;
	/** Where what is to be sent back goes. */
	returnTo: ReturnAddresses;
	/** What it takes to change it is a link by mail. */
	needsLink: boolean;
	/** Signed in, so that there are other orders and reviews to write. */
	hasAccount: boolean;
	/** The order was placed just now. */
	thanks?: boolean | undefined;
	notice?: string | null | undefined;
	/** Why something did not work. */
	problem?: string | undefined;
}

/** The color of an order's state. */
export const toneOf = ({ status }: Pick<Order, "status">): Tone =>
	({ pending_payment: "warning", placed: "info", completed: "success", canceled: "neutral" } as const)[status];
