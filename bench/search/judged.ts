/**
 * Searches over the sample street with the products that somebody who types them wants to see, judged by reading all products of the
 * street, before anything was tuned and without looking at what the search answers. Add to it; do not bend it to the search. The street's
 * texts are in English with a few words of other languages; those are what "foreign" asks for.
 */

/** What is hard about a search. */
export const KINDS = ["plain", "plural", "typo", "accent", "partial", "shop", "mixed", "foreign", "synonym"] as const;
export type Kind = (typeof KINDS)[number];

export interface Judged {
	kind: Kind;
	q: string;
	/** The slugs of the products that are an answer, or the slug of a shop all of whose products are. */
	wanted: readonly string[] | { shop: string };
}

const BIKES = [
	"blackpool-commuter",
	"sundays-well-step-through",
	"nagle-gravel-bike",
	"sparrow-childrens-bike",
	"second-life-road-bike",
	"drayman-electric-cargo-bike",
];
const CARDIGANS = ["fishermans-rib-cardigan", "babys-first-cardigan"];
const CHOCOLATE = ["butter-store-drinking-chocolate", "roasters-chocolate-bar", "lighthouse-slab", "sea-salt-caramels"];
const ESPRESSO = ["four-faces-espresso", "pair-of-espresso-cups", "espresso-cups-pair"];
const JEWELRY = [
	"strand-band",
	"claddagh-ring-no-nonsense",
	"tideline-stacking-ring",
	"blank-signet",
	"island-pendant",
	"ogham-bar-necklace",
	"limpet-studs",
	"halyard-hoops",
	"sea-glass-drops",
	"make-a-silver-ring-at-home",
];
const MARMALADE = ["seville-marmalade", "bakehouse-jam"];
const MUGS = ["prom-mug", "two-hand-mug", "lucky-second"];
const SCARVES = ["long-lambswool-scarf", "moss-stitch-cowl"];
const SOURDOUGH = ["quay-sourdough", "bridie-our-sourdough-starter"];
const SWEATERS = ["weir-crewneck-sweater", "quay-cable-roll-neck", "childs-minnow-sweater"];

const judged = (kind: Kind, searches: Record<string, Judged["wanted"]>): Judged[] =>
	Object.entries(searches).map(([q, wanted]) => ({ kind, q, wanted }));

export const JUDGED: readonly Judged[] = [
	...judged("plain", {
		sourdough: SOURDOUGH,
		mug: MUGS,
		bike: BIKES,
		"decaf coffee": ["sleepy-steeple-decaf"],
		"blue cheese": ["night-ferry-blue"],
		"lambswool sweater": ["weir-crewneck-sweater", "quay-cable-roll-neck"],
		"bicycle lock": ["gatekeeper-d-lock"],
		"wedding ring": ["strand-band"],
		"beeswax candle": ["beeswax-dinner-candles-pair", "beeswax-pillar"],
		"hot chocolate": ["butter-store-drinking-chocolate"],
		earrings: ["limpet-studs", "halyard-hoops", "sea-glass-drops"],
		jigsaw: ["saturday-under-the-market-roof-jigsaw", "city-jigsaw"],
		helmet: ["plain-good-helmet", "fledgling-kids-helmet"],
		kite: ["hill-kite"],
		"soap dish": ["slatted-soap-dish"],
		"vegan bread": ["quay-sourdough", "dark-rye-with-caraway", "seeded-spelt-tin"],
		"espresso cups": ["pair-of-espresso-cups", "espresso-cups-pair"],
		seaweed: [
			"seaweed-and-peppermint-bar",
			"dillisk-and-sesame-sprinkle",
			"sea-salt-focaccia",
			"cultured-butter",
			"hand-rolled-oatcakes",
			"pan-cove-sea-salt",
		],
	}),
	...judged("plural", {
		mugs: MUGS,
		loaves: ["quay-sourdough", "brown-soda-bread", "dark-rye-with-caraway", "seeded-spelt-tin", "lemon-drizzle-loaf"],
		scarves: SCARVES,
		knives: ["cheese-knife"],
		cardigans: CARDIGANS,
		cookies: ["oat-and-butter-shortbread"],
		brushes: ["beech-nail-brush", "long-back-brush"],
		daffodil: ["daffodil-bulbs"],
		dahlias: ["dahlia-tubers"],
		notebooks: ["quay-notebook"],
		match: ["long-matches-in-a-bottle", "pocket-matches-set-of-three"],
		tires: ["glass-proof-city-tire"],
		teapots: ["proper-teapot"],
		blankets: ["herringbone-throw", "cot-blanket"],
		rings: ["strand-band", "claddagh-ring-no-nonsense", "tideline-stacking-ring", "blank-signet", "make-a-silver-ring-at-home"],
		sweaters: SWEATERS,
		geese: ["the-goose-who-stopped-the-coach", "farmyard-animals"],
		dishes: ["butter-dish", "slatted-soap-dish", "stone-candle-dish"],
	}),
	...judged("typo", {
		sourdogh: SOURDOUGH,
		"cermaic mug": MUGS,
		choclate: CHOCOLATE,
		marmelade: MARMALADE,
		cardigen: CARDIGANS,
		expresso: ESPRESSO,
		focacia: ["sea-salt-focaccia"],
		croisant: ["all-butter-croissants"],
		bycicle: BIKES,
		neckalce: ["island-pendant", "ogham-bar-necklace"],
		"lavendar soap": ["the-plain-bar"],
		philodendrom: ["heartleaf-trailer"],
		"rasberry jam": ["bakehouse-jam"],
		"tea pot": ["proper-teapot"],
		"note book": ["quay-notebook"],
		"watering cann": ["galvanized-watering-can"],
		jewellery: JEWELRY,
		honycomb: ["heather-honeycomb"],
		panier: ["rainproof-pannier"],
		scarfe: SCARVES,
		"mocha pot": ["stovetop-moka-pot"],
	}),
	...judged("accent", {
		gráinne: ["prom-mug", "serving-bowl", "moon-jar"],
		grainne: ["prom-mug", "serving-bowl", "moon-jar"],
		giclee: ["rooftops-from-the-hill-giclee-print"],
		"giclée print": ["rooftops-from-the-hill-giclee-print"],
		RÓISÍN: ["the-gearbox-saints-by-roisin-tangney-webb"],
		brid: ["ribbed-watch-cap", "nobody-rows-in-february-by-cathal-prendiville-oakes", "cultured-butter", "counter-chutney"],
		oisin: ["pocket-matches-set-of-three", "evening-in-gift-box"],
		sinéad: ["nagle-gravel-bike", "hand-built-rear-wheel"],
		padraigin: ["hughie-the-heron-wont-share"],
		"fishermans rib": ["fishermans-rib-cardigan"],
		"fisherman’s rib": ["fishermans-rib-cardigan"],
		"sundays well": ["sundays-well-step-through", "a-lodger-for-mrs-crimmins-by-donal-hurley-kehoe"],
		"childrens bike": ["sparrow-childrens-bike"],
		"2 oclock coffee": ["two-o-clock-coffee"],
	}),
	...judged("partial", {
		sour: SOURDOUGH,
		croiss: ["all-butter-croissants"],
		choc: CHOCOLATE,
		card: [
			"card-sheep-on-the-road",
			"bridges-of-cork-letterpress-cards",
			"cardamom-knots",
			"fishermans-rib-cardigan",
			"babys-first-cardigan",
		],
		marm: MARMALADE,
		esp: ESPRESSO,
		hel: ["plain-good-helmet", "fledgling-kids-helmet"],
		lambs: ["weir-crewneck-sweater", "lambswool-slipover", "long-lambswool-scarf", "ribbed-watch-cap", "quay-cable-roll-neck", "bed-socks"],
		dahl: ["dahlia-tubers"],
		"water can": ["galvanized-watering-can"],
		mons: ["swiss-cheese-plant"],
		"soap di": ["slatted-soap-dish"],
		"oat bi": ["oat-biscuits-for-cheese"],
		"candle sn": ["forged-candle-snuffer"],
		ging: ["bakehouse-jam", "coal-lane-chai"],
	}),
	...judged("shop", {
		"quay bakehouse": { shop: "quay-bakehouse" },
		"Salthill Pottery": { shop: "salthill-pottery" },
		"nore knitware": { shop: "nore-knitwear" },
		"northside cycles": { shop: "northside-cycles" },
		"claddagh cheese": { shop: "claddagh-cheese" },
		"lee books": { shop: "lee-books" },
		"butter slip soap": { shop: "butterslip-soap" },
		"clew bay plants": { shop: "clew-bay-plants" },
		"shandon roaster": { shop: "shandon-roasters" },
		"salthill mug": MUGS,
		"kinsale honey": ["heather-honey"],
		"shandon tea": ["cork-breakfast-tea", "lamplighter-earl-grey", "mint-and-nettle-infusion", "coal-lane-chai"],
		"nore socks": ["everyday-wool-socks", "bed-socks"],
		"claddagh goat cheese": ["limestone-goat-log"],
		"corrib bookshop candle": ["river-jar-candle", "travelers-tin"],
	}),
	...judged("mixed", {
		"mug fog glaze": ["prom-mug", "two-hand-mug"],
		"merino baby": ["babys-first-cardigan", "cot-blanket"],
		"baby gift": ["babys-first-cardigan", "cot-blanket", "the-goose-who-stopped-the-coach"],
		"navy helmet": ["plain-good-helmet"],
		"unscented soap": ["shaving-soap", "the-plain-bar"],
		"wood fired vase": ["tall-vase-one-of-a-kind"],
		"irish language book": ["lapa-lapa-lacha"],
		"christmas hamper": ["harbor-hamper"],
		"large print crime": ["nobody-rows-in-february-by-cathal-prendiville-oakes"],
		"fountain pen ink": ["river-ink-30-ml", "everyday-fountain-pen"],
		"vegan chutney": ["counter-chutney"],
		"puncture resistant 700": ["glass-proof-city-tire"],
		"beginner knitting kit": ["first-hat-kit"],
		"labrador bowl": ["dog-bowl"],
		"smoked sea salt": ["pan-cove-sea-salt"],
		"oak framed prints": ["rooftops-from-the-hill-giclee-print", "linocut-the-reek-in-four-weathers"],
		"Cork history": [
			"butter-barrels-and-quay-walls-by-dr-cormac-linehan-roche",
			"wet-feet-flood-channel-and-street-in-old-cork",
			"forty-flights-walking-the-steps-of-cork",
		],
		"silver earring": ["limpet-studs", "halyard-hoops"],
		"vegtable seeds": ["kitchen-garden-seeds"],
		"loose leaf tea": ["lamplighter-earl-grey", "coal-lane-chai", "cork-breakfast-tea", "harbor-watch-tea"],
		"sofa blanket": ["herringbone-throw"],
		"salthil teapots": ["proper-teapot"],
	}),
	...judged("foreign", {
		viennoiserie: ["all-butter-croissants"],
		fika: ["cardamom-knots"],
		gaeilge: ["lapa-lapa-lacha"],
		lacha: ["lapa-lapa-lacha"],
	}),
	...judged("synonym", {
		jumper: SWEATERS,
		pushbike: BIKES,
		"waistcoat or vest": ["lambswool-slipover"],
	}),
];
