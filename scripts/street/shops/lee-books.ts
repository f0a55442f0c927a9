import type { SampleShop } from "../types.ts";

export const leeBooks: SampleShop = {
	slug: "lee-books",
	name: "Lee Books",
	tagline: "Two rooms of books, one of paper, and a chair by the window",
	story: `Lee Books sits on a passage between the South Main Street and the river, in a building that has been a sail loft, a printer's and, for one bad year, a disco. Fionnuala took the lease in 2009, when everybody told her that books were finished. She has kept a list of their names.

We read before we recommend. If there is a handwritten card under a book, one of the three of us finished it, and if the card is rude, we finished it out of spite. Ask for something to cry at, something for a nine-year-old who hates reading, or something about the tram that ran past your granny's door.

Orders that reach us before three go out the same day, wrapped in brown paper. The dog on the logo is Pangur, a cat person's idea of a dog, and she is usually asleep in Local History.`,
	email: "shop@leebooks.example",
	phone: "+353 21 555 0136",
	owner: { name: "Fionnuala Creedon", email: "fionnuala@leebooks.example" },
	legal: { traderName: "Fionnuala Creedon trading as Lee Books", registrationNumber: "482917", vatNumber: "IE2482917KA" },
	address: { line1: "23 Sailmaker's Passage, off South Main Street", city: "Cork", region: "Co. Cork", postalCode: "T12 R8H3", country: "IE" },
	latitude: 51.8967,
	longitude: -8.4785,
	openingHours: [
		{ day: "mon", opens: "11:00", closes: "17:30" },
		{ day: "tue", opens: "10:00", closes: "18:00" },
		{ day: "wed", opens: "10:00", closes: "18:00" },
		{ day: "thu", opens: "10:00", closes: "20:00" },
		{ day: "fri", opens: "10:00", closes: "18:00" },
		{ day: "sat", opens: "09:30", closes: "18:00" },
		{ day: "sun", opens: "13:00", closes: "17:00" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect from the shop", priceMinor: 0, estimate: "Behind the till within the hour while we are open" },
		{
			kind: "local",
			title: "Colm on the bicycle",
			priceMinor: 300,
			freeOverMinor: 3000,
			postalPrefixes: ["T12", "T23", "T45"],
			estimate: "Tuesday and Friday evenings",
		},
		{ kind: "shipping", title: "Post within Ireland", priceMinor: 450, freeOverMinor: 5000, countries: ["IE"], estimate: "Next working day if ordered before 3 pm" },
		{ kind: "shipping", title: "Post to the EU", priceMinor: 1050, freeOverMinor: 12000, countries: ["EU"], estimate: "Five to eight working days" },
		{ kind: "shipping", title: "Post to the rest of the world", priceMinor: 1850, countries: ["WORLD"], estimate: "Two to three weeks, a bit more at Christmas" },
	],
	hue: 215,
	products: [
		{
			title: "Eleven Tides at Roaring Cove, by Maeve Considine-Daly",
			categories: ["fiction"],
			descriptionHtml:
				"<p>A lighthouse tender goes down in 1911 and eleven people in one West Cork cove each tell a different story about the night. Only the twelfth, a deaf boy who drew it, has it right. Slow for forty pages, and then you will burn the dinner.</p><p><strong>Fionnuala's card says:</strong> I have sold this to my dentist, my sister and a man who came in to ask the way.</p>",
			tags: ["novel", "historical", "west cork", "staff pick"],
			taxCategory: "zero",
			options: ["Format"],
			variants: [
				{ values: ["Paperback"], sku: "LEE-ETR-PB", priceMinor: 1299, stock: 64, weightGrams: 310 },
				{ values: ["Hardback"], sku: "LEE-ETR-HB", priceMinor: 1800, compareAtMinor: 2499, stock: 7, weightGrams: 540 },
				{ values: ["Signed hardback"], sku: "LEE-ETR-SH", priceMinor: 2699, stock: 2, weightGrams: 540 },
			],
			pictures: [
				{ motif: "book", hue: 205, variation: 0 },
				{ motif: "boat", hue: 205, variation: 3 },
			],
			reviews: [
				{ rating: 5, title: "Burned the dinner", text: "They warned me. It was a chicken. I regret nothing." },
				{ rating: 5, title: "The boy with the pencil", text: "The last chapter has hardly a word in it and I had to put the book down and look out at the rain for a while." },
				{ rating: 4, title: "Give it fifty pages", text: "I nearly gave up at the second narrator, who goes on a bit about rope. By the fifth I was calling in late to work." },
				{
					rating: 3,
					title: "Too many cousins",
					text: "Good writing. I needed a family tree and made one on the back of an envelope.",
					reply: "You were not alone. We typed up a family tree, no spoilers, and it now comes tucked in the back of every copy we sell.",
				},
				{ rating: 2, title: "Depressing", text: "Everyone drowns or emigrates. I get enough of that from the death notices." },
				{ rating: 5, title: "Our book club's best night", text: "Nine women, three bottles, one shouting match about the curate. It has never gone better." },
			],
		},
		{
			title: "A Lodger for Mrs. Crimmins, by Donal Hurley-Kehoe",
			categories: ["fiction"],
			descriptionHtml:
				"<p>Mrs. Crimmins of Sunday's Well lets the back bedroom to a quiet gentleman in the insurance line. Her previous two lodgers were also quiet, toward the end. A comic crime novel with an uncommon amount of cake in it.</p>",
			tags: ["crime", "funny", "cork city"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "LEE-LMC-PB", priceMinor: 1199, stock: 120, weightGrams: 270 }],
			pictures: [
				{ motif: "book", hue: 330, variation: 4 },
				{ motif: "cake", hue: 330, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Laughed on the 208", text: "Out loud, on the top deck, at eight in the morning. A woman moved seats." },
				{ rating: 4, title: "I guessed it", text: "Knew who did it by chapter nine and did not care one bit. Mrs. Crimmins can poison me any day." },
				{
					rating: 5,
					title: "More please",
					text: "Is there a second one? There must be a second one.",
					reply: "There is. He tells us it is with the editor and involves a parish bazaar. We will put your name on one.",
				},
			],
		},
		{
			title: "The Understudy of Winter's Hill, by Ita Scannell-Moore",
			categories: ["fiction"],
			descriptionHtml:
				"<p>The Opera House, 1955. A wardrobe assistant goes on for one night in a role she has mouthed in the wings for three years, and by the Monday the theater has burned to the ground. A love story, mostly between a woman and a building.</p><ul><li>288 pages</li><li>Paperback or cloth-bound hardback with a ribbon</li></ul>",
			tags: ["novel", "theater", "1950s"],
			taxCategory: "zero",
			options: ["Format"],
			variants: [
				{ values: ["Paperback"], sku: "LEE-UWH-PB", priceMinor: 1250, stock: 28, weightGrams: 290 },
				{ values: ["Hardback"], sku: "LEE-UWH-HB", priceMinor: 2200, stock: 0, backorder: true, weightGrams: 520 },
			],
			pictures: [{ motif: "book", hue: 355, variation: 7 }],
			reviews: [
				{ rating: 5, title: "My mother was there", text: "She stood on the quay and watched it burn. She read this in two days and then told me things she had never told me." },
				{ rating: 4, title: "Gorgeous on costume", text: "You can smell the greasepaint and the damp wool. The romance I could take or leave." },
				{
					rating: 3,
					title: "Waited five weeks for the hardback",
					text: "A beautiful object when it finally came. Five weeks is a long time to look at a gap on a shelf.",
				},
			],
		},
		{
			title: "Nobody Rows in February, by Cathal Prendiville-Oakes",
			categories: ["fiction"],
			descriptionHtml:
				"<p>A rowing coach is found in the Marina with his own oar and no shoes. Detective Sergeant Bríd Hanrahan can't swim, can't stand rowers and has a week. Dark, quick, wet. The large-print edition has the same number of bodies.</p>",
			tags: ["crime", "thriller", "detective"],
			taxCategory: "zero",
			options: ["Format"],
			variants: [
				{ values: ["Paperback"], sku: "LEE-NRF-PB", priceMinor: 1150, stock: 41, weightGrams: 280 },
				{ values: ["Large print"], sku: "LEE-NRF-LP", priceMinor: 1750, stock: 3, weightGrams: 430 },
			],
			pictures: [{ motif: "book", hue: 190, variation: 9 }],
			reviews: [
				{ rating: 4, title: "As a rower", text: "I would like it known that we are not all like that. Well, cox is. Great page-turner." },
				{ rating: 5, title: "Large print and not a romance", text: "Thank you for stocking a thriller my eyes can manage. The library only ever has sagas with shawls on the cover." },
			],
		},
		{
			title: "The Gearbox Saints, by Róisín Tangney-Webb",
			categories: ["fiction"],
			descriptionHtml:
				"<p>Twelve short stories about people who fix things: a gearbox, a fence, a marriage, a statue's nose. A first book from a woman who worked eight years in a garage in Mallow and listened.</p>",
			tags: ["short stories", "debut"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "LEE-GBS-PB", priceMinor: 1100, compareAtMinor: 1399, stock: 9, weightGrams: 240 }],
			pictures: [
				{ motif: "book", hue: 28, variation: 5 },
				{ motif: "tool", hue: 28, variation: 1 },
			],
			reviews: [{ rating: 5, title: "The statue one", text: "Read the one about the nose standing up in the shop and had to buy it to be polite. Then read the rest in the car." }],
		},
		{
			title: "Butter, Barrels and Quay Walls, by Dr. Cormac Linehan-Roche",
			categories: ["local-history"],
			descriptionHtml:
				"<p>How a marsh became a merchant city, told through the ledgers of coopers, carters, butter inspectors and the women who salted beef until their hands cracked. Twenty years of archives, and he still writes like a man telling you something across a table.</p><ul><li>416 pages, 90 photographs and plates</li><li>Fold-out map of the quays in 1801 (hardback only)</li></ul>",
			tags: ["cork city", "trade", "18th century", "maps"],
			taxCategory: "zero",
			options: ["Format"],
			variants: [
				{ values: ["Hardback with map"], sku: "LEE-BBQ-HB", priceMinor: 3500, stock: 22, weightGrams: 1280 },
				{ values: ["Paperback"], sku: "LEE-BBQ-PB", priceMinor: 1999, stock: 37, weightGrams: 780 },
			],
			pictures: [
				{ motif: "book", hue: 48, variation: 2 },
				{ motif: "print", hue: 48, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Found my great-grandfather", text: "Page 233, Jeremiah, cooper, fined for drink. We have framed it." },
				{ rating: 5, title: "The map alone", text: "Bought the hardback for the map. It is on the wall, and the book is good too." },
				{ rating: 4, title: "Heavy in every sense", text: "You cannot read it in bed without risking a rib. The chapter on the Butter Exchange is worth the bruise." },
				{
					rating: 2,
					title: "Corner crushed in the post",
					text: "Thirty-five euro and it came with a corner like a dog's ear.",
					reply: "That should not happen, and it was our packing. A fresh copy went out with proper corner guards. Keep the dog-eared one for the bath.",
				},
			],
		},
		{
			title: "Forty Flights: Walking the Steps of Cork",
			categories: ["local-history"],
			descriptionHtml:
				"<p>Every public stairway on the hills of the city, in eight walks, with the number of steps, the story of each and the nearest bench. Spiral bound, so it lies open in the hand that isn't on the railing. Written by Bernadette Foley-Quirke, 74, who walked all of them twice to be sure.</p>",
			tags: ["walking", "guide", "northside"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "LEE-FFW-SP", priceMinor: 1450, stock: 86, weightGrams: 260 }],
			pictures: [
				{ motif: "book", hue: 110, variation: 3 },
				{ motif: "notebook", hue: 110, variation: 8 },
			],
			reviews: [
				{ rating: 5, title: "My calves, my God", text: "Did walk three on a hangover. The benches are exactly where she says they are, thank heaven." },
				{ rating: 5, title: "Forty years in Cork", text: "And I had never been down half of these. We do one every Sunday after Mass now." },
				{
					rating: 4,
					title: "One stairway closed",
					text: "Flight 27 is fenced off since the wall came down. Otherwise spot on.",
					reply: "Thank you, we told Bernadette and she went to look at it. A correction slip with the way around is in every copy from now on, and we can email it to you.",
				},
			],
		},
		{
			title: "Wet Feet: Flood, Channel and Street in Old Cork",
			categories: ["local-history"],
			descriptionHtml:
				"<p>Why the main street bends, why some houses have their front doors a floor up, and where the boats are moored under the tarmac. Short, well illustrated, and best read on high ground. By Ultan Meaney-Forde.</p>",
			tags: ["river", "floods", "architecture"],
			taxCategory: "zero",
			options: [],
			variants: [{ values: [], sku: "LEE-WET-PB", priceMinor: 1699, stock: 0, weightGrams: 410 }],
			pictures: [{ motif: "book", hue: 175, variation: 1 }],
			reviews: [
				{ rating: 4, title: "Read it before you buy a house", text: "Or before you buy sandbags. Excellent on 1853, a bit brief on 2009." },
			],
		},
		{
			title: "Hughie the Heron Won't Share",
			categories: ["childrens-books"],
			descriptionHtml:
				"<p>Hughie has the best fishing spot on the Lee and no intention of moving over. Then the swans arrive with suitcases. Pictures by Pádraigín Ahern-Vos, words by her brother, who says he was the heron. For ages two to five, and for anyone with siblings.</p>",
			tags: ["picture book", "ages 2-5", "birds"],
			taxCategory: "zero",
			options: ["Format"],
			variants: [
				{ values: ["Hardback"], sku: "LEE-HUG-HB", priceMinor: 1499, stock: 33, weightGrams: 420 },
				{ values: ["Paperback"], sku: "LEE-HUG-PB", priceMinor: 899, stock: 108, weightGrams: 210 },
				{ values: ["Board book"], sku: "LEE-HUG-BB", priceMinor: 799, stock: 51, weightGrams: 330 },
			],
			pictures: [
				{ motif: "book", hue: 195, variation: 6 },
				{ motif: "toy-animal", hue: 200, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Every night since Tuesday", text: "I can recite it. I have recited it, in a traffic jam, with voices." },
				{ rating: 5, title: "Heron spotted", text: "We found a real one by the weir and my son roared MOVE OVER HUGHIE at it. It did not." },
				{ rating: 4, title: "Chewed, survived", text: "The board book has been through two sets of front teeth. Slightly soggy, fully legible." },
				{ rating: 3, title: "Heron never says sorry", text: "Fun, but I would have liked an apology at the end. My three-year-old now quotes it as precedent." },
				{ rating: 5, title: "Christening present", text: "Wrapped in their brown paper with a ribbon it looked like I had planned it for weeks." },
			],
		},
		{
			title: "Gobnait and the Fog Machine",
			categories: ["childrens-books"],
			descriptionHtml:
				"<p>Gobnait is ten, lives over a chip shop in Cobh and has built something in the yard that she can't switch off. Three books so far: ships go missing, a bishop gets stuck, chips are eaten. For readers of about eight to eleven who would sooner be doing something else.</p>",
			tags: ["ages 8-11", "adventure", "funny", "series"],
			taxCategory: "zero",
			options: ["Volume"],
			variants: [
				{ values: ["1: The Fog Machine"], sku: "LEE-GOB-1", priceMinor: 899, stock: 47, weightGrams: 190 },
				{ values: ["2: The Wrong Bishop"], sku: "LEE-GOB-2", priceMinor: 899, stock: 26, weightGrams: 195 },
				{ values: ["3: The Vinegar Tide"], sku: "LEE-GOB-3", priceMinor: 899, stock: 30, weightGrams: 200 },
				{ values: ["All three"], sku: "LEE-GOB-SET", priceMinor: 2299, compareAtMinor: 2697, stock: 12, weightGrams: 585 },
			],
			pictures: [
				{ motif: "book", hue: 275, variation: 1 },
				{ motif: "book", hue: 20, variation: 8 },
				{ motif: "book", hue: 90, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "He finished a book", text: "My son is nine and had never finished a book. He finished three in a week and then asked what vinegar is made of." },
				{ rating: 5, title: "By Saoirse, age 10", text: "It is really funny and I like that Gobnait is not good at being good. I want a fog machine." },
				{ rating: 4, title: "Middle one drags", text: "Two is weaker than one and three, says my daughter, who is strict. Buy the set anyway." },
			],
		},
		{
			title: "Lapa Lapa Lacha",
			categories: ["childrens-books"],
			descriptionHtml:
				"<p>A duck, a puddle, twelve words. A first Irish board book with a cutout beak that small fingers find at once. The bilingual edition has the English in gray at the foot of the page, and a key to the sounds for grown-ups who left theirs in school.</p>",
			tags: ["irish language", "gaeilge", "board book", "ages 0-3"],
			taxCategory: "zero",
			options: ["Edition"],
			variants: [
				{ values: ["Irish"], sku: "LEE-LAP-GA", priceMinor: 795, stock: 18, weightGrams: 290 },
				{ values: ["Irish and English"], sku: "LEE-LAP-BI", priceMinor: 795, stock: 1, backorder: true, weightGrams: 290 },
			],
			pictures: [{ motif: "book", hue: 52, variation: 0 }],
			reviews: [],
		},
		{
			title: "Surprise Parcel: One Book, Chosen for You",
			categories: ["fiction"],
			descriptionHtml:
				"<p>Pick a mood and tell us in the order note the last book you liked. We choose a paperback, wrap it and write three words on the paper as your only clue. If you have it already, bring it back and we'll try harder.</p>",
			tags: ["gift", "surprise", "wrapped"],
			taxCategory: "zero",
			options: ["Mood"],
			variants: [
				{ values: ["Something dark"], sku: "LEE-SUR-DRK", priceMinor: 1300, stock: null, weightGrams: 320 },
				{ values: ["Something funny"], sku: "LEE-SUR-FUN", priceMinor: 1300, stock: null, weightGrams: 320 },
				{ values: ["Something gentle"], sku: "LEE-SUR-GEN", priceMinor: 1300, stock: null, weightGrams: 320 },
				{ values: ["Dealer's choice"], sku: "LEE-SUR-DLR", priceMinor: 1300, stock: null, weightGrams: 320 },
			],
			pictures: [
				{ motif: "book", hue: 32, variation: 4 },
				{ motif: "card", hue: 32, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Clue was 'goats, regret, Portugal'", text: "I would never in my life have picked it up and it is the best thing I read all year." },
				{
					rating: 1,
					title: "Already had it",
					text: "What are the odds. I have four hundred books and they picked number 212.",
					reply: "We were mortified, and slightly proud of our taste. The replacement we posted is one that came out that week, so the odds should be with you now.",
				},
				{ rating: 4, title: "Gentle is right", text: "Asked for gentle after a rough winter and got a novel about a man who restores organs. The church kind. Perfect." },
			],
		},
		{
			title: "Quay Notebook",
			categories: ["stationery"],
			descriptionHtml:
				"<p>Sewn in sections, so it opens flat and stays there. 144 pages of 100 g paper that take fountain pen ink without letting it through, bound in bookcloth by a two-person bindery in Bandon. The spine is printed with nothing at all, for your own use.</p>",
			tags: ["notebook", "sewn binding", "fountain pen friendly"],
			taxCategory: "standard",
			options: ["Size", "Ruling"],
			variants: [
				{ values: ["A6", "Lined"], sku: "LEE-QNB-A6-LN", priceMinor: 1100, stock: 36, weightGrams: 140 },
				{ values: ["A6", "Plain"], sku: "LEE-QNB-A6-PL", priceMinor: 1100, stock: 24, weightGrams: 140 },
				{ values: ["A5", "Lined"], sku: "LEE-QNB-A5-LN", priceMinor: 1650, stock: 55, weightGrams: 290 },
				{ values: ["A5", "Dotted"], sku: "LEE-QNB-A5-DT", priceMinor: 1650, stock: 43, weightGrams: 290 },
				{ values: ["A5", "Plain"], sku: "LEE-QNB-A5-PL", priceMinor: 1650, stock: 0, weightGrams: 290 },
			],
			pictures: [
				{ motif: "notebook", hue: 215, variation: 0 },
				{ motif: "notebook", hue: 145, variation: 4 },
				{ motif: "pen", hue: 215, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Lies flat, means it", text: "I am left-handed and usually fight with the middle of a notebook. No fight here." },
				{ rating: 4, title: "No bleed, slight ghosting", text: "Broad nib, wet ink: no bleed at all, you can see a shadow from the other side. Better than anything at this price." },
				{ rating: 5, title: "Third one full", text: "I keep a weather diary. These have outlived two barometers." },
				{ rating: 3, title: "Would like a ribbon", text: "For sixteen euro fifty I expected a ribbon. I am using a bus ticket." },
			],
		},
		{
			title: "Everyday Fountain Pen",
			categories: ["stationery"],
			descriptionHtml:
				"<p>An aluminum body that weighs about as much as a letter, a steel nib that starts first time, and a converter included so you can use ink from a bottle. We ink one of each every Monday; come in and scribble.</p>",
			tags: ["fountain pen", "writing", "gift"],
			taxCategory: "standard",
			options: ["Nib", "Color"],
			variants: [
				{ values: ["Fine", "Navy"], sku: "LEE-PEN-F-NV", priceMinor: 3200, stock: 12, weightGrams: 95 },
				{ values: ["Fine", "Bottle green"], sku: "LEE-PEN-F-GN", priceMinor: 3200, stock: 5, weightGrams: 95 },
				{ values: ["Medium", "Navy"], sku: "LEE-PEN-M-NV", priceMinor: 3200, stock: 10, weightGrams: 95 },
				{ values: ["Medium", "Bottle green"], sku: "LEE-PEN-M-GN", priceMinor: 3200, stock: 2, weightGrams: 95 },
				{ values: ["Medium", "Brick"], sku: "LEE-PEN-M-BR", priceMinor: 2700, compareAtMinor: 3200, stock: 4, weightGrams: 95 },
			],
			pictures: [
				{ motif: "pen", hue: 220, variation: 5 },
				{ motif: "pen", hue: 150, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "Converted a cynic", text: "I bought it as a joke for my brother-in-law. He has since bought four inks and speaks of flow." },
				{ rating: 4, title: "Good starter", text: "Writes well out of the box. The clip is a bit stiff for a shirt pocket." },
			],
		},
		{
			title: "River Ink, 30 ml",
			categories: ["stationery"],
			descriptionHtml: "<p>Four colors mixed after the Lee in four moods. Washes out of most things, though we would not test it on a communion dress.</p>",
			tags: ["ink", "fountain pen"],
			taxCategory: "standard",
			options: ["Color"],
			variants: [
				{ values: ["Flood brown"], sku: "LEE-INK-BRN", priceMinor: 1150, stock: 20, weightGrams: 130 },
				{ values: ["Weir green"], sku: "LEE-INK-GRN", priceMinor: 1150, stock: 14, weightGrams: 130 },
				{ values: ["Evening blue"], sku: "LEE-INK-BLU", priceMinor: 1150, stock: 31, weightGrams: 130 },
				{ values: ["November gray"], sku: "LEE-INK-GRY", priceMinor: 1150, stock: 0, backorder: true, weightGrams: 130 },
			],
			pictures: [
				{ motif: "bottle", hue: 230, variation: 8 },
				{ motif: "bottle", hue: 140, variation: 3 },
			],
			reviews: [],
		},
		{
			title: "Bridges of Cork, Letterpress Cards",
			categories: ["cards-and-prints", "stationery"],
			descriptionHtml:
				"<p>Eight bridges, cut in lino and printed on a 1920s press that lives in our basement because nobody can get it up the stairs. Blank inside. Envelopes are recycled and a shade darker than the card.</p>",
			tags: ["letterpress", "greeting cards", "made in cork"],
			taxCategory: "standard",
			options: ["Pack"],
			variants: [
				{ values: ["Single, our pick"], sku: "LEE-BRC-1", priceMinor: 375, stock: 210, weightGrams: 25 },
				{ values: ["Set of eight"], sku: "LEE-BRC-8", priceMinor: 2400, compareAtMinor: 3000, stock: 38, weightGrams: 190 },
			],
			pictures: [
				{ motif: "card", hue: 10, variation: 0 },
				{ motif: "card", hue: 200, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "Too nice to send", text: "Bought eight, sent two, framed one, am hoarding five." },
				{ rating: 5, title: "You can feel the ink", text: "A bit of dent in the paper where the press bit. My aunt in Boston rang about it." },
				{
					rating: 4,
					title: "Where is the shaky one?",
					text: "Lovely set, though I am scandalized that my favorite footbridge did not make it.",
					reply: "The footbridge is on the bench now. It wobbles, so it is taking three goes to cut.",
				},
			],
		},
		{
			title: "Rooftops from the Hill, Giclée Print",
			categories: ["cards-and-prints"],
			descriptionHtml:
				"<p>The whole city from the top of the hill at about six on an October evening, chimneys, spires, cranes and one trampoline. Drawn in pen by Sorcha Linnane-Park over eleven evenings, printed on cotton paper with pigments that won't fade.</p><ul><li>A4: 21 × 29.7 cm, A3: 29.7 × 42 cm, A2: 42 × 59.4 cm</li><li>Frames: oak, made on the Kinsale Road, glazed with acrylic for the post</li></ul>",
			tags: ["print", "cityscape", "framed"],
			taxCategory: "standard",
			options: ["Size", "Framing"],
			variants: [
				{ values: ["A4", "Unframed"], sku: "LEE-ROO-A4-UN", priceMinor: 2800, stock: 25, weightGrams: 160 },
				{ values: ["A4", "Oak frame"], sku: "LEE-ROO-A4-OK", priceMinor: 6200, stock: 4, backorder: true, weightGrams: 1100 },
				{ values: ["A3", "Unframed"], sku: "LEE-ROO-A3-UN", priceMinor: 4500, stock: 16, weightGrams: 240 },
				{ values: ["A3", "Oak frame"], sku: "LEE-ROO-A3-OK", priceMinor: 9500, stock: 1, backorder: true, weightGrams: 1900 },
				{ values: ["A2", "Unframed"], sku: "LEE-ROO-A2-UN", priceMinor: 7500, stock: 6, weightGrams: 380 },
			],
			pictures: [
				{ motif: "print", hue: 25, variation: 1 },
				{ motif: "print", hue: 260, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "I can see my house", text: "Third chimney left of the spire. I have shown everyone who has come through the door." },
				{ rating: 5, title: "For an exile", text: "Hangs in my kitchen in Utrecht. It is the first thing visitors ask about and the reason I burned an onion." },
				{
					rating: 2,
					title: "Frame has a gap",
					text: "Print is a beauty, but you can slide a coin into one corner of the frame.",
					reply: "The oak must have dried out on the way. Our framer collected it and glued it up again, and your coin should no longer fit.",
				},
			],
		},
		{
			title: "Saturday Under the Market Roof, Jigsaw",
			categories: ["games-and-puzzles"],
			descriptionHtml:
				"<p>Fish, buttered eggs, gossip and 46 hats, drawn from the balcony on a Saturday in December. Thick card, linen finish, a poster to follow and no plastic in the box. There is a pickpocket in it somewhere. There is also a nun.</p>",
			tags: ["jigsaw", "puzzle", "rainy day"],
			taxCategory: "standard",
			options: ["Pieces"],
			variants: [
				{ values: ["500"], sku: "LEE-JIG-500", priceMinor: 1800, stock: 27, weightGrams: 620 },
				{ values: ["1000"], sku: "LEE-JIG-1000", priceMinor: 2300, stock: 19, weightGrams: 890 },
			],
			pictures: [
				{ motif: "puzzle", hue: 12, variation: 2 },
				{ motif: "puzzle", hue: 12, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Took all of Christmas", text: "Found the pickpocket on Stephen's Day. The nun took until the second of January." },
				{ rating: 4, title: "So much fish", text: "There is a square foot of mackerel in the bottom left that nearly broke up our marriage. Good thick pieces." },
				{
					rating: 1,
					title: "999 pieces",
					text: "You know which one was missing. The middle. A face.",
					reply: "The maker keeps spares and cut you the face; it went out first class. If the dog coughs up the original, you may keep both.",
				},
				{ rating: 5, title: "My gran's table is occupied", text: "She is 88 and does an hour a day. We eat our dinner on our knees." },
			],
		},
		{
			title: "Reading Log for Young Critics",
			categories: ["stationery", "childrens-books"],
			descriptionHtml:
				"<p>Room for fifty books with stars to color in, a line for the best bit, and a box to tick if you only pretended to finish. Stapled, on paper that takes crayon. The back page is a letter to an author, ready to cut out and post.</p>",
			tags: ["kids", "reading", "journal"],
			taxCategory: "standard",
			options: ["Cover"],
			variants: [
				{ values: ["Heron"], sku: "LEE-LOG-HER", priceMinor: 650, stock: 34, weightGrams: 120 },
				{ values: ["Fog machine"], sku: "LEE-LOG-FOG", priceMinor: 650, stock: 29, weightGrams: 120 },
			],
			pictures: [
				{ motif: "notebook", hue: 195, variation: 6 },
				{ motif: "notebook", hue: 275, variation: 9 },
			],
			reviews: [{ rating: 4, title: "The pretend box", text: "Brutally honest results. She has ticked it eleven times, mostly for school books." }],
		},
	],
};
