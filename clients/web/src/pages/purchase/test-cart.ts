import type { Schemas } from "../../../../api/client.ts";
import { formatsOf } from "../../core/format.ts";
import { factsOf, type Locale, localPath } from "../../core/locale.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Cart } from "./own-cart.ts";

/** What a page knows of its request, in tests. */
export const aPage = (locale: Locale = "en"): RequestContext => ({
	locale,
	path: "/cart",
	search: "",
	origin: "http://street",
	t: factsOf(locale).messages,
	format: formatsOf(locale, "Europe/Dublin"),
	href: (to) => localPath(locale, to),
	environment: "local",
});

const eur = (amount: number) => ({ amount, currency: "EUR" as const });

/** A line of a cart, in tests: two loaves at 4.30 from the bakery. */
export const aLine = (change: Partial<Schemas["CartLine"]> = {}): Schemas["CartLine"] => ({
	id: "cline_loaf",
	variantId: "var_loaf",
	quantity: 2,
	unitPrice: eur(430),
	total: eur(860),
	product: { id: "prod_loaf", slug: "loaf", title: "Loaf", variantTitle: "Small", options: {}, imageUrl: null },
	vendor: { id: "vend_bakery", slug: "bakery", name: "Bakery" },
	...change,
});

type Offer = Cart["delivery"][number]["options"][number];
const PICKUP: Offer = { id: "pickup", kind: "pickup", title: "Collect", estimate: null, price: eur(0), hours: [] };
const POST: Offer = { id: "post", kind: "shipping", title: "By post", estimate: null, price: eur(500), hours: [] };

/** A cart that is ready to be ordered, in tests: the line above, posted to Galway for 5.00. */
export const aCart = (change: Partial<Cart> = {}): Cart => ({
	id: "cart_0123456789",
	status: "open",
	orderId: null,
	currency: "EUR",
	contact: { email: "ada@example.com" },
	deliveryAddress: { name: "Ada", line1: "1 Quay Street", city: "Galway", postalCode: "H91 X2Y3", country: "IE" },
	lines: [aLine()],
	delivery: [{ vendorId: "vend_bakery", option: POST, options: [PICKUP, POST], withinDistance: "none" }],
	discounts: [],
	codes: [],
	credit: { available: eur(0), use: false, used: eur(0), due: eur(1360) },
	totals: { items: eur(860), discount: eur(0), delivery: eur(500), tax: eur(0), total: eur(1360) },
	paymentProviders: ["test"],
	requirements: [],
	problems: [],
	updatedAt: "2026-11-22T10:00:00.000Z",
	...change,
});
