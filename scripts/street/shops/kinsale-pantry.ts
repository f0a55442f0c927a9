import type { SampleShop } from "../types.ts";

export const kinsalePantry: SampleShop = {
	slug: "kinsale-pantry",
	name: "Kinsale Pantry",
	tagline: "Jars, salt and good things to carry to the pier",
	story: `The shop is the front room of what used to be a sailmaker's, two doors up from the harbor, and on a spring tide you can hear the masts from behind the counter. Orla makes the jams and chutneys in the kitchen at the back in batches of thirty jars, because that is what the pan holds. The fruit is from farms we can drive to before breakfast, apart from the oranges and lemons, which have come further than most of us.

What we don't make, somebody nearby does: salt from a family out past the Old Head, oil pressed in a barn outside Innishannon, chocolate from Orla's cousin Fergal, who is difficult but gifted. We taste everything standing up at the counter, and you may do the same.

We close on Mondays and Tuesdays to cook. If the light is on in the back, knock; we might be glad of the company.`,
	email: "orla@kinsalepantry.example",
	phone: "+353 21 555 0172",
	owner: { name: "Orla Keohane", email: "orla.keohane@kinsalepantry.example" },
	legal: { traderName: "Pilchard Lane Provisions Limited", registrationNumber: "655208", vatNumber: "IE3655208LH" },
	address: { line1: "5 Pilchard Lane", city: "Kinsale", region: "Co. Cork", postalCode: "P17 HK52", country: "IE" },
	latitude: 51.7058,
	longitude: -8.5219,
	openingHours: [
		{ day: "wed", opens: "10:00", closes: "17:30" },
		{ day: "thu", opens: "10:00", closes: "17:30" },
		{ day: "fri", opens: "10:00", closes: "18:30" },
		{ day: "sat", opens: "09:30", closes: "18:00" },
		{ day: "sun", opens: "11:00", closes: "16:00" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect in Pilchard Lane", priceMinor: 0, estimate: "Same day, Wednesday to Sunday" },
		{
			kind: "local",
			title: "Orla's van: Kinsale, Carrigaline and the road to Cork",
			priceMinor: 500,
			freeOverMinor: 5000,
			postalPrefixes: ["P17", "P43", "T12", "P31"],
			estimate: "Thursday and Saturday afternoons",
		},
		{ kind: "shipping", title: "Courier, all of Ireland", priceMinor: 695, freeOverMinor: 7500, countries: ["IE"], estimate: "Two working days, packed in straw" },
		{ kind: "shipping", title: "Courier to the EU", priceMinor: 1650, freeOverMinor: 15000, countries: ["EU"], estimate: "Four to six working days" },
	],
	hue: 172,
	products: [
		{
			title: "Blackcurrant Jam",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Currants from the Hickeys' field above Belgooly, picked by four generations of Hickeys in a week of shouting. Boiled short and hot so that they stay sharp. Set soft; it will run off a scone if you are slow.</p><ul><li>Blackcurrants, sugar, lemon juice</li><li>62 g fruit per 100 g</li></ul>",
			tags: ["jam", "local fruit", "small batch"],
			taxCategory: "zero",
			options: ["Size"],
			variants: [
				{ values: ["110 g"], sku: "KPY-JBC-110", priceMinor: 320, stock: 60, weightGrams: 200 },
				{ values: ["340 g"], sku: "KPY-JBC-340", priceMinor: 595, stock: 112, weightGrams: 540 },
				{ values: ["Three jars, 340 g"], sku: "KPY-JBC-3X", priceMinor: 1600, compareAtMinor: 1785, stock: 20, weightGrams: 1650 },
			],
			pictures: [
				{ motif: "jar", hue: 310, variation: 0 },
				{ motif: "bun", hue: 38, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "Tastes of blackcurrants", text: "I know that sounds stupid. Buy three others, then this one, and you'll see what I mean." },
				{ rating: 5, title: "Granny's, near enough", text: "Hers was sharper, but then so was she." },
				{
					rating: 3,
					title: "Runny",
					text: "Nice flavor, but it went through the holes in my toast and down my sleeve. I prefer a jam that stays where you put it.",
					reply: "A soft set is how we like it, but that June batch was softer than soft. Fifteen minutes in the fridge firms it up, and the marmalade will stand to attention for you if you prefer.",
				},
				{ rating: 4, title: "Small jars are handy", text: "I bring the little ones to B&Bs. Nobody has thrown me out yet." },
				{ rating: 5, title: "Gone in a weekend", text: "Two children, one loaf, one jar. I got the lid." },
			],
		},
		{
			title: "Seville Marmalade",
			categories: ["pantry"],
			descriptionHtml:
				"<p>January's job. Half a ton of bitter oranges arrives on a pallet and for three weeks nobody's hands are right. Fine cut for people who read the paper, thick cut for people who row.</p>",
			tags: ["marmalade", "seville oranges", "breakfast"],
			taxCategory: "zero",
			options: ["Cut", "Size"],
			variants: [
				{ values: ["Fine", "110 g"], sku: "KPY-MAR-F-110", priceMinor: 320, stock: 45, weightGrams: 200 },
				{ values: ["Fine", "340 g"], sku: "KPY-MAR-F-340", priceMinor: 620, stock: 70, weightGrams: 540 },
				{ values: ["Thick", "340 g"], sku: "KPY-MAR-T-340", priceMinor: 620, stock: 58, weightGrams: 540 },
				{ values: ["Thick, with whiskey", "340 g"], sku: "KPY-MAR-W-340", priceMinor: 720, stock: 3, weightGrams: 540 },
			],
			pictures: [
				{ motif: "jar", hue: 30, variation: 2 },
				{ motif: "jar", hue: 22, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Bitter, thank God", text: "Most marmalade now is orange jam. This one still has an opinion." },
				{ rating: 5, title: "Thick cut person", text: "You could moor a boat with the peel. Wonderful." },
				{ rating: 4, title: "Where's the whiskey?", text: "Lovely marmalade. I could not find the whiskey in it, though I looked hard and had three slices." },
				{
					rating: 2,
					title: "Lid would not budge",
					text: "Two adults, a tea towel, hot water and a screwdriver. The lid won for four days.",
					reply: "We filled that batch too hot and the seal took it personally. Come in for a replacement jar, loosened by Orla in person.",
				},
			],
		},
		{
			title: "Boatyard Chutney",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Tomatoes, apples, dates, a good kick of chili and malt vinegar, cooked down until a spoon leaves a road in it. Kept eight weeks before we sell it, since it is unpleasant company when young. Made for cheese, cold ham and the third day of a turkey.</p>",
			tags: ["chutney", "spicy", "cheese board"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "KPY-CHU-280", priceMinor: 650, stock: 83, weightGrams: 470 }],
			pictures: [
				{ motif: "jar", hue: 8, variation: 5 },
				{ motif: "cheese", hue: 48, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "Toasted sandwich, sorted", text: "Cheddar, this, brown bread, hot pan. I've stopped making dinner on Fridays." },
				{ rating: 4, title: "Kick arrives late", text: "You think it is mild, then you don't." },
				{ rating: 5, title: "Bribed the neighbor", text: "One jar got our hedge cut. Two would probably get the gutters done." },
			],
		},
		{
			title: "Heather Honey",
			categories: ["pantry"],
			descriptionHtml:
				"<p>The hives spend August up in the hills beyond Ballingeary, where the bees have nothing to do but heather. Dark, jelly-thick, a bit like toffee with a wild streak. Michael, the beekeeper, brings it down in buckets and talks for an hour.</p>",
			tags: ["honey", "raw", "west cork"],
			taxCategory: "zero",
			options: ["Size"],
			variants: [
				{ values: ["227 g"], sku: "KPY-HON-227", priceMinor: 950, stock: 18, weightGrams: 400 },
				{ values: ["454 g"], sku: "KPY-HON-454", priceMinor: 1690, stock: 2, weightGrams: 700 },
				{ values: ["Cut comb, 200 g"], sku: "KPY-HON-CMB", priceMinor: 1450, stock: 0, weightGrams: 260 },
			],
			pictures: [{ motif: "jar", hue: 40, variation: 8 }],
			reviews: [
				{ rating: 5, title: "On a spoon, at night, alone", text: "Do not put this in tea. Do not share it either." },
				{ rating: 4, title: "Not for beginners", text: "It is strong and almost savory. My daughter called it 'honey with a beard'." },
			],
		},
		{
			title: "Pickled Rock Samphire",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Gathered in June off the cliffs by two men with one rope. Pickled the same evening in white wine vinegar with a bay leaf. Tastes of carrot, sea and lemon. Good with smoked fish, better straight from the jar. When the weather is bad there is none, and we are all relieved.</p>",
			tags: ["foraged", "seashore", "seasonal"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "KPY-SAM-190", priceMinor: 890, stock: 2, weightGrams: 340 }],
			pictures: [{ motif: "jar", hue: 95, variation: 3 }],
			reviews: [{ rating: 4, title: "Odd and good", text: "First bite, what is this. Fourth bite, where can I get more of it." }],
		},
		{
			title: "Cold-Pressed Rapeseed Oil",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Grown, pressed and bottled on one farm outside Innishannon. Yellow as a raincoat, nutty, takes heat well. The smoked one is done with the oil in shallow trays over oak; a spoonful on potatoes does most of the cooking for you.</p>",
			tags: ["oil", "irish", "cold pressed"],
			taxCategory: "zero",
			options: ["Flavor", "Size"],
			variants: [
				{ values: ["Plain", "250 ml"], sku: "KPY-RAP-P-250", priceMinor: 550, stock: 40, weightGrams: 480 },
				{ values: ["Plain", "500 ml"], sku: "KPY-RAP-P-500", priceMinor: 890, stock: 62, weightGrams: 860 },
				{ values: ["Garlic", "250 ml"], sku: "KPY-RAP-G-250", priceMinor: 650, stock: 21, weightGrams: 480 },
				{ values: ["Oak smoked", "250 ml"], sku: "KPY-RAP-S-250", priceMinor: 750, compareAtMinor: 850, stock: 15, weightGrams: 480 },
				{ values: ["Oak smoked", "500 ml"], sku: "KPY-RAP-S-500", priceMinor: 1250, compareAtMinor: 1450, stock: 0, backorder: true, weightGrams: 860 },
			],
			pictures: [
				{ motif: "bottle", hue: 50, variation: 0 },
				{ motif: "bottle", hue: 32, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "Roast potatoes", text: "The smoked one on roast potatoes. My mother-in-law took a photo of the bottle." },
				{
					rating: 4,
					title: "Drips",
					text: "Great oil, and the pourer leaves a ring on the shelf. I keep it on a saucer.",
					reply: "Passed on to the farm. The spring bottling has a new pourer with a lip, and so far our own shelf is dry.",
				},
				{ rating: 5, title: "Mayonnaise", text: "Made mayonnaise the color of a hurler's jersey. Delicious if alarming." },
			],
		},
		{
			title: "Olive Oil from the Barrel",
			categories: ["pantry"],
			descriptionHtml:
				"<p>One grower in Crete, one barrel at a time, drawn off when you order. Grassy, peppery at the back of the throat. Bring the bottle home, wash it, bring it again, and the refill costs less.</p>",
			tags: ["olive oil", "refill", "extra virgin"],
			taxCategory: "zero",
			options: ["Fill"],
			variants: [
				{ values: ["500 ml, new bottle"], sku: "KPY-OLI-500", priceMinor: 1490, stock: null, weightGrams: 870 },
				{ values: ["500 ml, refill pouch"], sku: "KPY-OLI-500R", priceMinor: 1290, stock: null, weightGrams: 500 },
				{ values: ["1 liter, new bottle"], sku: "KPY-OLI-1000", priceMinor: 2690, stock: null, weightGrams: 1500 },
			],
			pictures: [
				{ motif: "bottle", hue: 75, variation: 6 },
				{ motif: "bowl", hue: 70, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Coughed, bought it", text: "They gave me a spoonful at the counter and it caught my throat like a good argument." },
				{
					rating: 1,
					title: "Pouch leaked",
					text: "Oil through the whole parcel, including a birthday card and a pair of socks.",
					reply: "There is no nice way to deliver an oily sock. We refunded the order, paid for the card, and pouches now travel in a screw-top tin.",
				},
			],
		},
		{
			title: "Pan Cove Sea Salt",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Seawater, a very slow pan, and a family with patience. Big hollow flakes that crumble between two fingers. The oak smoked is for eggs and steak, the seaweed one has dillisk and sugar kelp in it and is for anything that once swam.</p>",
			tags: ["sea salt", "flakes", "irish"],
			taxCategory: "zero",
			options: ["Flavor", "Pack"],
			variants: [
				{ values: ["Pure", "Pinch tin, 60 g"], sku: "KPY-SLT-P-60", priceMinor: 550, stock: 95, weightGrams: 110 },
				{ values: ["Pure", "Box, 240 g"], sku: "KPY-SLT-P-240", priceMinor: 890, stock: 130, weightGrams: 280 },
				{ values: ["Oak smoked", "Pinch tin, 60 g"], sku: "KPY-SLT-S-60", priceMinor: 620, stock: 48, weightGrams: 110 },
				{ values: ["Oak smoked", "Box, 240 g"], sku: "KPY-SLT-S-240", priceMinor: 990, stock: 33, weightGrams: 280 },
				{ values: ["Seaweed", "Pinch tin, 60 g"], sku: "KPY-SLT-W-60", priceMinor: 650, stock: 1, backorder: true, weightGrams: 110 },
			],
			pictures: [
				{ motif: "jar", hue: 200, variation: 1 },
				{ motif: "bowl", hue: 205, variation: 7 },
				{ motif: "jar", hue: 28, variation: 9 },
			],
			reviews: [
				{ rating: 5, title: "Tomatoes will thank you", text: "A tomato, this salt, a chair outside. That was my August." },
				{ rating: 5, title: "Tin lives in my handbag", text: "I have salted restaurant eggs in three counties. No one has dared say a word." },
				{ rating: 4, title: "Smoked is strong", text: "Go easy. First fried egg tasted like a house fire, the second was sublime." },
				{ rating: 3, title: "It's salt", text: "Good salt. Nice tin. Still salt, and nearly nine euro." },
				{ rating: 5, title: "Reorder number four", text: "Chef in a small place in Clonakilty. We finish every plate with it and guests ask." },
			],
		},
		{
			title: "Dillisk & Sesame Sprinkle",
			categories: ["pantry"],
			descriptionHtml: "<p>Hand-picked dillisk dried in the boiler room, toasted sesame, a little chili and salt. For soup, eggs, popcorn and people who say they don't like seaweed.</p>",
			tags: ["seaweed", "seasoning", "vegan"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "KPY-DIL-70", priceMinor: 695, stock: 27, weightGrams: 150 }],
			pictures: [{ motif: "jar", hue: 340, variation: 7 }],
			reviews: [],
		},
		{
			title: "Sea Salt Caramels",
			categories: ["chocolate-and-sweets"],
			descriptionHtml:
				"<p>Fergal boils them in copper with cream from a herd he can name, cuts them while they are warm and dips them in 64% chocolate. Three flakes of salt on each. He has been asked to try two and declined.</p><ul><li>Sugar, cream, butter, cocoa mass, glucose syrup, sea salt</li><li>Contains milk</li></ul>",
			tags: ["caramels", "gift", "salted"],
			taxCategory: "reduced",
			options: ["Size"],
			variants: [
				{ values: ["Bag of 10"], sku: "KPY-CAR-10", priceMinor: 795, stock: 64, weightGrams: 140 },
				{ values: ["Box of 20"], sku: "KPY-CAR-20", priceMinor: 1550, stock: 29, weightGrams: 300 },
				{ values: ["Box of 40"], sku: "KPY-CAR-40", priceMinor: 2650, compareAtMinor: 2950, stock: 10, weightGrams: 580 },
			],
			pictures: [
				{ motif: "chocolate", hue: 22, variation: 3 },
				{ motif: "chocolate", hue: 30, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Hid them from myself", text: "In the good teapot. I found them." },
				{ rating: 5, title: "Three flakes is right", text: "I counted. Somebody in that kitchen really does put three on each one." },
				{ rating: 4, title: "Mind your fillings", text: "In winter give them ten minutes near the radiator first. My dentist sends his regards." },
				{
					rating: 2,
					title: "Melted together",
					text: "Ordered in the hot week and received one large caramel.",
					reply: "Fergal says a single large caramel is a serious achievement, but we take the point. Fresh box sent, and we hold chocolate back now when it goes over 24 degrees.",
				},
				{ rating: 5, title: "Wedding favors", text: "Forty little bags for our wedding in Summercove. The band asked to be paid in them the next time." },
			],
		},
		{
			title: "Lighthouse Slab",
			categories: ["chocolate-and-sweets"],
			descriptionHtml:
				"<p>A big uneven slab of chocolate, poured on a marble counter and broken with a hammer. 150 g or a bit more, never less. The hazelnut one is more nut than chocolate, because Fergal was once short-changed as a child.</p>",
			tags: ["chocolate", "sharing", "handmade"],
			taxCategory: "reduced",
			options: ["Flavor"],
			variants: [
				{ values: ["Milk and hazelnut"], sku: "KPY-SLB-HAZ", priceMinor: 850, stock: 32, weightGrams: 175 },
				{ values: ["Dark and orange"], sku: "KPY-SLB-ORA", priceMinor: 850, stock: 24, weightGrams: 175 },
				{ values: ["White and raspberry"], sku: "KPY-SLB-RAS", priceMinor: 690, compareAtMinor: 850, stock: 3, weightGrams: 175 },
			],
			pictures: [
				{ motif: "chocolate", hue: 26, variation: 5 },
				{ motif: "chocolate", hue: 345, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "More nut indeed", text: "I weighed it out of nosiness: 171 g. An honest hammer." },
				{ rating: 4, title: "White one is sweet", text: "Too sweet for me, exactly right for my seven-year-old, so I was robbed twice." },
			],
		},
		{
			title: "Boiled Drops",
			categories: ["chocolate-and-sweets"],
			descriptionHtml: "<p>The kind that used to stand in jars behind the till, made on rollers from 1934. Clove for the nostalgic, pear for everyone, licorice for the stubborn. 150 g in a paper bag with a twist.</p>",
			tags: ["sweets", "old fashioned", "vegan"],
			taxCategory: "reduced",
			options: ["Flavor"],
			variants: [
				{ values: ["Clove"], sku: "KPY-DRP-CLO", priceMinor: 420, stock: 118, weightGrams: 160 },
				{ values: ["Pear"], sku: "KPY-DRP-PEA", priceMinor: 420, stock: 77, weightGrams: 160 },
				{ values: ["Licorice"], sku: "KPY-DRP-LIC", priceMinor: 420, stock: 0, weightGrams: 160 },
			],
			pictures: [
				{ motif: "jar", hue: 355, variation: 6 },
				{ motif: "jar", hue: 85, variation: 4 },
			],
			reviews: [{ rating: 5, title: "Straight back to 1962", text: "One clove drop and I was in the back of my uncle's car with the window down and a smell of dog." }],
		},
		{
			title: "Harbor Watch Tea",
			categories: ["tea"],
			descriptionHtml:
				"<p>Assam with a pinch of smoked Lapsang, just enough to make you look for the fire. Drunk by the harbormaster at five in the morning, or so he says when he comes in for more.</p>",
			tags: ["black tea", "smoky"],
			taxCategory: "zero",
			options: ["Format"],
			variants: [
				{ values: ["Loose, 100 g"], sku: "KPY-TEA-L100", priceMinor: 720, stock: 36, weightGrams: 125 },
				{ values: ["30 bags"], sku: "KPY-TEA-B30", priceMinor: 560, stock: 51, weightGrams: 110 },
			],
			pictures: [
				{ motif: "tea", hue: 185, variation: 1 },
				{ motif: "teapot", hue: 190, variation: 8 },
			],
			reviews: [
				{ rating: 5, title: "Night shift", text: "I am a nurse. This and a biscuit at four in the morning, and I can face the ward." },
				{ rating: 3, title: "Smells like kippers", text: "My wife made me move the caddy to the shed. I like it. She has a point." },
			],
		},
		{
			title: "Oat Biscuits for Cheese",
			categories: ["cakes-and-pastries", "pantry"],
			descriptionHtml:
				"<p>Rolled thin, baked twice, snapped by accident now and then. Pinhead oatmeal, butter and salt, and either nothing else, or black pepper, or thyme from the windowsill.</p><ul><li>Contains oats, wheat, milk</li><li>12 to a box</li></ul>",
			tags: ["biscuits", "oats", "cheese board"],
			taxCategory: "reduced",
			options: ["Flavor"],
			variants: [
				{ values: ["Plain"], sku: "KPY-OAT-PLN", priceMinor: 495, stock: 46, weightGrams: 190 },
				{ values: ["Black pepper"], sku: "KPY-OAT-PEP", priceMinor: 495, stock: 38, weightGrams: 190 },
				{ values: ["Thyme"], sku: "KPY-OAT-THY", priceMinor: 495, stock: 12, backorder: true, weightGrams: 190 },
			],
			pictures: [
				{ motif: "cookie", hue: 36, variation: 2 },
				{ motif: "cheese", hue: 50, variation: 5 },
			],
			reviews: [
				{ rating: 4, title: "Four were in bits", text: "Snapped in transit, so I ate those standing up. The eight survivors went out on the board and were praised." },
				{ rating: 5, title: "Pepper ones with blue cheese", text: "That's it, that's the review." },
			],
		},
		{
			title: "Harbor Hamper",
			categories: ["hampers"],
			descriptionHtml:
				"<p>A willow basket, straw, and what we would put in if we were giving it to a friend. Small has jam, chutney, biscuits and caramels. Medium adds oil, salt and tea. Large adds honey, a slab, marmalade, an apron and a certain amount of showing off.</p><p>Tell us the occasion in the order note and Orla writes the card by hand. Her writing has been called medical.</p>",
			tags: ["hamper", "gift", "christmas"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["Small"], sku: "KPY-HAM-S", priceMinor: 4200, stock: 17, weightGrams: 2400 },
				{ values: ["Medium"], sku: "KPY-HAM-M", priceMinor: 6800, compareAtMinor: 7400, stock: 11, weightGrams: 4300 },
				{ values: ["Large"], sku: "KPY-HAM-L", priceMinor: 12900, stock: 2, backorder: true, weightGrams: 7800 },
			],
			pictures: [
				{ motif: "hamper", hue: 35, variation: 0 },
				{ motif: "jar", hue: 310, variation: 4 },
				{ motif: "basket", hue: 35, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Mother cried", text: "In a good way, into the straw. The basket now has wool in it and the cat in the wool." },
				{ rating: 5, title: "For the whole office", text: "Ordered six for clients. Three wrote back by hand, which in my business never happens." },
				{
					rating: 4,
					title: "Could not read the card",
					text: "Lovely hamper. The card says either 'Congratulations' or 'Condolences' and we were afraid to ask.",
					reply: "It was Congratulations. Orla is now printing in capitals.",
				},
				{ rating: 5, title: "Jars all whole", text: "Kinsale to Lyon by courier and not a crack. Whoever packs the straw knows their trade." },
			],
		},
		{
			title: "Picnic Basket for the Fort",
			categories: ["hampers"],
			descriptionHtml:
				"<p>Brown bread, farm cheese, ham, chutney, two slices of porter cake a head and something to drink, in a basket with real cutlery. For eating on the wall at the fort with your feet hanging over. Collect it cold from eleven; order by the evening before. The basket is yours.</p>",
			tags: ["picnic", "summer", "collect cold"],
			taxCategory: "standard",
			options: ["Serves", "Drink"],
			variants: [
				{ values: ["Two", "Cloudy apple juice"], sku: "KPY-PIC-2-AJ", priceMinor: 5900, stock: null, weightGrams: 3600 },
				{ values: ["Two", "Elderflower lemonade"], sku: "KPY-PIC-2-EL", priceMinor: 5900, stock: null, weightGrams: 3600 },
				{ values: ["Four", "Cloudy apple juice"], sku: "KPY-PIC-4-AJ", priceMinor: 9800, stock: null, weightGrams: 6400 },
			],
			pictures: [
				{ motif: "basket", hue: 32, variation: 1 },
				{ motif: "loaf", hue: 30, variation: 3 },
				{ motif: "bottle", hue: 80, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "He proposed", text: "Somewhere between the ham and the porter cake. I said yes with my mouth full." },
				{ rating: 4, title: "Gulls", text: "No fault of the shop, but budget for losing one slice of cake each." },
				{
					rating: 3,
					title: "Ready at twenty past",
					text: "Said eleven, was twenty past, and we had a boat. Food was great, eaten at speed.",
					reply: "The bread was late out of the oven, and we should have rung you. There is a bag of caramels here with your name on it for the next crossing.",
				},
			],
		},
		{
			title: "Linen Shop Apron",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>The same apron Orla wears, in heavy washed linen, crossed at the back so nothing hangs off your neck. One deep pocket for a towel and one odd pocket for a pencil. Sewn in Bandon. The older it gets, the better it looks, up to a point.</p>",
			tags: ["linen", "apron", "sewn in cork"],
			taxCategory: "standard",
			options: ["Color", "Length"],
			variants: [
				{ values: ["Oatmeal", "Short"], sku: "KPY-APR-OAT-S", priceMinor: 4800, stock: 9, weightGrams: 310 },
				{ values: ["Oatmeal", "Long"], sku: "KPY-APR-OAT-L", priceMinor: 5400, stock: 6, weightGrams: 370 },
				{ values: ["Harbor blue", "Short"], sku: "KPY-APR-BLU-S", priceMinor: 4800, stock: 4, weightGrams: 310 },
				{ values: ["Harbor blue", "Long"], sku: "KPY-APR-BLU-L", priceMinor: 5400, stock: 0, backorder: true, weightGrams: 370 },
				{ values: ["Rust", "Long"], sku: "KPY-APR-RUS-L", priceMinor: 4200, compareAtMinor: 5400, stock: 1, weightGrams: 370 },
			],
			pictures: [
				{ motif: "apron", hue: 45, variation: 0 },
				{ motif: "apron", hue: 210, variation: 3 },
				{ motif: "apron", hue: 15, variation: 8 },
			],
			reviews: [
				{ rating: 5, title: "My neck is grateful", text: "Twenty years of halter aprons and a stiff neck every Sunday. Not any more." },
				{ rating: 4, title: "Creases", text: "It is linen, so it looks slept in. I have made peace with that." },
				{ rating: 5, title: "Pencil pocket", text: "I'm a joiner, not a cook. Best workshop apron I've had, and the pencil pocket is where a pencil wants to be." },
			],
		},
		{
			title: "Small Helper's Apron",
			categories: ["kitchenware"],
			descriptionHtml: "<p>For ages four to eight, in the offcuts of the big one. Ties at the side, where they can reach. Flour falls off, jam mostly doesn't.</p>",
			tags: ["kids", "linen", "apron"],
			taxCategory: "zero",
			options: ["Color"],
			variants: [
				{ values: ["Oatmeal"], sku: "KPY-KAP-OAT", priceMinor: 2600, stock: 14, weightGrams: 150 },
				{ values: ["Harbor blue"], sku: "KPY-KAP-BLU", priceMinor: 2600, stock: 8, weightGrams: 150 },
			],
			pictures: [{ motif: "apron", hue: 205, variation: 6 }],
			reviews: [{ rating: 5, title: "Wears it to bed", text: "With the wooden spoon. We have stopped fighting it." }],
		},
		{
			title: "Willow Market Basket",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>Woven by Dermot in Timoleague from willow he grows behind the house, brown bark left on. It creaks for the first month and then goes quiet. The medium holds a week's bread and a newspaper; the large holds a small dog.</p><ul><li>Medium: 38 × 28 cm</li><li>Large: 46 × 34 cm</li></ul>",
			tags: ["willow", "basket", "handmade", "west cork"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["Medium"], sku: "KPY-BAS-M", priceMinor: 6500, stock: 5, weightGrams: 780 },
				{ values: ["Large"], sku: "KPY-BAS-L", priceMinor: 8500, stock: 1, backorder: true, weightGrams: 1100 },
			],
			pictures: [
				{ motif: "basket", hue: 28, variation: 2 },
				{ motif: "basket", hue: 34, variation: 9 },
			],
			reviews: [
				{ rating: 5, title: "Creaks like a ship", text: "I was told it stops. I hope it doesn't." },
				{
					rating: 4,
					title: "Smaller than I pictured",
					text: "Beautifully made. I pictured the large when I ordered the medium, which is on me, but measurements would help.",
					reply: "They would, and now they are on the page. If you would like to swap for the large, Dermot has one drying.",
				},
			],
		},
	],
};
