import type { SampleShop, SampleVariant } from "../types.ts";

type Extra = Pick<SampleVariant, "compareAtMinor" | "backorder">;

const v = (values: readonly string[], sku: string, priceMinor: number, stock: number | null, weightGrams: number, extra: Extra = {}): SampleVariant => ({
	values,
	sku,
	priceMinor,
	stock,
	weightGrams,
	...extra,
});

export const butterslipSoap: SampleShop = {
	slug: "butterslip-soap",
	name: "Butter Slip Soap House",
	tagline: "Cold-process soap from a lane four feet wide",
	story: `The women who sold butter in this lane kept it cool between the high walls, out of the sun. We keep soap here for the same reason. It wants six weeks on a shelf in moving air before it is fit to wash with, and the Slip has had moving air since the seventeenth century.

There are two of us. Fergus weighs and pours; he was a lab technician for twenty years and cannot be hurried. Orla cuts, stamps, wraps and talks to people. We make about four hundred bars a week from rapeseed oil pressed near Callan, olive oil, coconut oil and shea, and we list every last thing that goes in.

If a bar comes out ugly we sell it by weight, and if it comes out wrong we wash the floor with it.`,
	email: "soap@butterslipsoap.example",
	phone: "+353 56 555 0123",
	owner: { name: "Orla Tynan", email: "orla@butterslipsoap.example" },
	legal: { traderName: "Orla Tynan & Fergus Maher, trading as Butter Slip Soap House", registrationNumber: "990223", vatNumber: "IE9900223TH" },
	address: { line1: "7A Butter Slip", city: "Kilkenny", region: "Co. Kilkenny", postalCode: "R95 F3T9", country: "IE" },
	latitude: 52.6519,
	longitude: -7.2533,
	openingHours: [
		{ day: "mon", opens: "10:30", closes: "17:00" },
		{ day: "wed", opens: "10:30", closes: "17:00" },
		{ day: "thu", opens: "10:30", closes: "17:00" },
		{ day: "fri", opens: "10:30", closes: "18:00" },
		{ day: "sat", opens: "10:00", closes: "18:00" },
		{ day: "sun", opens: "13:00", closes: "17:00" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect in the Slip", priceMinor: 0, estimate: "Same day if ordered before three" },
		{ kind: "local", title: "Fergus on his way home", priceMinor: 300, freeOverMinor: 4000, postalPrefixes: ["R95"], estimate: "Next evening we are open" },
		{ kind: "shipping", title: "Letter or parcel in Ireland", priceMinor: 495, freeOverMinor: 5000, countries: ["IE"], estimate: "2 working days" },
		{ kind: "shipping", title: "Parcel to the EU", priceMinor: 1150, freeOverMinor: 12000, countries: ["EU"], estimate: "5–8 working days" },
	],
	hue: 84,
	products: [
		{
			title: "The Plain Bar",
			categories: ["soap"],
			descriptionHtml:
				"<p>Our everyday soap: a hundred grams, square enough not to roll off the edge, with rapeseed, olive and coconut oil and a little shea. It lathers low and creamy, rinses clean, and lasts one person about five weeks if it is let dry between showers.</p><p>The scents are essential oils and nothing else. <strong>Nothing</strong> smells of nothing, and we sell more of it every year.</p>",
			tags: ["soap", "cold process", "vegan", "palm-free"],
			taxCategory: "standard",
			options: ["Scent"],
			variants: [
				v(["Lavender"], "BUT-PLAIN-LAV", 650, 148, 110),
				v(["Rosemary & Lemon"], "BUT-PLAIN-ROS", 650, 120, 110),
				v(["Turf Smoke"], "BUT-PLAIN-TRF", 700, 36, 110),
				v(["Rose Geranium"], "BUT-PLAIN-GER", 700, 2, 110),
				v(["Nothing"], "BUT-PLAIN-NIL", 600, 210, 110),
				v(["Christmas Orange"], "BUT-PLAIN-XMS", 450, 9, 110, { compareAtMinor: 700 }),
			],
			pictures: [
				{ motif: "soap", hue: 266, variation: 1 },
				{ motif: "soap", hue: 62, variation: 4 },
				{ motif: "soap", hue: 28, variation: 8 },
			],
			reviews: [
				{ rating: 5, title: "Five weeks to the day", text: "I marked it on the calendar because I didn't believe them. Thirty-five showers, sliver gone." },
				{ rating: 5, title: "Nothing for me, please", text: "I get headaches from perfume, and buying soap usually means holding my breath in a shop. This one I could unwrap in the kitchen." },
				{
					rating: 3,
					title: "Turf Smoke divides the house",
					text: "I love it. My wife says it's like showering with her grandfather. Bar is good, four of us had to vote.",
					reply: "It divides our house too. Bring in what's left and Orla will swap it for a Lavender, to keep the peace.",
				},
				{ rating: 5, title: "No film on the tiles", text: "Didn't expect to be reviewing grout, but here we are. Half the scrubbing it used to be." },
				{ rating: 4, title: "Goes soft in a wet dish", text: "If it sits in water it turns to custard at one end. On a slatted dish it's fine, and I suppose that's how soap works." },
				{ rating: 4, title: "Square corners", text: "The edges are sharp on day one. By day three it has worn to the shape of your hand and then it's lovely." },
			],
		},
		{
			title: "Gardener's Bar",
			categories: ["soap"],
			descriptionHtml:
				"<p>Pumice on one side, smooth on the other. The rough side lifts soil, creosote and beetroot; the smooth side says sorry afterwards. Scented with a bit of fir and clove that will not fight with your dinner.</p>",
			tags: ["soap", "pumice", "gardening", "gift"],
			taxCategory: "standard",
			options: [],
			variants: [v([], "BUT-GARD-BAR", 800, 74, 130)],
			pictures: [{ motif: "soap", hue: 112, variation: 6 }],
			reviews: [
				{ rating: 5, title: "Took off chain oil", text: "I don't garden at all, I fix bicycles. It shifted three days of black from around my nails in one go." },
				{ rating: 4, title: "Mind the rough side", text: "Excellent on palms. Do not, as I did, get confused with the shampoo in your eyes." },
				{ rating: 5, title: "Beside the back door", text: "It lives on the outside tap next to the nail brush, and the kitchen sink has been white since June." },
			],
		},
		{
			title: "Seaweed & Peppermint Bar",
			categories: ["soap"],
			descriptionHtml:
				"<p>Ground sugar kelp from the Waterford coast gives the green flecks and a faint slip; the peppermint gives you a reason to get up. It tingles, so go carefully.</p><ul><li>100 g bar, or three in a folded box</li><li>Olive oil, rapeseed oil, coconut oil, kelp, peppermint oil</li></ul>",
			tags: ["soap", "seaweed", "peppermint"],
			taxCategory: "standard",
			options: ["Pack"],
			variants: [v(["One bar"], "BUT-SEAW-1", 750, 58, 110), v(["Box of three"], "BUT-SEAW-3", 1900, 21, 370, { compareAtMinor: 2250 })],
			pictures: [
				{ motif: "soap", hue: 162, variation: 3 },
				{ motif: "soap", hue: 170, variation: 9 },
			],
			reviews: [
				{ rating: 5, title: "Better than the alarm clock", text: "I work nights. This and a strong tea are what stand between me and the sofa at nine in the evening." },
				{
					rating: 2,
					title: "It went where it went",
					text: "Nobody said 'tingles' meant that. I shall be using it on my feet.",
					reply: "We're sorry, and we laughed, and we're sorry we laughed. The next boxes will say 'not everywhere'.",
				},
				{ rating: 4, title: "Smells of an actual beach", text: "Salt and mint rather than blue aftershave. The flecks leave a tiny green freckle in the shower tray that rinses off." },
			],
		},
		{
			title: "Shampoo Bar",
			categories: ["soap", "bathroom"],
			descriptionHtml:
				"<p>Not a soap, strictly, but a solid shampoo with a mild coconut-based wash in it, so there is no vinegar rinse and no waxy fortnight while your hair gets used to it. Rub it between wet hands, not on your head, and it lasts twice as long.</p><ul><li>90 g is about seventy washes; 30 g is a try-out or a fortnight away</li><li>pH 5.5, measured by Fergus, every batch</li></ul>",
			tags: ["shampoo", "plastic-free", "travel"],
			taxCategory: "standard",
			options: ["Hair", "Size"],
			variants: [
				v(["Dry or curly", "30 g"], "BUT-SHAM-DRY-30", 550, 42, 36),
				v(["Dry or curly", "90 g"], "BUT-SHAM-DRY-90", 1200, 33, 100),
				v(["Fine or oily", "30 g"], "BUT-SHAM-FIN-30", 550, 50, 36),
				v(["Fine or oily", "90 g"], "BUT-SHAM-FIN-90", 1200, 0, 100, { backorder: true }),
				v(["Most heads", "30 g"], "BUT-SHAM-ALL-30", 550, 105, 36),
				v(["Most heads", "90 g"], "BUT-SHAM-ALL-90", 1200, 61, 100),
			],
			pictures: [
				{ motif: "soap", hue: 32, variation: 0 },
				{ motif: "soap", hue: 190, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "I gave up on these, then this", text: "Three other bars left me looking like I'd been dipped. With this one my hair squeaks, and the hairdresser noticed." },
				{ rating: 4, title: "Seventy washes is about right", text: "Got to sixty-four before it broke in two and one half went down the drain. My fault, mostly." },
				{ rating: 5, title: "Hand luggage only", text: "A month in Portugal with the little one, for two people. No bag of bottles at security." },
				{
					rating: 3,
					title: "Curls want conditioner too",
					text: "It cleans well and doesn't strip, but for real curls you still need something afterwards. The page could say so.",
					reply: "True, and now it will. We are on the ninth attempt at a conditioner bar. The eighth was a candle.",
				},
				{ rating: 5, title: "Fergus answered the phone", text: "I rang about an allergy and he read me the whole recipe, with percentages, and then asked about my mother." },
			],
		},
		{
			title: "Shaving Soap",
			categories: ["soap", "skincare"],
			descriptionHtml:
				"<p>A hard puck with bentonite clay for slip and lanolin for the morning after. Wet the brush well, load for half a minute, and it will hold a lather through two passes and a phone call.</p><p>The tin is tinplate with a screw lid. Once you have it, buy refills.</p>",
			tags: ["shaving", "soap", "refill"],
			taxCategory: "standard",
			options: ["Scent", "Format"],
			variants: [
				v(["Cedar & Bay", "Tin"], "BUT-SHAV-CED-TIN", 1600, 18, 190),
				v(["Cedar & Bay", "Refill"], "BUT-SHAV-CED-REF", 1100, 27, 105),
				v(["Unscented", "Tin"], "BUT-SHAV-NIL-TIN", 1500, 3, 190),
				v(["Unscented", "Refill"], "BUT-SHAV-NIL-REF", 1000, 30, 105),
				v(["Lime", "Refill"], "BUT-SHAV-LIM-REF", 800, 5, 105, { compareAtMinor: 1100 }),
			],
			pictures: [
				{ motif: "jar", hue: 24, variation: 2 },
				{ motif: "soap", hue: 74, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Converted at sixty-one", text: "Forty years of foam out of a can. I'm annoyed at all of them." },
				{ rating: 4, title: "Needs hot water and patience", text: "If you rush the brush it is thin. Give it the half minute and it's like yogurt. Cedar fades quickly, which I prefer." },
				{ rating: 3, title: "The lid", text: "Soap is first class. The lid of the tin rusted at the rim by spring; in a bathroom you would think of that.", reply: "We did think of it, too late. Tins sold since April are lacquered inside the lid, and yours is in the post." },
			],
		},
		{
			title: "Kitchen Hand Wash",
			categories: ["soap", "bathroom"],
			descriptionHtml:
				"<p>A liquid soap made from rapeseed and coconut oil with aloe, thin enough for a pump and strong enough for garlic. The bottle is brown glass and wants to be refilled: bring any bottle to the shop, or take the big one home.</p>",
			tags: ["hand wash", "liquid soap", "refill"],
			taxCategory: "standard",
			options: ["Scent", "Size"],
			variants: [
				v(["Lemon Thyme", "300 ml with pump"], "BUT-HAND-LEM-300", 950, 46, 520),
				v(["Lemon Thyme", "1 l refill"], "BUT-HAND-LEM-1L", 1800, 17, 1080),
				v(["Rose Geranium", "300 ml with pump"], "BUT-HAND-GER-300", 950, 24, 520),
				v(["Nothing", "300 ml with pump"], "BUT-HAND-NIL-300", 900, 39, 520),
				v(["Nothing", "1 l refill"], "BUT-HAND-NIL-1L", 1700, 0, 1080),
			],
			pictures: [
				{ motif: "bottle", hue: 58, variation: 4 },
				{ motif: "bottle", hue: 340, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "Garlic gone", text: "I chop forty cloves on a Friday at work. This is the first thing that lets me touch my own face afterwards." },
				{ rating: 4, title: "Runny", text: "Thinner than what you may be used to, one pump shoots clean across the sink. Half a pump is plenty, so it lasts." },
				{
					rating: 1,
					title: "Arrived open",
					text: "The pump came unscrewed in the parcel and washed a book I had also ordered. The book now smells very nice and cannot be read.",
					reply: "We are sorry, that was our taping. New bottle sent with a cap instead of the pump on it, and we have paid for the book.",
				},
				{ rating: 5, title: "Refill by the liter", text: "We go through it in the café. Saves us three bottles a week and the customers ask where it's from." },
			],
		},
		{
			title: "Bag of Offcuts",
			categories: ["soap"],
			descriptionHtml:
				"<p>Ends, slivers, bars that came out with a dimple, bars the cat walked on. Half a kilo in a paper bag, all scents as they fall. The soap is the same soap; only its looks let it down.</p>",
			tags: ["soap", "seconds", "bargain"],
			taxCategory: "standard",
			options: [],
			variants: [v([], "BUT-OFFC-500", 1200, null, 520, { compareAtMinor: 2600 })],
			pictures: [
				{ motif: "soap", hue: 50, variation: 9 },
				{ motif: "soap", hue: 205, variation: 2 },
			],
			reviews: [
				{
					rating: 5,
					title: "Found the paw print",
					text: "Clear as day, on a lavender one. It is not being used, it's on the windowsill.",
					reply: "That is Biscuit. She isn't allowed on the racks and she knows it.",
				},
				{ rating: 5, title: "Eight months of soap", text: "For a household of one that is not vain about corners. I counted nineteen pieces." },
				{ rating: 4, title: "Mostly Turf Smoke", text: "Seven in ten of mine, I'd say. Now I know what people leave behind. Good value all the same." },
				{ rating: 4, title: "In the sock drawer", text: "We put the little slivers among the winter woolens for the moths. No moths so far, and the drawer smells like a chemist's in 1950." },
			],
		},
		{
			title: "Dog Bar",
			categories: ["soap"],
			descriptionHtml: "<p>For dogs who have found the dead thing. Neem and cedarwood, no tea tree, plenty of lather, and a rope through the middle so that you have a hand free for the dog.</p>",
			tags: ["soap", "dogs", "on a rope"],
			taxCategory: "standard",
			options: [],
			variants: [v([], "BUT-DOGB-ROP", 900, 16, 150)],
			pictures: [{ motif: "soap", hue: 36, variation: 5 }],
			reviews: [
				{ rating: 5, title: "It was a seal", text: "A week dead, on Tramore strand, and she rolled in it twice. Two washes and she was let back in the car." },
				{ rating: 3, title: "Dog unimpressed", text: "He is clean and he smells of pencils. The rope got chewed through on day two, so put it up high." },
			],
		},
		{
			title: "Workday Hand Cream",
			categories: ["skincare"],
			descriptionHtml:
				"<p>Stiff when it comes out, gone in half a minute, and you can hold a pen afterwards. Shea, rapeseed oil and beeswax from a man in Bennettsbridge who calls his hives by the names of his aunts.</p><ul><li>75 ml aluminum tube with a key to roll it up</li></ul>",
			tags: ["hand cream", "beeswax", "tube"],
			taxCategory: "standard",
			options: ["Scent"],
			variants: [
				v(["Lavender"], "BUT-HCRM-LAV", 1150, 44, 95),
				v(["Fir & Clove"], "BUT-HCRM-FIR", 1150, 28, 95),
				v(["Nothing"], "BUT-HCRM-NIL", 1100, 67, 95),
			],
			pictures: [
				{ motif: "tube", hue: 262, variation: 3 },
				{ motif: "tube", hue: 140, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Nurse's hands", text: "Washed eighty times a shift. I keep one at the desk and one in the car and the cracks on my knuckles have closed over." },
				{ rating: 5, title: "The key is genius", text: "You get the very last bit out. My grandson asked if it was for winding the cream up." },
				{ rating: 4, title: "Stiff in winter", text: "In an unheated van it won't come out of the tube until ten o'clock. Inside pocket solves it." },
				{ rating: 3, title: "Lavender a little strong", text: "Good cream, but for the first minute I'm a drawer liner. Will take the plain one next time." },
			],
		},
		{
			title: "Calendula Balm",
			categories: ["skincare"],
			descriptionHtml:
				"<p>Marigold petals from Orla's mother's garden, steeped in oil on a sunny sill from June to August, strained and set with beeswax. Three ingredients. For elbows, heels, cuticles and wherever the wind gets in.</p>",
			tags: ["balm", "calendula", "beeswax", "unscented"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				v(["15 ml tin"], "BUT-CALB-15", 600, 83, 30),
				v(["60 ml jar"], "BUT-CALB-60", 1450, 25, 140),
				v(["120 ml jar"], "BUT-CALB-120", 2400, 1, 240),
			],
			pictures: [
				{ motif: "jar", hue: 38, variation: 6 },
				{ motif: "flowers", hue: 34, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "Heels like a person again", text: "Socks over it at night, ten nights. I had been sanding them, I'm ashamed to say." },
				{ rating: 4, title: "Grainy in the heat", text: "Left it in the car in July and it set again with little grains in it. They melt when you rub it in." },
				{ rating: 5, title: "The small tin goes everywhere", text: "Lips, a squeaky hinge, the zip of a tent. Not in that order." },
			],
		},
		{
			title: "Evening Face Oil",
			categories: ["skincare"],
			descriptionHtml: "<p>Rosehip, hemp and a drop of sea buckthorn, which is what makes it orange. Four drops on a damp face. Do it ten minutes before bed, or your pillow will be orange too.</p>",
			tags: ["face oil", "rosehip", "vegan"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [v(["10 ml"], "BUT-FOIL-10", 900, 31, 45), v(["30 ml"], "BUT-FOIL-30", 2200, 12, 95)],
			pictures: [{ motif: "bottle", hue: 22, variation: 8 }],
			reviews: [{ rating: 4, title: "They aren't joking about the pillow", text: "My skin loves it, my linen doesn't. I've moved it to straight after dinner." }],
		},
		{
			title: "Lip Balm",
			categories: ["skincare"],
			descriptionHtml: "<p>In a cardboard tube that you push up from below with your thumb. Firm, not shiny, and the honey one has honey in it.</p>",
			tags: ["lip balm", "plastic-free", "small gift"],
			taxCategory: "standard",
			options: ["Flavor"],
			variants: [
				v(["Honey"], "BUT-LIPB-HON", 450, 160, 14),
				v(["Mint"], "BUT-LIPB-MNT", 450, 118, 14),
				v(["Blackcurrant"], "BUT-LIPB-BLC", 450, 0, 14),
				v(["Plain"], "BUT-LIPB-PLN", 450, 72, 14),
			],
			pictures: [
				{ motif: "tube", hue: 44, variation: 0 },
				{ motif: "tube", hue: 290, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Toddler ate one", text: "Honey, whole, in under a minute. I rang the shop in a panic and was told he'd have very soft insides. He was fine." },
				{
					rating: 2,
					title: "Pushes up, won't push down",
					text: "Once it's up it's up. Mine went into the lid on day one and has lived flat ever since.",
					reply: "It only goes the one way, so a few millimeters at a time does it. We ought to print that on the tube, and there's a new one waiting here for you.",
				},
			],
		},
		{
			title: "Oat Bath Soak",
			categories: ["bathroom", "skincare"],
			descriptionHtml:
				"<p>Oats milled to dust, sea salt, a little dried chamomile. It turns the bath to thin milk. Three tablespoons under the running tap; there is a linen bag in with the large one, so that you are not sieving petals out of the plughole.</p>",
			tags: ["bath", "oats", "sensitive"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [v(["200 g jar"], "BUT-OATS-200", 1050, 26, 390), v(["600 g with linen bag"], "BUT-OATS-600", 2200, 11, 660)],
			pictures: [{ motif: "jar", hue: 48, variation: 3 }],
			reviews: [{ rating: 5, title: "Chickenpox, three children", text: "One bath after another for a week. It was the only quiet half hour any of us got." }],
		},
		{
			title: "Beech Nail Brush",
			categories: ["bathroom"],
			descriptionHtml: "<p>Waxed beech, tampico bristle, two sides: the short row for under the nails and the broad side for the rest. Stand it on its edge to dry and it will see out several mayors.</p>",
			tags: ["brush", "beech", "plastic-free"],
			taxCategory: "standard",
			options: [],
			variants: [v([], "BUT-NAIL-BEE", 850, 40, 70)],
			pictures: [{ motif: "brush", hue: 30, variation: 4 }],
			reviews: [
				{ rating: 5, title: "My granny's brush", text: "I've been looking for one like this since hers went missing at the funeral. Same shape, same sting." },
				{ rating: 3, title: "Split along the grain", text: "After four months in a wet shower. I now see it says to stand it on its edge." },
			],
		},
		{
			title: "Slatted Soap Dish",
			categories: ["bathroom"],
			descriptionHtml:
				"<p>A stoneware dish in two parts, glazed, with a grid above and a tray below that you rinse out on Sundays. Thrown for us in a shed outside Inistioge, so no two sit at quite the same height.</p>",
			tags: ["soap dish", "stoneware"],
			taxCategory: "standard",
			options: ["Glaze"],
			variants: [
				v(["Oat White"], "BUT-DISH-WHT", 1600, 19, 340),
				v(["Moss"], "BUT-DISH-MOS", 1600, 7, 340),
				v(["Ink Blue"], "BUT-DISH-INK", 1200, 2, 340, { compareAtMinor: 1600 }),
			],
			pictures: [
				{ motif: "plate", hue: 46, variation: 5 },
				{ motif: "plate", hue: 224, variation: 2 },
			],
			reviews: [{ rating: 5, title: "Soap lasts", text: "I'm the one who complained about custard. Bought the dish, no more custard." }],
		},
		{
			title: "Waffle Towel",
			categories: ["bathroom"],
			descriptionHtml:
				"<p>Half linen, half cotton, woven in a deep waffle that drinks up water and is dry by the time you want it again. Stiff for the first three washes, then not.</p><ul><li>Hand 50 × 90 cm, Bath 75 × 140 cm</li><li>Wash at 60°, no softener, it clogs the weave</li></ul>",
			tags: ["towel", "linen", "quick-dry"],
			taxCategory: "standard",
			options: ["Size", "Color"],
			variants: [
				v(["Hand", "Flax"], "BUT-TOWL-H-FLX", 1900, 22, 190),
				v(["Bath", "Flax"], "BUT-TOWL-B-FLX", 3900, 14, 420),
				v(["Hand", "Sage"], "BUT-TOWL-H-SAG", 1900, 13, 190),
				v(["Bath", "Sage"], "BUT-TOWL-B-SAG", 3900, 0, 420, { backorder: true }),
				v(["Hand", "Rust"], "BUT-TOWL-H-RST", 1900, 3, 190),
			],
			pictures: [
				{ motif: "towel", hue: 42, variation: 2 },
				{ motif: "towel", hue: 124, variation: 6 },
				{ motif: "towel", hue: 18, variation: 9 },
			],
			reviews: [
				{ rating: 4, title: "Cardboard, then heaven", text: "They warn you about three washes; I'd say five. Folds down to nothing for swimming at the weir." },
				{ rating: 5, title: "Dries on the radiator by lunch", text: "We have no tumble dryer and four people. I've replaced the lot over the year, a pair at a time." },
				{ rating: 3, title: "Smaller than I pictured", text: "The hand towel is a hand towel, I know. But it shrank by a good three centimeters as well." },
			],
		},
		{
			title: "Long Back Brush",
			categories: ["bathroom"],
			descriptionHtml: "<p>For people who live alone and itch. Forty-two centimeters of oiled ash with a slight bend, a bristle head that comes off the handle, and a loop to hang it by.</p>",
			tags: ["brush", "ash", "bath"],
			taxCategory: "standard",
			options: [],
			variants: [v([], "BUT-BACK-ASH", 1750, 0, 210, { backorder: true })],
			pictures: [{ motif: "brush", hue: 38, variation: 8 }],
			reviews: [],
		},
	],
};
