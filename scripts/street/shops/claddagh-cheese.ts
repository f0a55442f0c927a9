import type { SampleShop } from "../types.ts";

export const claddaghCheese: SampleShop = {
	slug: "claddagh-cheese",
	name: "Claddagh Cheese",
	tagline: "Irish farmhouse cheese, cut to order by people who will talk you into a taste",
	story: `The shop is fourteen feet wide and cold all year round, and Fergus wears the same green hat in it from September to June. He came to cheese from the trawlers. His back gave out at forty, and a cousin in Clare needed someone to turn wheels over one winter.

We buy from nineteen small makers, most of them within two hours' drive and all of them on first-name terms with their animals. Some of it we take young and finish in the stone cellar under the shop, which floods once every twelve years and is otherwise perfect.

Nothing is pre-cut. When you order a wedge, Fergus or Bríd cuts it that morning, weighs it a bit generously and wraps it in waxed paper. Take it out of the fridge an hour before you eat it. That is most of what we know.`,
	email: "counter@claddaghcheese.example",
	phone: "+353 91 010 417",
	owner: { name: "Fergus Tannian", email: "fergus@claddaghcheese.example" },
	legal: { traderName: "Claddagh Cheesemongers Limited", registrationNumber: "990417", vatNumber: "IE9904173CD" },
	address: { line1: "11 Netmenders' Row", city: "Galway", region: "Co. Galway", postalCode: "H91 KF8R", country: "IE" },
	latitude: 53.26791,
	longitude: -9.05702,
	openingHours: [
		{ day: "tue", opens: "10:00", closes: "18:00" },
		{ day: "wed", opens: "10:00", closes: "18:00" },
		{ day: "thu", opens: "10:00", closes: "18:00" },
		{ day: "fri", opens: "09:30", closes: "19:00" },
		{ day: "sat", opens: "09:00", closes: "18:00" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect at the counter", priceMinor: 0, estimate: "Cut and wrapped within three hours" },
		{
			kind: "local",
			title: "Cold van around Galway",
			priceMinor: 500,
			freeOverMinor: 5000,
			postalPrefixes: ["H91", "H53", "H54", "H62", "H65", "H71"],
			estimate: "Thursday and Friday, noon to six",
		},
		{
			kind: "shipping",
			title: "Chilled overnight, Ireland",
			priceMinor: 850,
			freeOverMinor: 7500,
			countries: ["IE"],
			estimate: "Next working day, Tuesday to Friday",
		},
		{ kind: "shipping", title: "Chilled express, EU", priceMinor: 2450, countries: ["EU"], estimate: "2 to 3 working days, sent Monday or Tuesday" },
	],
	hue: 46,
	products: [
		{
			title: "Netmender Clothbound Cheddar",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>Raw cow's milk, wrapped in cloth and lard and left in our own cellar. At twelve months it is buttery and tastes of hay. At twenty-four it bites back, with the little crunchy crystals that people ask us about every day (they are good).</p><ul><li>Raw cow's milk, animal rennet, salt</li><li>Made by two brothers near Kilcolgan who do not speak to each other but make very good cheese</li></ul>",
			tags: ["raw milk", "cow", "hard"],
			taxCategory: "zero",
			options: ["Age", "Weight"],
			variants: [
				{ values: ["12 months", "250 g"], sku: "CLA-CHED-12-250", priceMinor: 790, stock: 58, weightGrams: 265 },
				{ values: ["12 months", "500 g"], sku: "CLA-CHED-12-500", priceMinor: 1480, stock: 33, weightGrams: 520 },
				{ values: ["24 months", "250 g"], sku: "CLA-CHED-24-250", priceMinor: 980, stock: 21, weightGrams: 265 },
				{ values: ["24 months", "500 g"], sku: "CLA-CHED-24-500", priceMinor: 1840, stock: 3, weightGrams: 520 },
				{ values: ["12 months", "Whole truckle, 1.8 kg"], sku: "CLA-CHED-12-TRK", priceMinor: 4600, compareAtMinor: 5200, stock: 6, weightGrams: 1850 },
			],
			pictures: [
				{ motif: "cheese", hue: 44, variation: 0 },
				{ motif: "cheese", hue: 38, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "The twenty-four", text: "I ate it standing at the sink like a criminal. Crystals like sea salt." },
				{ rating: 5, title: "Have some for the road", text: "Went in for 250 g, left with a truckle and a life story. No regrets about either." },
				{ rating: 4, title: "Cloth is a nuisance", text: "Superb flavor, but nobody told me about peeling the cloth and I chewed on it for a while.", reply: "You are not the first. There is now a label on every truckle saying which part is lunch and which part is bandage." },
				{ rating: 5, title: "On brown bread with scallion", text: "No further comment." },
				{ rating: 3, title: "Milder than I'd hoped", text: "The twelve-month is pleasant and no more than that. My own fault, I should have gone older." },
			],
		},
		{
			title: "Mutton Island Washed Rind",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>A sticky orange puck, washed every second day in brine and a drop of pale ale. It smells like a wet dog's blanket and tastes like bacon and cream. 220 g, pasteurized cow's milk.</p><p>We wrap it three times for the post. Your postman will still know.</p>",
			tags: ["washed rind", "cow", "strong"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "CLA-MUTT", priceMinor: 890, stock: 17, weightGrams: 240 }],
			pictures: [
				{ motif: "cheese", hue: 22, variation: 7 },
				{ motif: "board", hue: 28, variation: 3 },
			],
			reviews: [
				{ rating: 5, title: "My flatmate moved rooms", text: "Worth it. Silky, meaty, gone in one sitting with half a loaf." },
				{
					rating: 1,
					title: "Had to bin it",
					text: "The smell when I opened the box was unbelievable. I rang the fire brigade's non-emergency line and they laughed at me.",
					reply: "That is the cheese at its very best, God help us all. We have refunded you and put a gentle little brie in the post instead.",
				},
				{ rating: 4, title: "Brave but good", text: "Scrape a bit of the rind off and it's quite polite. Leave it on and hold the table." },
			],
		},
		{
			title: "Night Ferry Blue",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>A creamy blue from a woman near Clifden with eleven cows, all named after singers. Veins more green than blue, salt on the finish, no bitterness. If you think you do not like blue, start here, with honey.</p>",
			tags: ["blue", "cow", "creamy"],
			taxCategory: "zero",
			options: ["Weight"],
			variants: [
				{ values: ["150 g"], sku: "CLA-BLUE-150", priceMinor: 620, stock: 44, weightGrams: 165 },
				{ values: ["300 g"], sku: "CLA-BLUE-300", priceMinor: 1160, stock: 26, weightGrams: 320 },
				{ values: ["Half wheel, 1.1 kg"], sku: "CLA-BLUE-HALF", priceMinor: 3900, stock: 2, backorder: true, weightGrams: 1150 },
			],
			pictures: [{ motif: "cheese", hue: 200, variation: 2 }],
			reviews: [
				{ rating: 5, title: "Dolly's finest", text: "They told me which cow was top milker that week. Absolutely lovely on a pear." },
				{ rating: 4, title: "Converted my wife", text: "Eleven years of 'no blue in the fridge' ended on Saturday. The 150 is two portions at most." },
				{ rating: 5, title: "Best on the board", text: "We did five cheeses at Christmas and this was the one with nothing left but paper." },
			],
		},
		{
			title: "Limestone Goat Log",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>Fresh and lemony, from goats that spend the summer climbing things in the Burren. Soft enough to spread for the first week; after that it firms up and gets more opinionated. 140 g.</p>",
			tags: ["goat", "fresh", "vegetarian"],
			taxCategory: "zero",
			options: ["Coating"],
			variants: [
				{ values: ["Plain"], sku: "CLA-GOAT-PLN", priceMinor: 580, stock: 36, weightGrams: 155 },
				{ values: ["Ash"], sku: "CLA-GOAT-ASH", priceMinor: 620, stock: 18, weightGrams: 155 },
				{ values: ["Garden herbs"], sku: "CLA-GOAT-HRB", priceMinor: 620, stock: 0, weightGrams: 155 },
			],
			pictures: [
				{ motif: "cheese", hue: 55, variation: 5 },
				{ motif: "cheese", hue: 230, variation: 8 },
			],
			reviews: [
				{ rating: 4, title: "Bright and clean", text: "None of that farmyard taste. I put it on beets and felt like a chef." },
				{ rating: 3, title: "Squashed", text: "It arrived as a goat disk rather than a goat log. Tasted fine." },
			],
		},
		{
			title: "Slow Ewe",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>Hard sheep's cheese, ten months old, nutty and sweet with something of lanolin about it in the best way. The flock is milked from April to August only, so when the year's wheels run out there is a gap and we are sorry.</p>",
			tags: ["sheep", "hard", "seasonal"],
			taxCategory: "zero",
			options: ["Weight"],
			variants: [
				{ values: ["200 g"], sku: "CLA-EWE-200", priceMinor: 920, stock: 12, weightGrams: 215 },
				{ values: ["400 g"], sku: "CLA-EWE-400", priceMinor: 1760, stock: 1, weightGrams: 420 },
			],
			pictures: [{ motif: "cheese", hue: 50, variation: 3 }],
			reviews: [
				{ rating: 5, title: "Better than the Spanish stuff", text: "I lived in Zamora for five years, so I don't say that lightly." },
				{ rating: 4, title: "Dear but fair", text: "You only need shavings. A 200 g piece did us three dinners." },
			],
		},
		{
			title: "White Strand",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>A soft white wheel in the style of Brie, with a velvety coat and a middle that starts to move after twenty minutes on the table. Give it a squeeze when it arrives: if it feels like your cheek it needs a week, if it feels like your earlobe, call the neighbors.</p>",
			tags: ["soft", "cow", "vegetarian"],
			taxCategory: "zero",
			options: ["Size"],
			variants: [
				{ values: ["Small wheel, 150 g"], sku: "CLA-WHITE-150", priceMinor: 590, stock: 40, weightGrams: 170 },
				{ values: ["Large wheel, 900 g"], sku: "CLA-WHITE-900", priceMinor: 2700, compareAtMinor: 3200, stock: 5, weightGrams: 940 },
			],
			pictures: [
				{ motif: "cheese", hue: 48, variation: 9 },
				{ motif: "cheese", hue: 52, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "Earlobe", text: "Whole table was squeezing their earlobes by the end of the night. Cheese was perfect at day eight." },
				{ rating: 4, title: "Bake it", text: "Twenty minutes in the oven with thyme and a splash of cider. Get more bread than you think." },
				{ rating: 2, title: "Ammonia", text: "Mine was over the hill on arrival. Runny and sharp enough to make my eyes water.", reply: "That one should never have left the cellar. We have refunded it, and Bríd now squeezes every wheel herself before it is packed." },
			],
		},
		{
			title: "Squeaker Grilling Cheese",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>For the pan or the barbecue: it browns instead of melting, and squeaks against the teeth. Dry it well and leave it alone for two minutes a side. 225 g.</p>",
			tags: ["grill", "vegetarian", "summer"],
			taxCategory: "zero",
			options: ["Flavor"],
			variants: [
				{ values: ["Plain"], sku: "CLA-SQK-PLN", priceMinor: 560, stock: 67, weightGrams: 245 },
				{ values: ["Mint"], sku: "CLA-SQK-MNT", priceMinor: 580, stock: 23, weightGrams: 245 },
				{ values: ["Chili"], sku: "CLA-SQK-CHI", priceMinor: 580, stock: 29, weightGrams: 245 },
			],
			pictures: [{ motif: "cheese", hue: 60, variation: 6 }],
			reviews: [
				{ rating: 4, title: "Kids call it squeaky steak", text: "Only protein two of mine will eat. Saltier than the supermarket one." },
				{ rating: 3, title: "Chili is shy", text: "I'd have called it 'pepper-adjacent'. Grills well though." },
			],
		},
		{
			title: "Lough Smoke",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>A firm, sweet cheese in the Dutch manner, smoked cold over beech for two days in a converted phone box. Melts like a dream on a toasted sandwich, and that is mostly what we use it for.</p>",
			tags: ["smoked", "cow", "melting"],
			taxCategory: "zero",
			options: ["Weight"],
			variants: [
				{ values: ["200 g"], sku: "CLA-SMOK-200", priceMinor: 650, stock: 31, weightGrams: 215 },
				{ values: ["400 g"], sku: "CLA-SMOK-400", priceMinor: 1050, compareAtMinor: 1250, stock: 16, weightGrams: 420 },
			],
			pictures: [{ motif: "cheese", hue: 30, variation: 5 }],
			reviews: [{ rating: 5, title: "Toasted sandwich of the year", text: "With the rhubarb chutney from the same crowd. I had it three days running and then made myself stop." }],
		},
		{
			title: "Cultured Butter",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>Cream soured overnight, churned on Wednesdays and slapped into shape with wooden paddles. It is tangy, deep yellow, and so rich that Bríd eats it with cheese. The seaweed one has flecks of dillisk and wants to be on a potato.</p>",
			tags: ["butter", "cultured", "small batch"],
			taxCategory: "zero",
			options: ["Kind", "Weight"],
			variants: [
				{ values: ["Salted", "200 g"], sku: "CLA-BUT-SAL-200", priceMinor: 520, stock: 125, weightGrams: 210 },
				{ values: ["Salted", "1 kg roll"], sku: "CLA-BUT-SAL-1K", priceMinor: 2100, compareAtMinor: 2400, stock: 14, weightGrams: 1030 },
				{ values: ["Unsalted", "200 g"], sku: "CLA-BUT-UNS-200", priceMinor: 520, stock: 60, weightGrams: 210 },
				{ values: ["Seaweed", "200 g"], sku: "CLA-BUT-SEA-200", priceMinor: 620, stock: 0, backorder: true, weightGrams: 210 },
			],
			pictures: [
				{ motif: "butter", hue: 50, variation: 0 },
				{ motif: "butter", hue: 54, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "I put it on toast and then on the butter", text: "It's a cheese in all but name. My cardiologist is not to read this." },
				{ rating: 5, title: "Seaweed on new potatoes", text: "Salty, green, a bit of the shore. Please make it all year." },
				{ rating: 4, title: "Goes soft in the post", text: "Came a bit squishy in the July heat, set again in the fridge with no harm done." },
				{ rating: 5, title: "Makes ordinary butter taste of nothing", text: "I didn't want to become a person with two butters, but here we are." },
			],
		},
		{
			title: "Real Buttermilk",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>What is left when the butter comes, thin and sharp with gold flecks in it. Half a liter in a returnable glass bottle, Wednesdays and Thursdays only. For soda bread, pancakes, or a hangover.</p>",
			tags: ["buttermilk", "baking", "returnable"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "CLA-BMILK", priceMinor: 280, stock: 0, weightGrams: 850 }],
			pictures: [{ motif: "bottle", hue: 52, variation: 1 }],
			reviews: [{ rating: 4, title: "If you can get it", text: "Third Wednesday lucky. My soda bread rose like a hat.", reply: "Ring on a Tuesday and we will keep a bottle under the counter with your name on it." }],
		},
		{
			title: "Counter Chutney",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Made by Bríd's sister in Headford to go with what is on the counter, so each has a partner. Apple and ale for cheddar, rhubarb for goat, onion and thyme for anything smoked, tomato for everything else.</p><ul><li>No thickeners, no colors</li><li>Keeps a year shut and two months open, in theory</li></ul>",
			tags: ["chutney", "vegan", "pairing"],
			taxCategory: "zero",
			options: ["Flavor", "Jar"],
			variants: [
				{ values: ["Apple and ale", "200 g"], sku: "CLA-CHUT-APP-200", priceMinor: 550, stock: 84, weightGrams: 340 },
				{ values: ["Apple and ale", "500 g"], sku: "CLA-CHUT-APP-500", priceMinor: 1050, stock: 20, weightGrams: 740 },
				{ values: ["Rhubarb and star anise", "200 g"], sku: "CLA-CHUT-RHU-200", priceMinor: 580, stock: 47, weightGrams: 340 },
				{ values: ["Onion and thyme", "200 g"], sku: "CLA-CHUT-ONI-200", priceMinor: 550, stock: 3, weightGrams: 340 },
				{ values: ["Tomato and chili", "200 g"], sku: "CLA-CHUT-TOM-200", priceMinor: 550, stock: 55, weightGrams: 340 },
			],
			pictures: [
				{ motif: "jar", hue: 20, variation: 3 },
				{ motif: "jar", hue: 345, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Onion and thyme", text: "Like the bottom of a good roasting tin in a jar." },
				{ rating: 4, title: "Rhubarb works", text: "Star anise made me nervous, but it's only a hint. Lid took two of us to open." },
				{ rating: 3, title: "Sweet", text: "The apple one is closer to jam than I like. The tomato is a proper chutney." },
			],
		},
		{
			title: "Quince Slab",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Quinces from a walled garden near Athenry, cooked down with sugar until the spoon stands up. A 160 g brick the color of a church window. One thin slice to one thick slice of Slow Ewe is our advice.</p>",
			tags: ["quince", "pairing", "vegan"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "CLA-QUINCE", priceMinor: 650, stock: 38, weightGrams: 180 }],
			pictures: [{ motif: "jar", hue: 12, variation: 9 }],
			reviews: [],
		},
		{
			title: "Heather Honeycomb",
			categories: ["pantry"],
			descriptionHtml:
				"<p>A square cut straight from the frame, wax and all. The bees work the heather above Maam in August and the honey comes thick, dark and a little bitter. Chew the wax or don't; it does you no harm. About 200 g.</p>",
			tags: ["honey", "seasonal", "pairing"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "CLA-COMB", priceMinor: 1350, stock: 2, weightGrams: 230 }],
			pictures: [{ motif: "jar", hue: 40, variation: 6 }],
			reviews: [
				{ rating: 5, title: "On the blue, as told", text: "Fergus said blue and honeycomb, and I do what Fergus says." },
				{ rating: 3, title: "Wax everywhere", text: "Magnificent honey. I was picking wax out of a molar on Monday." },
			],
		},
		{
			title: "Hand-Rolled Oatcakes",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Rough pinhead oatcakes that can carry a heavy load without snapping. Baked twice in a kitchen in Loughrea and packed sixteen to a box.</p><ul><li>Oats, butter, salt, nothing clever</li><li>The seaweed and black pepper ones are for goat and blue</li></ul>",
			tags: ["crackers", "oats", "pairing"],
			taxCategory: "reduced",
			options: ["Flavor"],
			variants: [
				{ values: ["Plain"], sku: "CLA-OAT-PLN", priceMinor: 480, stock: 150, weightGrams: 210 },
				{ values: ["Black pepper"], sku: "CLA-OAT-PEP", priceMinor: 500, stock: 72, weightGrams: 210 },
				{ values: ["Seaweed"], sku: "CLA-OAT-SEA", priceMinor: 500, stock: 34, weightGrams: 210 },
			],
			pictures: [
				{ motif: "cookie", hue: 36, variation: 2 },
				{ motif: "cookie", hue: 30, variation: 8 },
			],
			reviews: [
				{ rating: 4, title: "Sturdy", text: "Held a slab of cheddar and a spoon of chutney at arm's length during an argument. Didn't flinch." },
				{ rating: 2, title: "Half of them broken", text: "Seven whole ones out of sixteen. Fine for me at the sink, no good for visitors.", reply: "Nine broken is nine too many. We have moved them to the top of the box and sent you a fresh packet." },
			],
		},
		{
			title: "Bog Oak and Ash Cheese Board",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>Pale ash with a strip of five-thousand-year-old bog oak let in along one edge. Planed and oiled by Colm in Kinvara, who will engrave up to twenty letters on the back if you can wait ten days. Never the dishwasher.</p><ul><li>Small 28 × 18 cm</li><li>Large 45 × 25 cm</li></ul>",
			tags: ["wood", "handmade", "gift"],
			taxCategory: "standard",
			options: ["Size", "Engraving"],
			variants: [
				{ values: ["Small", "None"], sku: "CLA-BRD-S-NON", priceMinor: 3900, stock: 13, weightGrams: 700 },
				{ values: ["Large", "None"], sku: "CLA-BRD-L-NON", priceMinor: 6800, stock: 7, weightGrams: 1600 },
				{ values: ["Large", "Engraved"], sku: "CLA-BRD-L-ENG", priceMinor: 8300, stock: null, weightGrams: 1600 },
			],
			pictures: [
				{ motif: "board", hue: 34, variation: 0 },
				{ motif: "board", hue: 26, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Dad's retirement", text: "Engraved with his boat's name. He won't let anybody cut on it." },
				{ rating: 4, title: "Handsome", text: "Came a bit dry, drank two coats of oil. The black strip is something else." },
			],
		},
		{
			title: "Cheese Knife",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>Different cheese, different knife, and no need to own all three at once. The holes in the soft-cheese blade stop it sticking. The wedge is for breaking hard cheese rather than slicing it. Stainless blades, olive ash handles, made in small runs by a cutler in Roscommon.</p>",
			tags: ["knife", "handmade", "gift"],
			taxCategory: "standard",
			options: ["Blade"],
			variants: [
				{ values: ["Soft"], sku: "CLA-KNF-SOFT", priceMinor: 2600, stock: 18, weightGrams: 110 },
				{ values: ["Hard wedge"], sku: "CLA-KNF-HARD", priceMinor: 2400, stock: 15, weightGrams: 120 },
				{ values: ["Forked tip"], sku: "CLA-KNF-FORK", priceMinor: 2600, stock: 0, backorder: true, weightGrams: 110 },
				{ values: ["Set of three"], sku: "CLA-KNF-SET", priceMinor: 6600, compareAtMinor: 7600, stock: 9, weightGrams: 380 },
			],
			pictures: [
				{ motif: "knife", hue: 28, variation: 1 },
				{ motif: "knife", hue: 210, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "Wedge is great fun", text: "You stab it and twist and the cheddar breaks like slate. My son is now in charge of it." },
				{
					rating: 3,
					title: "Handle lifted after a wash",
					text: "I know, I know, hand-wash. But it went in by accident once and the wood split.",
					reply: "It happens in this house too. Post it back or drop it in, and the cutler will put a new handle on it for the price of a cup of tea.",
				},
			],
		},
		{
			title: "Claddagh Hamper",
			categories: ["hampers", "cheese-and-dairy"],
			descriptionHtml:
				"<p>Packed on the morning it leaves, with ice, straw and a card that tells you what to eat first. Fergus picks the cheese by what is ripe, so no two weeks are alike.</p><ul><li>Small: three cheeses, oatcakes, one chutney</li><li>Large: five cheeses, butter, oatcakes, two chutneys, quince</li><li>Ridiculous: all that, a truckle, a board and a knife</li></ul>",
			tags: ["gift", "card included", "seasonal"],
			taxCategory: "standard",
			options: ["Size", "Packing"],
			variants: [
				{ values: ["Small", "Card box"], sku: "CLA-HAMP-S-BOX", priceMinor: 3900, stock: 25, weightGrams: 1500 },
				{ values: ["Large", "Card box"], sku: "CLA-HAMP-L-BOX", priceMinor: 7400, stock: 14, weightGrams: 3100 },
				{ values: ["Large", "Willow basket"], sku: "CLA-HAMP-L-WIL", priceMinor: 9600, stock: 3, backorder: true, weightGrams: 4300 },
				{ values: ["Ridiculous", "Willow basket"], sku: "CLA-HAMP-R-WIL", priceMinor: 19500, stock: 2, backorder: true, weightGrams: 8200 },
			],
			pictures: [
				{ motif: "hamper", hue: 40, variation: 0 },
				{ motif: "basket", hue: 30, variation: 5 },
				{ motif: "cheese", hue: 46, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Sent to parents in Letterkenny", text: "They rang me cheese by cheese for a week. I've never been so popular." },
				{ rating: 5, title: "The Ridiculous is accurate", text: "Bought by the office for our boss who was leaving. She needed help to the car." },
				{ rating: 4, title: "Tell them about allergies", text: "They swapped out the blue for my pregnant sister with no fuss. Basket handle squeaks." },
				{
					rating: 1,
					title: "Sat in a depot all weekend",
					text: "Ordered Thursday, came Monday, ice long gone. Half of it went straight in the compost.",
					reply: "Entirely on us for letting it out on a Friday. You should have your refund, a fresh hamper went out Tuesday, and we no longer ship before a weekend.",
				},
				{ rating: 5, title: "The card", text: "Says 'eat the soft one first or it will leave without you'. It was right." },
			],
		},
		{
			title: "Cheese by Post",
			categories: ["hampers", "cheese-and-dairy"],
			descriptionHtml:
				"<p>Three cheeses a month, chosen by Fergus, with a letter about where they come from and what he thinks of the weather. Starts with the next dispatch, first Tuesday of the month. Skip a month whenever you like; just ring.</p>",
			tags: ["monthly", "gift", "letter"],
			taxCategory: "standard",
			options: ["Length"],
			variants: [
				{ values: ["3 months"], sku: "CLA-POST-03", priceMinor: 9900, stock: null, weightGrams: 900 },
				{ values: ["6 months"], sku: "CLA-POST-06", priceMinor: 18900, stock: null, weightGrams: 900 },
				{ values: ["12 months"], sku: "CLA-POST-12", priceMinor: 35900, stock: null, weightGrams: 900 },
			],
			pictures: [
				{ motif: "cheese", hue: 42, variation: 8 },
				{ motif: "card", hue: 48, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "I'm in it for the letters", text: "The February one about the cellar flood should be in a book. Cheese is excellent too." },
				{ rating: 4, title: "Great gift for a hard man to buy for", text: "Month two had two goats, which he's not mad about. They noted it, and month three had none." },
			],
		},
		{
			title: "Cheese Wedding Cake",
			categories: ["cheese-and-dairy"],
			descriptionHtml:
				"<p>Whole wheels stacked in tiers, dressed with figs and whatever is flowering. Order three weeks ahead and come in to taste beforehand; bring only people whose opinion you want. Collection or our own van, never the post.</p>",
			tags: ["wedding", "made to order", "celebration"],
			taxCategory: "zero",
			options: ["Serves"],
			variants: [
				{ values: ["40 guests"], sku: "CLA-WED-040", priceMinor: 16500, stock: 0, backorder: true, weightGrams: 4500 },
				{ values: ["80 guests"], sku: "CLA-WED-080", priceMinor: 29500, stock: 0, backorder: true, weightGrams: 8800 },
				{ values: ["150 guests"], sku: "CLA-WED-150", priceMinor: 49500, stock: 0, backorder: true, weightGrams: 16000 },
			],
			pictures: [
				{ motif: "cheese", hue: 50, variation: 4 },
				{ motif: "flowers", hue: 340, variation: 6 },
			],
			reviews: [{ rating: 5, title: "Nobody touched the other cake", text: "Five tiers, and the bottom one fed us on honeymoon. My new mother-in-law took the figs home in her handbag." }],
		},
	],
};
