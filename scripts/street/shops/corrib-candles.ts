import type { SampleShop } from "../types.ts";

export const corribCandles: SampleShop = {
	slug: "corrib-candles",
	name: "Corrib Candles",
	tagline: "Candles and scent, poured a few doors up from the salmon weir",
	story: `Oisín used to test paint for a living, which is a job of smelling things and writing down numbers. In 2016 he began melting wax in his mother's jam pan instead. She got a new jam pan and he got a workshop with a view of the river.

We pour on Tuesdays and Thursdays, forty jars at a time, using rapeseed wax from Irish and French growers and beeswax from three keepers we know by name. Every scent starts with something you could walk to from here: the shore at low tide, gorse on the bog road, a bookshop with the rain coming down outside.

We test each batch by burning one to the end and sitting beside it. It is slower than a laboratory and the tea is better.`,
	email: "shop@corribcandles.example",
	phone: "+353 91 010 638",
	owner: { name: "Oisín Mulkerrin", email: "oisin@corribcandles.example" },
	legal: { traderName: "Oisín Mulkerrin trading as Corrib Candles", registrationNumber: "990638", vatNumber: "IE9906384CC" },
	address: { line1: "21 Weir Row", city: "Galway", region: "Co. Galway", postalCode: "H91 XC3N", country: "IE" },
	latitude: 53.27744,
	longitude: -9.05518,
	openingHours: [
		{ day: "wed", opens: "10:30", closes: "17:30" },
		{ day: "thu", opens: "12:00", closes: "19:00" },
		{ day: "fri", opens: "10:30", closes: "17:30" },
		{ day: "sat", opens: "10:00", closes: "18:00" },
		{ day: "sun", opens: "13:00", closes: "17:00" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect at the workshop, Weir Row", priceMinor: 0, estimate: "Ready in two hours on open days" },
		{
			kind: "local",
			title: "By cargo bike or our own van",
			priceMinor: 400,
			freeOverMinor: 4500,
			postalPrefixes: ["H91", "H54", "H65"],
			estimate: "Wednesday and Friday afternoons",
		},
		{
			kind: "shipping",
			title: "Parcel post, Ireland",
			priceMinor: 590,
			freeOverMinor: 6500,
			countries: ["IE"],
			estimate: "2 working days",
		},
		{
			kind: "shipping",
			title: "Tracked parcel, EU",
			priceMinor: 1290,
			freeOverMinor: 12000,
			countries: ["EU"],
			estimate: "4 to 7 working days",
		},
		{ kind: "shipping", title: "Tracked parcel, everywhere else", priceMinor: 2450, countries: ["WORLD"], estimate: "8 to 14 working days" },
	],
	hue: 268,
	products: [
		{
			title: "River Jar Candle",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Our everyday candle, in a heavy glass with a cork lid that you will find another use for. Rapeseed wax, cotton wick, about nine percent perfume oil, which is as much as the wax will hold without sweating.</p><ul><li>120 g burns about 22 hours</li><li>220 g burns about 40 hours</li><li>450 g has three wicks and burns about 45 hours, brightly</li></ul><p>Let it melt to the edge of the glass the first time. It remembers.</p>",
			tags: ["rapeseed wax", "bestseller", "refillable"],
			taxCategory: "standard",
			options: ["Scent", "Size"],
			variants: [
				{ values: ["Low Tide", "120 g"], sku: "COR-JAR-LOW-120", priceMinor: 1800, stock: 64, weightGrams: 340 },
				{ values: ["Low Tide", "220 g"], sku: "COR-JAR-LOW-220", priceMinor: 2800, stock: 110, weightGrams: 560 },
				{ values: ["Low Tide", "450 g"], sku: "COR-JAR-LOW-450", priceMinor: 4900, compareAtMinor: 5600, stock: 12, weightGrams: 1020 },
				{ values: ["Gorse in May", "120 g"], sku: "COR-JAR-GOR-120", priceMinor: 1800, stock: 37, weightGrams: 340 },
				{ values: ["Gorse in May", "220 g"], sku: "COR-JAR-GOR-220", priceMinor: 2800, stock: 3, weightGrams: 560 },
				{ values: ["Rain on Slate", "120 g"], sku: "COR-JAR-RAI-120", priceMinor: 1800, stock: 0, backorder: true, weightGrams: 340 },
				{ values: ["Rain on Slate", "220 g"], sku: "COR-JAR-RAI-220", priceMinor: 2800, stock: 45, weightGrams: 560 },
				{ values: ["Bookshop", "220 g"], sku: "COR-JAR-BOO-220", priceMinor: 2800, stock: 58, weightGrams: 560 },
			],
			pictures: [
				{ motif: "candle", hue: 205, variation: 1 },
				{ motif: "candle", hue: 48, variation: 4 },
				{ motif: "candle", hue: 220, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Low Tide smells like my childhood", text: "We lived beside the pier in Spiddal until I was nine. I opened the lid and had to sit down." },
				{ rating: 5, title: "Gorse is coconut, who knew", text: "I thought they'd sent the wrong one. Then I went and stuck my face in a gorse bush on the Moycullen road, and they're right." },
				{ rating: 4, title: "Burns evenly", text: "Used a ruler because I am that person. Flat pool, no tunnel, 39 hours for the medium. Label glue is hard to get off the glass.", reply: "You are our kind of person. Cooking oil and ten minutes shifts the glue; a friendlier label is coming in spring." },
				{
					rating: 2,
					title: "Can hardly smell Bookshop",
					text: "Nice when it's cold. Lit, in my kitchen, nothing. I even asked the dog.",
					reply: "Bookshop is our quietest one and a big kitchen will swallow it. Try it in a bedroom, and if it still whispers, we will swap it for Low Tide, which shouts a little.",
				},
				{ rating: 5, title: "Rain on Slate", text: "Wet stone, a bit of moss, no sugar at all. The only scented candle my husband hasn't moved to another room." },
				{ rating: 4, title: "Second one now", text: "Lid fits my sugar bowl. Candle's good as well." },
			],
		},
		{
			title: "Jar Candle Refill",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>A naked candle that drops into the 220 g River Jar once you have washed it out with hot water. Comes in a paper sleeve and saves you nine euro and us a glass.</p>",
			tags: ["refill", "plastic free"],
			taxCategory: "standard",
			options: ["Scent"],
			variants: [
				{ values: ["Low Tide"], sku: "COR-REF-LOW", priceMinor: 1900, stock: 41, weightGrams: 240 },
				{ values: ["Gorse in May"], sku: "COR-REF-GOR", priceMinor: 1900, stock: 26, weightGrams: 240 },
				{ values: ["Rain on Slate"], sku: "COR-REF-RAI", priceMinor: 1900, stock: 1, weightGrams: 240 },
			],
			pictures: [{ motif: "candle", hue: 200, variation: 9 }],
			reviews: [
				{ rating: 4, title: "Sensible", text: "Why doesn't everyone do this. Freeze the old jar for an hour first and the dregs pop out." },
				{ rating: 3, title: "Slightly too small", text: "It rattles in the glass until the first burn seals it. Fine after that, but it looks mean at the start.", reply: "We keep it 3 mm narrow so it drops past the shoulder of the jar. Warm the outside of the glass with a hair dryer for a minute and it seats itself." },
			],
		},
		{
			title: "Turf Fire",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>The one people argue about. Sweet smoke, damp wool and a bit of earth, in a squat black tin with a wooden wick that crackles if the draft is right. No bog was harmed: the smoke is birch tar and guaiac wood.</p><p>200 g, about 32 hours.</p>",
			tags: ["smoke", "wooden wick", "winter"],
			taxCategory: "standard",
			options: [],
			variants: [{ values: [], sku: "COR-TURF", priceMinor: 2600, stock: 83, weightGrams: 310 }],
			pictures: [
				{ motif: "candle", hue: 18, variation: 3 },
				{ motif: "matches", hue: 10, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "My grandmother's kitchen in Carna", text: "I don't know how they did it. I lit it for my dad and he went quiet and then told a story I'd never heard." },
				{ rating: 1, title: "Smells like a house fire", text: "My neighbor knocked to ask if everything was all right. It went in the shed." },
				{ rating: 5, title: "Homesick in Rotterdam", text: "Gas heating does the warming and this does the rest." },
				{ rating: 4, title: "Convincing, but the wick is fussy", text: "You have to trim the wood right down or it drowns. Once it's going it snaps and spits like the real thing." },
				{ rating: 3, title: "A bit much indoors", text: "Half an hour, then blow it out, and the room is perfect. An evening of it and your hair smells of it." },
			],
		},
		{
			title: "Traveler's Tin",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>A small candle in a screw-top tin, for rented rooms that smell of other people's cooking. Burns about 15 hours and fits in a coat pocket. The lid doubles as a stand.</p>",
			tags: ["small", "gift", "travel"],
			taxCategory: "standard",
			options: ["Scent"],
			variants: [
				{ values: ["Low Tide"], sku: "COR-TIN-LOW", priceMinor: 1100, stock: 130, weightGrams: 120 },
				{ values: ["Bog Myrtle"], sku: "COR-TIN-BOG", priceMinor: 1100, stock: 96, weightGrams: 120 },
				{ values: ["Marmalade"], sku: "COR-TIN-MAR", priceMinor: 800, compareAtMinor: 1100, stock: 17, weightGrams: 120 },
				{ values: ["Bookshop"], sku: "COR-TIN-BOO", priceMinor: 1100, stock: 0, weightGrams: 120 },
			],
			pictures: [
				{ motif: "candle", hue: 190, variation: 6 },
				{ motif: "candle", hue: 32, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Wedding favors", text: "We ordered ninety of the Bog Myrtle with our own labels. Guests actually took them home, which can't be said for the sugared almonds." },
				{ rating: 4, title: "Good little candle", text: "Tin gets hot, so do use the lid underneath. I learned this on my windowsill." },
			],
		},
		{
			title: "Beeswax Dinner Candles, Pair",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Dipped by hand, thirty-one times, from beeswax that smells of honey without anything added. They come joined by the wick; hang them on a nail until company arrives. No drips if you keep them out of a draft.</p><ul><li>20 cm burns about 6 hours</li><li>28 cm burns about 9 hours</li><li>Fits a 22 mm holder</li></ul>",
			tags: ["beeswax", "unscented", "table"],
			taxCategory: "standard",
			options: ["Height", "Color"],
			variants: [
				{ values: ["20 cm", "Natural"], sku: "COR-DIN-20-NAT", priceMinor: 1200, stock: 75, weightGrams: 130 },
				{ values: ["28 cm", "Natural"], sku: "COR-DIN-28-NAT", priceMinor: 1600, stock: 48, weightGrams: 190 },
				{ values: ["28 cm", "Moss"], sku: "COR-DIN-28-MOS", priceMinor: 1750, stock: 14, weightGrams: 190 },
				{ values: ["28 cm", "Oxblood"], sku: "COR-DIN-28-OXB", priceMinor: 1400, compareAtMinor: 1750, stock: 6, weightGrams: 190 },
			],
			pictures: [
				{ motif: "candle", hue: 46, variation: 0 },
				{ motif: "candle", hue: 110, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "No drips at all", text: "Tested on my good tablecloth out of pure recklessness. Spotless." },
				{
					rating: 3,
					title: "Snapped in the post",
					text: "One of the pair arrived in two halves, held together by the wick. Still burns, but looks like it has had a hard life.",
					reply: "That is the courier's football skills. We have posted a new pair in a tube instead of a box, and we pack them all that way now.",
				},
				{ rating: 4, title: "Honest smell", text: "Faint honey, very clean flame. The moss color is more bottle green than moss to my eye." },
			],
		},
		{
			title: "Beeswax Pillar",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>A solid column of beeswax from hives near Oughterard and Gort, poured in one go so it burns like one. It grows a pale bloom with age. Rub it off with a sleeve, or leave it; we leave it.</p>",
			tags: ["beeswax", "unscented", "long burning"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["Short, 8 cm"], sku: "COR-PIL-08", priceMinor: 1950, stock: 22, weightGrams: 360 },
				{ values: ["Medium, 14 cm"], sku: "COR-PIL-14", priceMinor: 3200, stock: 9, weightGrams: 640 },
				{ values: ["Tall, 22 cm"], sku: "COR-PIL-22", priceMinor: 4800, stock: 2, backorder: true, weightGrams: 1010 },
			],
			pictures: [{ motif: "candle", hue: 42, variation: 8 }],
			reviews: [
				{ rating: 5, title: "Still going since November", text: "An hour every evening. I've stopped counting, but it must be past eighty." },
				{ rating: 4, title: "Heavy, lovely, dear", text: "It feels like a paperweight and costs like one. I'd buy it again." },
			],
		},
		{
			title: "Plain Tea Lights",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Rapeseed wax with no scent, so you can put them beside food. Four and a half hours each. They come loose, without cups: buy the little glass ones once and never throw out aluminum again.</p>",
			tags: ["unscented", "refill", "table"],
			taxCategory: "standard",
			options: ["Pack"],
			variants: [
				{ values: ["12, no cups"], sku: "COR-TEA-12", priceMinor: 750, stock: 160, weightGrams: 220 },
				{ values: ["12 with 6 glass cups"], sku: "COR-TEA-12C", priceMinor: 1450, stock: 39, weightGrams: 520 },
				{ values: ["100, no cups"], sku: "COR-TEA-100", priceMinor: 4900, compareAtMinor: 5800, stock: 18, weightGrams: 1800 },
			],
			pictures: [{ motif: "candle", hue: 55, variation: 3 }],
			reviews: [
				{ rating: 4, title: "Do what they say", text: "Timed one at 4 h 20. Close enough for me." },
				{ rating: 2, title: "Where are the cups", text: "Didn't read it properly and had eighteen people coming. A loose tea light with no cup is just a puddle waiting to happen.", reply: "Fair. We have put 'no cups' into the name of the pack so it can't be missed. Call in any time and we'll give you six." },
			],
		},
		{
			title: "Reed Diffuser",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>For rooms where you would forget a candle. Seven rattan reeds in a bottle blown from recycled glass. Turn them once a week; more often only uses it up faster.</p><ul><li>100 ml lasts about 10 weeks</li><li>200 ml lasts about 20 weeks</li><li>Keep off varnish and away from cats</li></ul>",
			tags: ["diffuser", "hallway", "no flame"],
			taxCategory: "standard",
			options: ["Scent", "Size"],
			variants: [
				{ values: ["Low Tide", "100 ml"], sku: "COR-DIF-LOW-100", priceMinor: 2900, stock: 33, weightGrams: 380 },
				{ values: ["Low Tide", "200 ml"], sku: "COR-DIF-LOW-200", priceMinor: 4600, stock: 15, weightGrams: 620 },
				{ values: ["Bog Myrtle", "100 ml"], sku: "COR-DIF-BOG-100", priceMinor: 2900, stock: 21, weightGrams: 380 },
				{ values: ["Bog Myrtle", "200 ml"], sku: "COR-DIF-BOG-200", priceMinor: 3900, compareAtMinor: 4600, stock: 5, weightGrams: 620 },
				{ values: ["Clean Sheets", "100 ml"], sku: "COR-DIF-CLE-100", priceMinor: 2900, stock: 0, weightGrams: 380 },
			],
			pictures: [
				{ motif: "diffuser", hue: 195, variation: 0 },
				{ motif: "diffuser", hue: 95, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "The hall no longer smells of runners", text: "Three teenagers, eleven pairs of football boots. This is doing heroic work." },
				{ rating: 4, title: "Bog Myrtle is special", text: "Green, peppery, like a walk after rain. Lasted nine weeks with me, not ten." },
				{
					rating: 1,
					title: "Leaked all over the box",
					text: "A third of it was in the cardboard when it came. Our postman now smells terrific.",
					reply: "Apologies to you and regards to him. A full bottle with a proper stopper is on its way, and we have changed caps since.",
				},
				{ rating: 5, title: "Guests ask", text: "Every single visitor has asked what the smell is, and none of them meant it badly." },
			],
		},
		{
			title: "Diffuser Refill Bottle",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>200 ml of diffuser oil in a brown bottle, with a spout that does not glug. Rinse nothing, just top up and give it fresh reeds, because the old ones clog.</p>",
			tags: ["refill", "diffuser"],
			taxCategory: "standard",
			options: ["Scent"],
			variants: [
				{ values: ["Low Tide"], sku: "COR-DRF-LOW", priceMinor: 2700, stock: 52, weightGrams: 390 },
				{ values: ["Bog Myrtle"], sku: "COR-DRF-BOG", priceMinor: 2700, stock: 28, weightGrams: 390 },
				{ values: ["Clean Sheets"], sku: "COR-DRF-CLE", priceMinor: 2700, stock: 3, weightGrams: 390 },
			],
			pictures: [{ motif: "bottle", hue: 28, variation: 4 }],
			reviews: [{ rating: 5, title: "Half the price of a new one", text: "And it really doesn't glug." }],
		},
		{
			title: "Spare Reeds",
			categories: ["candles-and-scent"],
			descriptionHtml: "<p>A bundle of fourteen rattan reeds, enough for two bottles, 24 cm long. Cut them shorter with kitchen scissors if your shelf is low.</p>",
			tags: ["diffuser", "spare"],
			taxCategory: "standard",
			options: ["Color"],
			variants: [
				{ values: ["Natural"], sku: "COR-REED-NAT", priceMinor: 450, stock: 210, weightGrams: 40 },
				{ values: ["Black"], sku: "COR-REED-BLK", priceMinor: 450, stock: 145, weightGrams: 40 },
			],
			pictures: [{ motif: "diffuser", hue: 35, variation: 8 }],
			reviews: [],
		},
		{
			title: "Room and Linen Mist",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Two sprays into the middle of the room, or one on the pillow from arm's length. Grain alcohol, water and perfume, nothing that leaves a film on the windows. 100 ml in a glass bottle.</p>",
			tags: ["spray", "linen", "no flame"],
			taxCategory: "standard",
			options: ["Scent"],
			variants: [
				{ values: ["Clean Sheets"], sku: "COR-MIST-CLE", priceMinor: 1650, stock: 44, weightGrams: 240 },
				{ values: ["Lavender and Hay"], sku: "COR-MIST-LAV", priceMinor: 1650, stock: 61, weightGrams: 240 },
				{ values: ["Gorse in May"], sku: "COR-MIST-GOR", priceMinor: 1650, stock: 2, weightGrams: 240 },
			],
			pictures: [
				{ motif: "bottle", hue: 265, variation: 2 },
				{ motif: "bottle", hue: 52, variation: 7 },
			],
			reviews: [
				{ rating: 4, title: "Lavender without the granny", text: "The hay does something to it. Sorry to grannies. I am one." },
				{ rating: 3, title: "Fades fast", text: "Gorgeous for twenty minutes and then I'm not sure I sprayed it at all." },
				{ rating: 5, title: "Night-shift pillow", text: "I sleep at odd hours and this tells my brain to switch off. Nozzle gives a really fine mist." },
			],
		},
		{
			title: "Long Matches in a Bottle",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Eighty aspen matches, 9.5 cm long, in a corked apothecary bottle with the striker on the bottom. Long enough for the last inch of a deep jar without singeing your knuckles.</p>",
			tags: ["matches", "gift", "glass"],
			taxCategory: "standard",
			options: ["Tip color"],
			variants: [
				{ values: ["Red"], sku: "COR-MAT-RED", priceMinor: 1200, stock: 58, weightGrams: 210 },
				{ values: ["Sea green"], sku: "COR-MAT-GRN", priceMinor: 1200, stock: 31, weightGrams: 210 },
				{ values: ["Black"], sku: "COR-MAT-BLK", priceMinor: 1200, stock: 0, backorder: true, weightGrams: 210 },
			],
			pictures: [
				{ motif: "matches", hue: 5, variation: 0 },
				{ motif: "matches", hue: 165, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "Silly and beautiful", text: "Twelve euro for matches. I've done worse." },
				{ rating: 4, title: "Striker wears out", text: "By match sixty I was rubbing at it like a caveman. Bottle looks great on the mantel, and it's a bud vase now.", reply: "We keep spare striker stickers in the drawer. Ask with your next order and we'll drop two in." },
			],
		},
		{
			title: "Pocket Matches, Set of Three",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Three drawer boxes, forty matches in each, printed in two colors on the old proofing press across the yard. The pictures are a heron, a lamppost and Oisín's mother's dog.</p>",
			tags: ["matches", "letterpress", "stocking filler"],
			taxCategory: "standard",
			options: [],
			variants: [{ values: [], sku: "COR-MATBOX-3", priceMinor: 600, stock: 175, weightGrams: 60 }],
			pictures: [{ motif: "matches", hue: 210, variation: 7 }],
			reviews: [
				{ rating: 5, title: "The dog", text: "Could you do a box with only the dog. Asking for everyone I know." },
				{ rating: 4, title: "Nice wee present", text: "Bought six sets for stockings. Two boxes opened in transit and there were matches loose in the parcel, otherwise perfect." },
			],
		},
		{
			title: "Wick Trimmer",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Bent so it reaches the bottom of a jar and catches the bit it cuts. Five millimeters of wick is right: longer smokes, shorter sulks. Steel, 18 cm.</p>",
			tags: ["tool", "care"],
			taxCategory: "standard",
			options: ["Finish"],
			variants: [
				{ values: ["Brass"], sku: "COR-TRIM-BRS", priceMinor: 1850, stock: 19, weightGrams: 110 },
				{ values: ["Black"], sku: "COR-TRIM-BLK", priceMinor: 1850, stock: 24, weightGrams: 110 },
			],
			pictures: [{ motif: "tool", hue: 44, variation: 3 }],
			reviews: [
				{ rating: 4, title: "Didn't know I needed it", text: "Used nail scissors for years like an animal. No more soot on the glass." },
				{ rating: 3, title: "Stiff hinge", text: "Had to put a drop of sewing-machine oil in it. Cuts grand now." },
			],
		},
		{
			title: "Forged Candle Snuffer",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Made by a blacksmith outside Kinvara who mostly does gates. A bell the size of a thimble on a twisted handle, each one a little different. Blowing a candle out sends wax across the table; this does not.</p>",
			tags: ["iron", "handmade", "care"],
			taxCategory: "standard",
			options: [],
			variants: [{ values: [], sku: "COR-SNUFF", priceMinor: 2900, stock: 1, backorder: true, weightGrams: 180 }],
			pictures: [{ motif: "tool", hue: 225, variation: 8 }],
			reviews: [{ rating: 5, title: "The children fight over it", text: "Bedtime now includes a ceremony. Solid thing, you could hang a coat on it." }],
		},
		{
			title: "Stone Candle Dish",
			categories: ["candles-and-scent", "bowls-and-plates"],
			descriptionHtml:
				"<p>A low dish with a finger loop, thrown in coarse stoneware for carrying a candle up a dark stairs. Takes a pillar up to 8 cm across or a jar. Cork dots underneath so it will not scratch.</p>",
			tags: ["stoneware", "holder"],
			taxCategory: "standard",
			options: ["Glaze"],
			variants: [
				{ values: ["Chalk"], sku: "COR-DISH-CHA", priceMinor: 2400, stock: 11, weightGrams: 420 },
				{ values: ["Peat"], sku: "COR-DISH-PEA", priceMinor: 2400, stock: 8, weightGrams: 420 },
			],
			pictures: [
				{ motif: "plate", hue: 40, variation: 6 },
				{ motif: "candle", hue: 46, variation: 5 },
			],
			reviews: [],
		},
		{
			title: "The Nose Box",
			categories: ["candles-and-scent"],
			descriptionHtml:
				"<p>Cannot smell through a screen? Six thumb-size candles, one of each scent we pour in jars and tins, four hours apiece. Inside the lid is a code for ten euro off whichever full jar you settle on.</p>",
			tags: ["sampler", "gift", "small"],
			taxCategory: "standard",
			options: [],
			variants: [{ values: [], sku: "COR-NOSE", priceMinor: 1950, stock: 104, weightGrams: 260 }],
			pictures: [
				{ motif: "candle", hue: 280, variation: 4 },
				{ motif: "card", hue: 270, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Do this first", text: "I was certain I'd want Marmalade. It came fifth. Rain on Slate won by a mile." },
				{ rating: 5, title: "Game night", text: "We blindfolded each other and guessed. My sister-in-law said 'wet dog' for Bookshop and won't be asked again." },
				{ rating: 4, title: "Handy", text: "Good way to try them, though the wee wicks drown easily. The code worked." },
			],
		},
		{
			title: "Pour Your Own Candle Kit",
			categories: ["craft-kits", "candles-and-scent"],
			descriptionHtml:
				"<p>Everything for three 120 g candles except the saucepan: wax flakes, cotton wicks, a thermometer, glasses and a dropper of scent. The booklet is written for patient ten-year-olds and impatient adults. Allow an afternoon, most of it waiting.</p>",
			tags: ["kit", "rainy day", "gift"],
			taxCategory: "standard",
			options: ["Scent"],
			variants: [
				{ values: ["Bog Myrtle"], sku: "COR-KIT-BOG", priceMinor: 3600, stock: 16, weightGrams: 1150 },
				{ values: ["Lavender and Hay"], sku: "COR-KIT-LAV", priceMinor: 3600, stock: 0, weightGrams: 1150 },
				{ values: ["No scent"], sku: "COR-KIT-NON", priceMinor: 3100, stock: 9, weightGrams: 1120 },
			],
			pictures: [
				{ motif: "candle", hue: 85, variation: 2 },
				{ motif: "jar", hue: 50, variation: 3 },
			],
			reviews: [
				{ rating: 5, title: "Wet bank holiday, solved", text: "Two kids, one kitchen, no burns. The hardest part was making them leave it alone for four hours." },
				{ rating: 3, title: "One glass cracked", text: "Poured at the temperature it said and heard a tick. The other two are grand." },
			],
		},
		{
			title: "Evening In Gift Box",
			categories: ["candles-and-scent", "hampers"],
			descriptionHtml:
				"<p>Packed in wood wool in a plain gray box with a ribbon that can be ironed and used again. The small one holds a 120 g jar and pocket matches. The large one holds a 220 g jar, bottle matches, the wick trimmer and a mist.</p><p>Tell us what to write on the card. Oisín has the good handwriting.</p>",
			tags: ["gift", "box", "card included"],
			taxCategory: "standard",
			options: ["Scent", "Box"],
			variants: [
				{ values: ["Low Tide", "Small"], sku: "COR-BOX-LOW-S", priceMinor: 2700, stock: null, weightGrams: 620 },
				{ values: ["Low Tide", "Large"], sku: "COR-BOX-LOW-L", priceMinor: 7200, stock: null, weightGrams: 1550 },
				{ values: ["Gorse in May", "Small"], sku: "COR-BOX-GOR-S", priceMinor: 2700, stock: null, weightGrams: 620 },
				{ values: ["Gorse in May", "Large"], sku: "COR-BOX-GOR-L", priceMinor: 7200, stock: 0, backorder: true, weightGrams: 1550 },
			],
			pictures: [
				{ motif: "hamper", hue: 260, variation: 1 },
				{ motif: "candle", hue: 205, variation: 0 },
			],
			reviews: [
				{ rating: 5, title: "Sister cried (good)", text: "The card was in real ink and real handwriting. Worth it for that alone." },
				{ rating: 4, title: "Late but lovely", text: "Came two days after the birthday. Oisín rang to apologize before I'd even noticed, which took the wind out of me." },
			],
		},
	],
};
