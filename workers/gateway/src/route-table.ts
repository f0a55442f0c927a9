import type { Service } from "./env.ts";

/**
 * Who may call: `anyone`; a `guest` with a cart token or somebody signed in (the service decides by what is asked for);
 * only somebody signed in (`shopper`); somebody signed in whom the vendor service checks for membership (`vendor`); an `admin`.
 */
export type Access = "anyone" | "guest" | "shopper" | "vendor" | "admin";

/** `strict` routes have the tightest limit: they check a secret or send a mail. */
export type Limit = "strict";

export type Route = readonly [method: string, path: string, access: Access, service: Service, limit?: Limit];

/**
 * Every public URL of the marketplace: who may call it, and which service answers.
 * There is no other place to add one, so reading this table is reading the attack surface.
 */
export const ROUTES: readonly Route[] = [
	["POST", "/auth/sign-up/email", "anyone", "USER", "strict"],
	["POST", "/auth/sign-in/email", "anyone", "USER", "strict"],
	["POST", "/auth/sign-out", "anyone", "USER"],
	["GET", "/auth/get-session", "anyone", "USER"],
	["GET", "/auth/token", "shopper", "USER"],
	["GET", "/auth/jwks", "anyone", "USER"],
	["GET", "/auth/verify-email", "anyone", "USER", "strict"],
	["POST", "/auth/send-verification-email", "shopper", "USER", "strict"],
	["POST", "/auth/request-password-reset", "anyone", "USER", "strict"],
	["POST", "/auth/reset-password", "anyone", "USER", "strict"],
	["GET", "/me", "shopper", "USER"],
	["PATCH", "/me", "shopper", "USER"],
	["GET", "/me/addresses", "shopper", "USER"],
	["POST", "/me/addresses", "shopper", "USER"],
	["PATCH", "/me/addresses/:id", "shopper", "USER"],
	["DELETE", "/me/addresses/:id", "shopper", "USER"],
	["GET", "/me/sessions", "shopper", "USER"],
	["DELETE", "/me/sessions", "shopper", "USER"],
	["DELETE", "/me/sessions/:id", "shopper", "USER"],
	["GET", "/me/reviews", "shopper", "REVIEW"],
	["GET", "/dev/mails", "anyone", "USER"],

	["GET", "/products", "anyone", "PRODUCT"],
	["GET", "/products/:idOrSlug", "anyone", "PRODUCT"],
	["GET", "/categories", "anyone", "PRODUCT"],
	["GET", "/media/:key", "anyone", "PRODUCT"],
	["GET", "/vendors", "anyone", "VENDOR"],
	["GET", "/vendors/:idOrSlug", "anyone", "VENDOR"],
	["GET", "/products/:idOrSlug/reviews", "anyone", "REVIEW"],
	["GET", "/vendors/:idOrSlug/reviews", "anyone", "REVIEW"],

	["POST", "/carts", "guest", "ORDER"],
	["GET", "/carts/:id", "guest", "ORDER"],
	["DELETE", "/carts/:id", "guest", "ORDER"],
	["POST", "/carts/:id/items", "guest", "ORDER"],
	["PATCH", "/carts/:id/items/:itemId", "guest", "ORDER"],
	["DELETE", "/carts/:id/items/:itemId", "guest", "ORDER"],
	["PUT", "/carts/:id/contact", "guest", "ORDER"],
	["PUT", "/carts/:id/delivery-address", "guest", "ORDER"],
	["GET", "/carts/:id/delivery-options", "guest", "ORDER"],
	["PUT", "/carts/:id/delivery", "guest", "ORDER"],
	["POST", "/carts/:id/claim", "shopper", "ORDER"],
	["POST", "/carts/:id/checkout", "guest", "ORDER"],
	["GET", "/orders", "shopper", "ORDER"],
	["POST", "/orders/lookup", "anyone", "ORDER", "strict"],
	["GET", "/orders/:id", "guest", "ORDER"],
	["GET", "/orders/:id/events", "guest", "ORDER"],
	["POST", "/orders/:id/cancel", "guest", "ORDER"],
	["GET", "/payments/test/actions/:id", "anyone", "ORDER"],
	["POST", "/payments/test/actions/:id", "anyone", "ORDER"],

	["POST", "/products/:idOrSlug/reviews", "shopper", "REVIEW"],
	["PATCH", "/reviews/:id", "shopper", "REVIEW"],
	["DELETE", "/reviews/:id", "shopper", "REVIEW"],
	["PUT", "/reviews/:id/vote", "shopper", "REVIEW"],
	["DELETE", "/reviews/:id/vote", "shopper", "REVIEW"],
	["POST", "/reviews/:id/report", "shopper", "REVIEW"],

	["POST", "/vendors", "shopper", "VENDOR"],
	["GET", "/vendor", "shopper", "VENDOR"],
	["GET", "/vendor/:vendorId", "vendor", "VENDOR"],
	["PATCH", "/vendor/:vendorId", "vendor", "VENDOR"],
	["GET", "/vendor/:vendorId/products", "vendor", "VENDOR"],
	["POST", "/vendor/:vendorId/products", "vendor", "VENDOR"],
	["GET", "/vendor/:vendorId/products/:id", "vendor", "VENDOR"],
	["PATCH", "/vendor/:vendorId/products/:id", "vendor", "VENDOR"],
	["DELETE", "/vendor/:vendorId/products/:id", "vendor", "VENDOR"],
	["PUT", "/vendor/:vendorId/variants/:id/stock", "vendor", "VENDOR"],
	["POST", "/vendor/:vendorId/imports", "vendor", "VENDOR"],
	["GET", "/vendor/:vendorId/imports/:id", "vendor", "VENDOR"],
	["GET", "/vendor/:vendorId/orders", "vendor", "VENDOR"],
	["GET", "/vendor/:vendorId/orders/:id", "vendor", "VENDOR"],
	["POST", "/vendor/:vendorId/orders/:id/accept", "vendor", "VENDOR"],
	["POST", "/vendor/:vendorId/orders/:id/reject", "vendor", "VENDOR"],
	["POST", "/vendor/:vendorId/orders/:id/fulfillments", "vendor", "VENDOR"],
	["POST", "/vendor/:vendorId/orders/:id/fulfillments/:fulfillmentId/delivered", "vendor", "VENDOR"],
	["GET", "/vendor/:vendorId/reviews", "vendor", "VENDOR"],
	["POST", "/vendor/:vendorId/reviews/:id/reply", "vendor", "VENDOR"],
	["GET", "/vendor/:vendorId/stats", "vendor", "VENDOR"],

	["GET", "/admin/vendors", "admin", "VENDOR"],
	["GET", "/admin/vendors/:id", "admin", "VENDOR"],
	["POST", "/admin/vendors/:id/approve", "admin", "VENDOR"],
	["POST", "/admin/vendors/:id/reject", "admin", "VENDOR"],
	["POST", "/admin/vendors/:id/suspend", "admin", "VENDOR"],
	["POST", "/admin/vendors/:id/reinstate", "admin", "VENDOR"],
	["GET", "/admin/reviews", "admin", "REVIEW"],
	["POST", "/admin/reviews/:id/reject", "admin", "REVIEW"],
	["POST", "/admin/reviews/:id/publish", "admin", "REVIEW"],
	["GET", "/admin/orders", "admin", "ORDER"],
	["POST", "/admin/categories", "admin", "PRODUCT"],
	["PATCH", "/admin/categories/:id", "admin", "PRODUCT"],
	["GET", "/admin/users", "admin", "USER"],
];
