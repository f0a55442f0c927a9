/** On what terms some of the sample variants are sold, besides their price and their stock. Days count from the day of the seed. */
export interface SampleTerms {
	/** A lower price since some days ago, for so many days in all. */
	sale?: { priceMinor: number; sinceDays: number; days: number };
	/** What it cost before, until so many days ago. */
	before?: { priceMinor: number; untilDays: number };
	/** What one piece costs from so many on, by quantity. */
	volume?: Readonly<Record<number, number>>;
	/** Sold before it is there, so many pieces at most. */
	preorder?: { inDays: number; limit: number };
	/** When more of it is there again, and how many may be ordered until then. */
	backorder?: { inDays: number; limit: number };
}

const CARDIGAN: SampleTerms = { sale: { priceMinor: 11900, sinceDays: 5, days: 21 } };
const SOAP: SampleTerms = { volume: { 3: 580, 10: 520 } };
const TIN: SampleTerms = { volume: { 3: 980, 6: 890 } };
const SOCKS: SampleTerms = { volume: { 3: 1250, 5: 1150 } };

/** By SKU. */
export const TERMS: Readonly<Record<string, SampleTerms>> = {
	// It was cheaper a fortnight ago than before the sale: that is the lowest price of the thirty days.
	"SHR-GRI-40": { sale: { priceMinor: 7400, sinceDays: 6, days: 20 }, before: { priceMinor: 8400, untilDays: 16 } },
	"LEE-ETR-PB": { sale: { priceMinor: 999, sinceDays: 3, days: 14 } },
	"NOR-FRIB-S-SLT": CARDIGAN,
	"NOR-FRIB-M-SLT": CARDIGAN,
	"NOR-FRIB-L-SLT": CARDIGAN,
	"KPY-SLT-P-240": { sale: { priceMinor: 690, sinceDays: 9, days: 30 }, before: { priceMinor: 950, untilDays: 50 } },
	// Begins when the street has been open for a week.
	"SAL-MUG-L-FOG": { sale: { priceMinor: 2300, sinceDays: -7, days: 10 } },

	"BUT-PLAIN-LAV": SOAP,
	"BUT-PLAIN-ROS": SOAP,
	"BUT-PLAIN-NIL": { volume: { 3: 540, 10: 480 } },
	"COR-TIN-LOW": TIN,
	"COR-TIN-BOG": TIN,
	"NOR-SOCK-S-PEA": SOCKS,
	"NOR-SOCK-M-PEA": SOCKS,
	"NOR-SOCK-L-PEA": SOCKS,
	"LEE-BRC-1": { volume: { 5: 340, 20: 300 } },

	"LEE-WET-PB": { preorder: { inDays: 24, limit: 60 } },
	"NOR-QCAB-L-CRM": { backorder: { inDays: 38, limit: 4 } },
	"LEE-UWH-HB": { backorder: { inDays: 12, limit: 20 } },
};

/** The shop that sets prices in pounds too, for readers across the water: about so many pence for a cent, in steps of 25. */
export const IN_POUNDS = { shop: "lee-books", rate: 0.86, step: 25 } as const;

/** The shop that keeps its stock in two places, the first sold from first, and how much of each shelf is in the second. */
export const TWO_PLACES = { shop: "lee-books", names: ["Shop, Sailmaker's Passage", "Store, Marina Mill"], shareInSecond: 0.6 } as const;
