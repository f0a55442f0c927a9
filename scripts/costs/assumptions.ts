/** How often each journey is measured. */
export const RUNS = 40;

/** One size of marketplace, for which a month is reckoned. */
export interface Scale {
	views: number;
	/** The share of the pages for everybody that a cache answers. A copy is fresh for a minute, so it grows with the traffic. */
	hits: number;
	/** The same for pictures, which are kept for a year. */
	pictureHits: number;
	/** Pictures that are asked for in a month, in each of two widths. */
	pictures: number;
	/** Orders that are kept: of two years at this rate. */
	monthsKept: number;
	products: number;
}

export const SCALES: readonly Scale[] = [
	{ views: 10_000, hits: 0.05, pictureHits: 0.5, pictures: 1_000, monthsKept: 24, products: 500 },
	{ views: 1_000_000, hits: 0.4, pictureHits: 0.9, pictures: 10_000, monthsKept: 24, products: 5_000 },
	{ views: 100_000_000, hits: 0.85, pictureHits: 0.99, pictures: 200_000, monthsKept: 24, products: 100_000 },
];

/** What people look at: how many of 100 page views are of which page. Pages for everybody can be answered by a cache. */
export const VIEWS: Record<string, { share: number; forEverybody: boolean }> = {
	home: { share: 10, forEverybody: true },
	category: { share: 20, forEverybody: true },
	search: { share: 12, forEverybody: true },
	product: { share: 36, forEverybody: true },
	shop: { share: 9, forEverybody: true },
	cart: { share: 6, forEverybody: false },
	checkout: { share: 3, forEverybody: false },
	order: { share: 2, forEverybody: false },
	"vendor orders": { share: 2, forEverybody: false },
};

/** What happens besides, for 100 page views. Reads of what everybody sees leave no line in the log. */
export const PER_100_VIEWS: Record<string, { times: number; forEverybody: boolean }> = {
	/** Each page asks who is here and how much is in the cart. */
	"who is here": { times: 100, forEverybody: false },
	/** Product pages ask for price and stock of the moment. */
	"price and stock": { times: 36, forEverybody: true },
	"into the cart": { times: 4, forEverybody: false },
	purchase: { times: 0.5, forEverybody: false },
};

/** Of the pictures on a page, how many a browser does not have yet. */
export const NEW_PICTURES = 0.5;
/** What a picture costs in the gateway when the cache behind it has it, in ms of CPU time. */
export const PICTURE_CPU_MS = 0.5;
/** A message is written, read and deleted. */
export const OPERATIONS_PER_MESSAGE = 3;
/** Mails about an order, from its confirmation to its arrival, to the shopper and to the shops. */
export const MAILS_PER_ORDER = 5;
/** Cron runs each minute, in five services. */
export const SWEEPS_A_MONTH = 60 * 24 * 30;
export const SERVICES_WITH_CRON = 5;
/** Backups of the databases that are kept: of 30 nights and 12 months. */
export const BACKUPS_KEPT = 42;
/** What a compressed backup takes of its database (docs/operations/data-backups.md). */
export const BACKUP_SHARE = 0.23;
/** A picture as shops upload it. */
export const PICTURE_BYTES = 400_000;
/** A product with its variants and its words in the index of the search. */
export const PRODUCT_BYTES = 12_000;
