import type { SampleShop } from "../types.ts";

export const shandonRoasters: SampleShop = {
	slug: "shandon-roasters",
	name: "Shandon Roasters",
	tagline: "Coffee roasted under the bells, Tuesdays and Fridays",
	story: `We roast in an old butter store halfway up the hill to Shandon, in a cast-iron drum machine that holds twelve kilos and complains about all of them. Tuesday and Friday are roasting days. If the wind is from the north, the whole lane knows about it.

Deirdre started with a popcorn maker and a fire alarm in a flat on Blarney Street. Fourteen years later there are four of us, and we still taste every batch before it is bagged. If a batch is dull, we drink it ourselves and you never see it.

Come up and try before you buy. There is one bench, it gets the sun until about two o'clock, and the clock above it is wrong on at least two sides.`,
	email: "hello@shandonroasters.example",
	phone: "+353 21 555 0114",
	owner: { name: "Deirdre Hallinan", email: "deirdre@shandonroasters.example" },
	legal: { traderName: "Shandon Hill Coffee Limited", registrationNumber: "708431", vatNumber: "IE3708431QH" },
	address: { line1: "7 Coopers Steps, Shandon", city: "Cork", region: "Co. Cork", postalCode: "T23 X4K7", country: "IE" },
	latitude: 51.9034,
	longitude: -8.4762,
	openingHours: [
		{ day: "tue", opens: "08:00", closes: "17:00" },
		{ day: "wed", opens: "08:00", closes: "17:00" },
		{ day: "thu", opens: "08:00", closes: "17:00" },
		{ day: "fri", opens: "08:00", closes: "17:30" },
		{ day: "sat", opens: "09:00", closes: "17:00" },
		{ day: "sun", opens: "10:00", closes: "14:00" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect at Coopers Steps", priceMinor: 0, estimate: "Ready within two hours, or on roasting day if it is still green" },
		{
			kind: "local",
			title: "Cargo bike around the city",
			priceMinor: 350,
			freeOverMinor: 3500,
			postalPrefixes: ["T12", "T23"],
			estimate: "Same day if you order before noon, Tuesday to Friday",
		},
		{ kind: "shipping", title: "Post to anywhere in Ireland", priceMinor: 495, freeOverMinor: 4500, countries: ["IE"], estimate: "One to two working days after roasting" },
		{ kind: "shipping", title: "Tracked parcel to the EU", priceMinor: 1295, freeOverMinor: 9000, countries: ["EU"], estimate: "Four to seven working days" },
		{ kind: "shipping", title: "Airmail, rest of the world", priceMinor: 2195, countries: ["WORLD"], estimate: "Seven to fourteen working days; customs is between you and them" },
	],
	hue: 18,
	products: [
		{
			title: "Four Faces Espresso",
			categories: ["coffee"],
			descriptionHtml:
				"<p>Our house espresso, named after the clock over the road, which shows a different time on every side. Two thirds Brazil for weight and a third Ethiopia so it doesn't fall asleep. Cocoa, roast hazelnut, a bit of orange peel at the end.</p><p>It takes milk well. Start with 18 g in, 38 g out, about 28 seconds, and go from there.</p>",
			tags: ["espresso", "house blend", "medium dark", "roasted in cork"],
			taxCategory: "zero",
			options: ["Size", "Grind"],
			variants: [
				{ values: ["250 g", "Whole bean"], sku: "SHR-FF-250-WB", priceMinor: 1050, stock: 140, weightGrams: 270 },
				{ values: ["250 g", "Espresso"], sku: "SHR-FF-250-ES", priceMinor: 1050, stock: 64, weightGrams: 270 },
				{ values: ["250 g", "Stovetop"], sku: "SHR-FF-250-ST", priceMinor: 1050, stock: 31, weightGrams: 270 },
				{ values: ["500 g", "Whole bean"], sku: "SHR-FF-500-WB", priceMinor: 1950, stock: 52, weightGrams: 525 },
				{ values: ["500 g", "Espresso"], sku: "SHR-FF-500-ES", priceMinor: 1950, stock: 18, weightGrams: 525 },
				{ values: ["500 g", "Stovetop"], sku: "SHR-FF-500-ST", priceMinor: 1950, stock: 0, backorder: true, weightGrams: 525 },
				{ values: ["1 kg", "Whole bean"], sku: "SHR-FF-1K-WB", priceMinor: 3600, compareAtMinor: 3900, stock: 40, weightGrams: 1045 },
				{ values: ["1 kg", "Espresso"], sku: "SHR-FF-1K-ES", priceMinor: 3600, compareAtMinor: 3900, stock: 9, weightGrams: 1045 },
			],
			pictures: [
				{ motif: "coffee-bag", hue: 18, variation: 0 },
				{ motif: "cup", hue: 24, variation: 3 },
			],
			reviews: [
				{
					rating: 5,
					title: "Fixed my mornings",
					text: "I have been through a dozen blends since I bought the machine and this is the first one I reordered. Tastes of chocolate in a flat white, tastes of orange if you drink it straight.",
				},
				{ rating: 5, title: "Kilo bag regular", text: "Two adults, one teenager, a kilo every sixteen days. I have done the sums and it is still cheaper than the café at work." },
				{ rating: 4, title: "Rest it first", text: "Came so fresh it was gushing. Left it nine days as the label says and it settled right down. My own fault for being impatient." },
				{
					rating: 5,
					title: "The husband noticed",
					text: "He cannot tell butter from margarine, but he asked what was different about the coffee. High praise in this house.",
				},
				{
					rating: 2,
					title: "Wrong grind in the bag",
					text: "Ordered stovetop and got something like beach sand. Went straight through the filter into the cup.",
					reply: "That was our Friday helper setting the grinder for the shop instead of for you. A new bag went out on the cargo bike the same afternoon. Sorry again. Deirdre",
				},
				{ rating: 4, title: "Solid", text: "A safe blend, no fireworks. That is what I want at ten to seven." },
			],
		},
		{
			title: "Ethiopia Guji, Natural",
			categories: ["coffee"],
			descriptionHtml:
				"<p>Dried in the fruit on raised beds at 2,050 meters, and it tastes like it: blueberry, apricot, a finish like black tea with honey. We roast it light and stop early. People either come back for three bags or ask us politely if something went wrong.</p><ul><li>Process: natural, 21 days drying</li><li>Best as: pour-over, French press</li><li>Not so great with: milk</li></ul>",
			tags: ["single origin", "light roast", "filter", "fruity"],
			taxCategory: "zero",
			options: ["Size", "Grind"],
			variants: [
				{ values: ["250 g", "Whole bean"], sku: "SHR-GUJ-250-WB", priceMinor: 1350, stock: 46, weightGrams: 270 },
				{ values: ["250 g", "Filter"], sku: "SHR-GUJ-250-FI", priceMinor: 1350, stock: 22, weightGrams: 270 },
				{ values: ["250 g", "French press"], sku: "SHR-GUJ-250-FP", priceMinor: 1350, stock: 3, weightGrams: 270 },
				{ values: ["1 kg", "Whole bean"], sku: "SHR-GUJ-1K-WB", priceMinor: 4700, stock: 7, weightGrams: 1045 },
				{ values: ["1 kg", "Filter"], sku: "SHR-GUJ-1K-FI", priceMinor: 4700, stock: 0, weightGrams: 1045 },
			],
			pictures: [
				{ motif: "coffee-bag", hue: 265, variation: 2 },
				{ motif: "cup", hue: 265, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Blueberries, I swear", text: "I thought tasting notes were a joke people played on each other. Then I made this in a pour-over and there it was, blueberry jam." },
				{
					rating: 3,
					title: "Not for a milky-coffee woman",
					text: "Interesting, but with milk it goes sour and odd. They did warn me at the counter, in fairness.",
				},
				{ rating: 5, title: "Best in the shop", text: "Third bag. I hide it from visitors and give them the house blend." },
				{ rating: 4, title: "Lovely, wish it were cheaper", text: "Saturday coffee only at that price. On Saturdays it is very good company." },
			],
		},
		{
			title: "Ropewalk Filter Blend",
			categories: ["coffee"],
			descriptionHtml:
				"<p>For the big pot on the kitchen table. Guatemala and Kenya, roasted a shade past medium: brown sugar, red apple, enough body to stand around keeping warm for half an hour while everybody gets up.</p>",
			tags: ["filter", "blend", "medium roast"],
			taxCategory: "zero",
			options: ["Size", "Grind"],
			variants: [
				{ values: ["250 g", "Whole bean"], sku: "SHR-ROP-250-WB", priceMinor: 1100, stock: 58, weightGrams: 270 },
				{ values: ["250 g", "Filter"], sku: "SHR-ROP-250-FI", priceMinor: 1100, stock: 74, weightGrams: 270 },
				{ values: ["250 g", "French press"], sku: "SHR-ROP-250-FP", priceMinor: 1100, stock: 35, weightGrams: 270 },
				{ values: ["500 g", "Whole bean"], sku: "SHR-ROP-500-WB", priceMinor: 2050, stock: 20, weightGrams: 525 },
				{ values: ["500 g", "Filter"], sku: "SHR-ROP-500-FI", priceMinor: 2050, stock: 26, weightGrams: 525 },
			],
			pictures: [{ motif: "coffee-bag", hue: 5, variation: 4 }],
			reviews: [
				{ rating: 5, title: "Office vote, 7 to 1", text: "We tried four coffees blind in the accounts department and this one won by six votes. The one against drinks instant." },
				{ rating: 4, title: "Good in the flask", text: "Still tastes like coffee after three hours on the pier with the fishing rods, which is more than I can say for most." },
			],
		},
		{
			title: "Sleepy Steeple Decaf",
			categories: ["coffee"],
			descriptionHtml:
				"<p>A Colombian from Huila, decaffeinated with sugarcane spirit and water at the source. Caramel, baked pear, a bit of malt. We serve it after four in the afternoon without mentioning it and nobody has complained yet.</p>",
			tags: ["decaf", "single origin", "evening"],
			taxCategory: "zero",
			options: ["Grind"],
			variants: [
				{ values: ["Whole bean"], sku: "SHR-DEC-WB", priceMinor: 1150, stock: 33, weightGrams: 270 },
				{ values: ["Espresso"], sku: "SHR-DEC-ES", priceMinor: 1150, stock: 14, weightGrams: 270 },
				{ values: ["Filter"], sku: "SHR-DEC-FI", priceMinor: 1150, stock: 2, backorder: true, weightGrams: 270 },
				{ values: ["Stovetop"], sku: "SHR-DEC-ST", priceMinor: 1150, stock: 12, weightGrams: 270 },
			],
			pictures: [
				{ motif: "coffee-bag", hue: 210, variation: 1 },
				{ motif: "cup", hue: 30, variation: 8 },
			],
			reviews: [
				{
					rating: 5,
					title: "Doctor's orders, but nice",
					text: "Put on decaf after a scare in March and expected punishment. I honestly forget it is decaf until half past ten when I fall asleep.",
					reply: "Mind yourself, and thanks for letting us know. There is a bag of the Mint & Nettle in with your next order, for the evenings you feel adventurous.",
				},
				{ rating: 4, title: "Caramel, yes", text: "Sweet and round. A touch thin as espresso, fine as a long one." },
				{ rating: 5, title: "Pregnant and grateful", text: "Six months of this. The midwife has now ordered some too." },
			],
		},
		{
			title: "Guest Roast: Rwanda Lakeside Washed",
			categories: ["coffee"],
			descriptionHtml:
				"<p>One sack came in, so one sack it is. Washed red bourbon from a women's cooperative near Lake Kivu: rosehip, clementine, a clean long finish. When the chalkboard says it is gone, it is gone until the next harvest, though you may put your name down.</p>",
			tags: ["guest coffee", "single origin", "limited", "light roast"],
			taxCategory: "zero",
			options: ["Grind"],
			variants: [
				{ values: ["Whole bean"], sku: "SHR-RWA-WB", priceMinor: 1450, stock: 3, backorder: true, weightGrams: 270 },
				{ values: ["Filter"], sku: "SHR-RWA-FI", priceMinor: 1450, stock: 1, backorder: true, weightGrams: 270 },
			],
			pictures: [{ motif: "coffee-bag", hue: 350, variation: 7 }],
			reviews: [{ rating: 5, title: "Gone too soon", text: "Clean as a whistle, and then the shelf was empty. Please buy two sacks next year." }],
		},
		{
			title: "Three-Bag Tasting Box",
			categories: ["coffee", "hampers"],
			descriptionHtml:
				"<p>Four Faces, Ropewalk and the Guji, 125 g of each, with a card on which Deirdre has written what she thinks they taste of and left room for you to disagree. It fits through a normal letterbox. We measured ours, and then the neighbors'.</p>",
			tags: ["gift", "taster", "letterbox"],
			taxCategory: "zero",
			options: ["Grind"],
			variants: [
				{ values: ["Whole bean"], sku: "SHR-TRI-WB", priceMinor: 1690, compareAtMinor: 1890, stock: 44, weightGrams: 460 },
				{ values: ["Filter"], sku: "SHR-TRI-FI", priceMinor: 1690, compareAtMinor: 1890, stock: 37, weightGrams: 460 },
				{ values: ["French press"], sku: "SHR-TRI-FP", priceMinor: 1690, compareAtMinor: 1890, stock: 15, weightGrams: 460 },
			],
			pictures: [
				{ motif: "hamper", hue: 25, variation: 2 },
				{ motif: "coffee-bag", hue: 18, variation: 5 },
				{ motif: "coffee-bag", hue: 265, variation: 9 },
			],
			reviews: [
				{ rating: 5, title: "Father's Day solved", text: "Dad filled in the card with a score out of ten for each and posted it back to me. He has never done that with a tie." },
				{ rating: 4, title: "Small bags", text: "Nice idea and the card is funny, but 125 g is gone in three days here. I would pay for a bigger box." },
				{
					rating: 5,
					title: "Posted to my sister in Ghent",
					text: "Arrived in five days, not a dent. She was homesick and now she is homesick and awake.",
				},
				{
					rating: 1,
					title: "Letterbox, my eye",
					text: "Did not fit my letterbox. Courier left it on the wall in the rain and the card was papier-mâché.",
					reply: "We are sorry about the rain and the card. We sent a dry one, and we now measure the courier's idea of a letterbox too: boxes go out in a waxed sleeve from this week.",
				},
			],
		},
		{
			title: "Cold Brew Pouches, Six Pack",
			categories: ["coffee"],
			descriptionHtml:
				"<p>Coarse Ropewalk in big filter pouches, the tea bag's older brother. One pouch, a liter of cold water, a night in the fridge. Squeeze it out in the morning and you have coffee for the weekend, or for one very long Monday.</p>",
			tags: ["cold brew", "summer", "easy"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "SHR-COLD-6", priceMinor: 1400, stock: 0, backorder: true, weightGrams: 440 }],
			pictures: [
				{ motif: "coffee-bag", hue: 195, variation: 3 },
				{ motif: "bottle", hue: 20, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "Heatwave hero", text: "For the four days of summer we got this year, these were on the go permanently." },
				{
					rating: 3,
					title: "Leaky seam",
					text: "One of the six burst and I had silt at the bottom of the jug. The other five were great.",
					reply: "A seventh pouch is on its way, double stitched. Thanks for telling us instead of just muttering.",
				},
			],
		},
		{
			title: "Cork Breakfast Tea",
			categories: ["tea"],
			descriptionHtml:
				"<p>Assam and Kenyan leaf, blended for soft city water and for people who leave the bag in. Strong enough that the spoon thinks about standing. We make it because Deirdre's mother will not drink coffee and refuses to pretend.</p>",
			tags: ["black tea", "breakfast", "strong"],
			taxCategory: "zero",
			options: ["Format"],
			variants: [
				{ values: ["Loose, 125 g"], sku: "SHR-TBR-L125", priceMinor: 690, stock: 80, weightGrams: 145 },
				{ values: ["Loose, 500 g"], sku: "SHR-TBR-L500", priceMinor: 2350, compareAtMinor: 2600, stock: 25, weightGrams: 530 },
				{ values: ["40 bags"], sku: "SHR-TBR-B40", priceMinor: 595, stock: 160, weightGrams: 150 },
			],
			pictures: [
				{ motif: "tea", hue: 20, variation: 0 },
				{ motif: "teapot", hue: 15, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "Passed the Mam test", text: "Mam has drunk the same tea since 1971. She looked in the cup, said nothing and asked for another. That is five stars." },
				{ rating: 5, title: "A proper cup", text: "Good color, no bitterness even after I forgot about it during a phone call." },
				{
					rating: 3,
					title: "Fine tea, dusty bags",
					text: "There was a good spoonful of dust in the bottom of the box. Loose leaf is the better buy.",
					reply: "You got the end of a run, and the end of a run is dusty. We now stop the machine a box early and drink that one in the back.",
				},
			],
		},
		{
			title: "Lamplighter Earl Grey",
			categories: ["tea"],
			descriptionHtml: "<p>Ceylon leaf with cold-pressed bergamot and not a flower petal in sight. We keep the bergamot low, so you get tea first and perfume second.</p>",
			tags: ["black tea", "bergamot", "loose leaf"],
			taxCategory: "zero",
			options: ["Format"],
			variants: [
				{ values: ["Loose, 100 g"], sku: "SHR-TEG-L100", priceMinor: 780, stock: 29, weightGrams: 120 },
				{ values: ["20 bags"], sku: "SHR-TEG-B20", priceMinor: 550, stock: 41, weightGrams: 85 },
			],
			pictures: [{ motif: "tea", hue: 55, variation: 5 }],
			reviews: [{ rating: 4, title: "Restrained", text: "Most Earl Greys smell like a hotel lobby. This one I can drink before noon." }],
		},
		{
			title: "Mint & Nettle Infusion",
			categories: ["tea"],
			descriptionHtml: "<p>Peppermint and young nettle from a grower outside Macroom, cut and dried in May. Green, clean, good after a big dinner. No caffeine, no sting.</p>",
			tags: ["herbal", "caffeine free", "local"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "SHR-TMN-50", priceMinor: 650, stock: 17, weightGrams: 70 }],
			pictures: [{ motif: "tea", hue: 125, variation: 8 }],
			reviews: [],
		},
		{
			title: "Coal Lane Chai",
			categories: ["tea"],
			descriptionHtml:
				"<p>Broken Assam with spices we crush here in a mortar that used to belong to a pharmacist. Simmer it in milk for ten minutes; hot water alone will not get the good out of it.</p><ul><li>Black tea, ginger, green cardamom, cassia, black pepper, clove</li><li>No sugar, no flavorings</li></ul>",
			tags: ["chai", "spiced", "loose leaf"],
			taxCategory: "zero",
			options: ["Size"],
			variants: [
				{ values: ["100 g"], sku: "SHR-CHA-100", priceMinor: 850, stock: 38, weightGrams: 120 },
				{ values: ["250 g"], sku: "SHR-CHA-250", priceMinor: 1900, stock: 6, weightGrams: 275 },
			],
			pictures: [
				{ motif: "tea", hue: 35, variation: 2 },
				{ motif: "mug", hue: 30, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Close to my aunt's", text: "I grew up in Pune on a version of this. Bit more pepper than hers, which she would call showing off, but I love it." },
				{ rating: 4, title: "Do simmer it", text: "First go with a kettle was weak. Second go in a saucepan with milk, completely different drink." },
			],
		},
		{
			title: "Steeple Cup",
			categories: ["mugs-and-cups"],
			descriptionHtml:
				"<p>Thrown for us by a potter in Ballyvourney, red sandstone glaze on one side and white limestone on the other, like the tower. No two lean quite the same way. Thick at the base, thin at the lip, happy in the dishwasher.</p>",
			tags: ["stoneware", "handmade", "cup"],
			taxCategory: "standard",
			options: ["Size", "Glaze"],
			variants: [
				{ values: ["180 ml", "Sandstone"], sku: "SHR-CUP-180-SA", priceMinor: 2200, stock: 11, weightGrams: 300 },
				{ values: ["180 ml", "Limestone"], sku: "SHR-CUP-180-LI", priceMinor: 2200, stock: 8, weightGrams: 300 },
				{ values: ["180 ml", "Half and half"], sku: "SHR-CUP-180-HH", priceMinor: 2400, stock: 1, weightGrams: 300 },
				{ values: ["300 ml", "Sandstone"], sku: "SHR-CUP-300-SA", priceMinor: 2700, stock: 5, weightGrams: 420 },
				{ values: ["300 ml", "Half and half"], sku: "SHR-CUP-300-HH", priceMinor: 2900, stock: 0, weightGrams: 420 },
			],
			pictures: [
				{ motif: "cup", hue: 10, variation: 1 },
				{ motif: "cup", hue: 45, variation: 4 },
				{ motif: "mug", hue: 10, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "The good cup", text: "We have eleven mugs and now we fight over one." },
				{ rating: 4, title: "A bit of a lean", text: "Mine leans like a man waiting for a bus. It sits steady though and I have grown fond of it." },
				{
					rating: 2,
					title: "Handle too small",
					text: "Lovely glaze, but I cannot get two fingers in there. If you have big hands, pick it up in the shop first.",
					reply: "Fair point. We sent the potter a tracing of your hand, with your permission, and the next kiln has a roomier handle. Yours can be swapped whenever you are passing.",
				},
			],
		},
		{
			title: "Pair of Espresso Cups",
			categories: ["mugs-and-cups"],
			descriptionHtml: "<p>Two porcelain cups, 70 ml, with saucers wide enough for a biscuit. Plain, heavy, the kind you find at a train station counter in Italy. Warm them on top of the machine.</p>",
			tags: ["porcelain", "espresso", "set of two"],
			taxCategory: "standard",
			options: ["Color"],
			variants: [
				{ values: ["White"], sku: "SHR-ESC-WH", priceMinor: 2450, stock: 30, weightGrams: 620 },
				{ values: ["Oxblood"], sku: "SHR-ESC-OX", priceMinor: 1950, compareAtMinor: 2450, stock: 2, weightGrams: 620 },
				{ values: ["Ink blue"], sku: "SHR-ESC-IB", priceMinor: 2450, stock: 13, weightGrams: 620 },
			],
			pictures: [
				{ motif: "cup", hue: 355, variation: 9 },
				{ motif: "plate", hue: 355, variation: 2 },
			],
			reviews: [],
		},
		{
			title: "Stoneware Pour-Over Dripper",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>A ribbed cone that sits on any mug. Stoneware holds its heat better than plastic and does not mind being dropped in a sink, within reason. Takes the common cone papers; we have those too.</p>",
			tags: ["pour-over", "brewing", "stoneware"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["1 to 2 cups"], sku: "SHR-DRP-1", priceMinor: 2600, stock: 19, weightGrams: 480 },
				{ values: ["2 to 4 cups"], sku: "SHR-DRP-2", priceMinor: 3200, stock: 10, weightGrams: 690 },
			],
			pictures: [{ motif: "cup", hue: 200, variation: 5 }],
			reviews: [
				{ rating: 5, title: "Gave up the pod machine", text: "Five minutes slower, a hundred times better, and no bag of dead pods under the sink." },
				{ rating: 4, title: "Preheat it", text: "Heavy, so it steals heat from the coffee unless you rinse it with boiling water. Then perfect." },
			],
		},
		{
			title: "Cone Filter Papers",
			categories: ["kitchenware"],
			descriptionHtml: "<p>A hundred unbleached papers to the box. Rinse before use unless you like the taste of envelope.</p>",
			tags: ["filter papers", "unbleached", "compostable"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["1 to 2 cups"], sku: "SHR-PAP-1", priceMinor: 650, stock: 220, weightGrams: 140 },
				{ values: ["2 to 4 cups"], sku: "SHR-PAP-2", priceMinor: 750, stock: null, weightGrams: 190 },
			],
			pictures: [{ motif: "coffee-bag", hue: 38, variation: 8 }],
			reviews: [{ rating: 5, title: "They are papers", text: "Hold water, hold coffee, do not tear. What more do you want me to say." }],
		},
		{
			title: "Stovetop Moka Pot",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>Stainless steel, so it works on induction and survives the forgetful. Fill the bottom with hot water, not cold, keep the flame low, and take it off when it starts to mutter. Spare gaskets live in a jar by the till, one euro each.</p>",
			tags: ["moka", "stovetop", "stainless steel", "induction"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["3 cup"], sku: "SHR-MOK-3", priceMinor: 3400, compareAtMinor: 3900, stock: 14, weightGrams: 610 },
				{ values: ["6 cup"], sku: "SHR-MOK-6", priceMinor: 4200, compareAtMinor: 4800, stock: 3, weightGrams: 840 },
			],
			pictures: [
				{ motif: "teapot", hue: 215, variation: 7 },
				{ motif: "cup", hue: 22, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Caravan essential", text: "Three weeks in Allihies on a single gas ring and not one bad cup." },
				{
					rating: 3,
					title: "Whose cups?",
					text: "Six cups for a family of mice perhaps. Well made, but it fills two mugs.",
					reply: "Italian cups, we are afraid, about a mouthful each. We have added the volume to the shelf label: 270 ml for the big one.",
				},
				{ rating: 4, title: "Handle stays cool", text: "My old aluminum one burned me every Sunday for ten years. This does not." },
			],
		},
		{
			title: "Hand Grinder",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>Steel conical burrs, 40 clicks from Turkish to French press, holds 30 g. Takes about a minute of honest work, which is roughly how long the kettle needs. We repair them ourselves and keep every part.</p>",
			tags: ["grinder", "brewing", "repairable"],
			taxCategory: "standard",
			options: [],
			variants: [{ values: [], sku: "SHR-GRI-40", priceMinor: 8900, stock: 6, backorder: true, weightGrams: 720 }],
			pictures: [
				{ motif: "tool", hue: 220, variation: 6 },
				{ motif: "coffee-bag", hue: 18, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "Biggest jump in quality", text: "Should have bought this before the fancy kettle. Everything tastes clearer." },
				{ rating: 4, title: "Arm day", text: "Light roasts take some elbow. My physio is in favor." },
				{ rating: 5, title: "They really do fix them", text: "Dropped mine on tiles and bent the crank. Brought it up on Saturday, walked home with it working, paid four euros." },
			],
		},
		{
			title: "Butter Store Drinking Chocolate",
			categories: ["chocolate-and-sweets"],
			descriptionHtml:
				"<p>Flakes, not powder: 60% Dominican chocolate shaved on the coarse side of the grater, with a little raw sugar and a pinch of sea salt. Three heaped spoons to a cup of hot milk, and whisk until your arm objects.</p><ul><li>Cocoa mass, raw cane sugar, cocoa butter, sea salt</li><li>May contain traces of hazelnuts and milk</li></ul>",
			tags: ["hot chocolate", "flakes", "winter"],
			taxCategory: "zero",
			options: ["Size"],
			variants: [
				{ values: ["250 g tin"], sku: "SHR-HOT-250", priceMinor: 1150, stock: 48, weightGrams: 340 },
				{ values: ["500 g refill"], sku: "SHR-HOT-500", priceMinor: 1950, stock: null, weightGrams: 520 },
			],
			pictures: [
				{ motif: "jar", hue: 20, variation: 3 },
				{ motif: "mug", hue: 18, variation: 0 },
			],
			reviews: [
				{ rating: 5, title: "Ruined the powder stuff for us", text: "The children now ask for 'the flaky one' by name and I have had to hide the tin behind the lentils." },
				{ rating: 4, title: "Needs a good whisk", text: "Stir it lazily and you get a puddle of chocolate at the bottom. Some of us consider that a feature." },
				{ rating: 5, title: "Refill bags please keep", text: "Glad of the refill, the tin is too good to throw out and now I only need one." },
			],
		},
		{
			title: "Roaster's Chocolate Bar",
			categories: ["chocolate-and-sweets"],
			descriptionHtml:
				"<p>A maker in West Cork grinds the cacao; we supply the coffee and the opinions. 80 g bars wrapped in leftover sack paper, so every wrapper has a different bit of somebody's warehouse stamp on it.</p>",
			tags: ["chocolate", "bean to bar", "coffee"],
			taxCategory: "reduced",
			options: ["Flavor"],
			variants: [
				{ values: ["Espresso crunch, 62%"], sku: "SHR-BAR-ESP", priceMinor: 620, stock: 90, weightGrams: 92 },
				{ values: ["Plain dark, 72%"], sku: "SHR-BAR-72", priceMinor: 580, stock: 120, weightGrams: 92 },
				{ values: ["Milk and sea salt, 48%"], sku: "SHR-BAR-MSS", priceMinor: 580, stock: 0, weightGrams: 92 },
			],
			pictures: [
				{ motif: "chocolate", hue: 18, variation: 1 },
				{ motif: "chocolate", hue: 30, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "Crunch at four o'clock", text: "Two squares of the espresso one and I answer emails I had given up on." },
				{
					rating: 1,
					title: "White bloom all over it",
					text: "Arrived looking like it had been through a flour fight. For the price I expected it to look like chocolate.",
					reply: "That bar sat in a hot van, and the cocoa butter came to the surface. Harmless, but not what you paid for. Refunded, and from June to August we now pack bars with an ice sheet.",
				},
				{ rating: 4, title: "Milk one is dangerous", text: "Bought one, ate it at the bus stop, went back up the hill for another. In that heat." },
			],
		},
	],
};
