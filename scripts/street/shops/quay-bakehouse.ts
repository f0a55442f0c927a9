import type { SampleShop } from "../types.ts";

export const quayBakehouse: SampleShop = {
	slug: "quay-bakehouse",
	name: "Quay Bakehouse",
	tagline: "Slow bread and butter-heavy pastry, baked beside the water",
	story: `We light the oven at two in the morning, when the only other people awake on the quay are the swans and the odd lad looking for chips. By half past seven the shelves are full, and by two in the afternoon they mostly are not.

Nessa started the bakehouse in 2011 with a second-hand deck oven, a starter called Bridie and a loan from her aunt, who was repaid in soda bread until she asked us to stop. There are seven of us now. The oven is the same one.

Our flour is milled in the midlands, our butter comes from a creamery twenty minutes out the road, and we do not bake on Mondays because everybody needs a lie-in. If you order by noon we bake it for you that night. If a loaf arrives and you are not happy with it, tell us; we would rather know.`,
	email: "hello@quaybakehouse.example",
	phone: "+353 91 010 274",
	owner: { name: "Nessa Feerick", email: "nessa@quaybakehouse.example" },
	legal: { traderName: "Quay Bakehouse Galway Limited", registrationNumber: "990274", vatNumber: "IE9902741QB" },
	address: { line1: "6 Saltstore Lane", city: "Galway", region: "Co. Galway", postalCode: "H91 V2K6", country: "IE" },
	latitude: 53.27012,
	longitude: -9.05341,
	openingHours: [
		{ day: "tue", opens: "07:30", closes: "16:00" },
		{ day: "wed", opens: "07:30", closes: "16:00" },
		{ day: "thu", opens: "07:30", closes: "16:00" },
		{ day: "fri", opens: "07:30", closes: "17:30" },
		{ day: "sat", opens: "08:00", closes: "17:00" },
		{ day: "sun", opens: "09:00", closes: "14:00" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect from the hatch on Saltstore Lane", priceMinor: 0, estimate: "Next baking day from 8 a.m." },
		{
			kind: "local",
			title: "Bread bike and van",
			priceMinor: 350,
			freeOverMinor: 3000,
			postalPrefixes: ["H91", "H65"],
			estimate: "Before 11 a.m. on the next baking day",
		},
		{
			kind: "shipping",
			title: "Overnight courier, Ireland",
			priceMinor: 690,
			freeOverMinor: 6000,
			countries: ["IE"],
			estimate: "Baked at night, with you the day after",
		},
		{ kind: "shipping", title: "Tracked parcel, rest of the EU", priceMinor: 1650, countries: ["EU"], estimate: "3 to 5 working days" },
	],
	hue: 32,
	products: [
		{
			title: "Quay Sourdough",
			categories: ["bread"],
			descriptionHtml:
				"<p>The loaf we are known for, and the one we eat ourselves. Flour, water, salt and twenty hours of leaving it alone. The crust is properly dark; if you like it paler, tell us at the hatch and we will pick one from the front of the oven.</p><ul><li>Strong white wheat flour with 15% wholemeal</li><li>Keeps four days cut side down on a board</li><li>Makes good toast until day six</li></ul>",
			tags: ["sourdough", "vegan", "everyday"],
			taxCategory: "zero",
			withdrawal: "perishable",
			options: ["Size", "Slicing"],
			variants: [
				{ values: ["Small, 500 g", "Whole"], sku: "QBH-SOUR-S-W", priceMinor: 430, stock: 24, weightGrams: 520 },
				{ values: ["Large, 900 g", "Whole"], sku: "QBH-SOUR-L-W", priceMinor: 640, stock: 46, weightGrams: 920 },
				{ values: ["Large, 900 g", "Sliced"], sku: "QBH-SOUR-L-S", priceMinor: 660, stock: 18, weightGrams: 920 },
			],
			pictures: [
				{ motif: "loaf", hue: 28, variation: 0 },
				{ motif: "loaf", hue: 34, variation: 3 },
			],
			reviews: [
				{ rating: 5, title: "Ruined supermarket bread for us", text: "My youngest now refuses the sliced pan and calls it 'sponge'. Thanks for that. The loaf itself is magnificent." },
				{ rating: 5, title: "Crust you can hear", text: "You cut it and it crackles across the whole kitchen. Four days old and still grand as toast." },
				{
					rating: 2,
					title: "Too dark for me",
					text: "The bottom of mine was nearly black. I know it's the fashion, but I have dentures.",
					reply: "Point taken, and sorry about the teeth. Put 'pale one please' in the order note and we will pull yours ten minutes early. We have sent you a replacement loaf.",
				},
				{ rating: 4, title: "Very good, big holes", text: "Flavor is spot on. The honey does fall through the holes onto my trousers, so four stars." },
				{ rating: 5, title: "Arrived in Cork still smelling of the oven", text: "Ordered Tuesday at eleven, eaten Thursday at breakfast. Packaging is only paper and card, which I liked." },
				{ rating: 4, title: "Order it sliced", text: "Bought it whole first and made doorsteps of it. Sliced the second time. Same bread, happier marriage." },
			],
		},
		{
			title: "Brown Soda Bread",
			categories: ["bread"],
			descriptionHtml:
				"<p>Nessa's aunt's recipe, more or less, though she says we are heavy-handed with the treacle. Coarse wholemeal, buttermilk and a spoon of oats on top, with a cross cut in it to let the fairies out.</p><p>Best the day you get it, with butter as thick as the slice.</p>",
			tags: ["soda bread", "no yeast", "buttermilk"],
			taxCategory: "zero",
			withdrawal: "perishable",
			options: ["Size"],
			variants: [
				{ values: ["Half loaf"], sku: "QBH-SODA-H", priceMinor: 260, stock: 12, weightGrams: 400 },
				{ values: ["Full loaf"], sku: "QBH-SODA-F", priceMinor: 460, stock: 31, weightGrams: 800 },
			],
			pictures: [{ motif: "loaf", hue: 24, variation: 5 }],
			reviews: [
				{ rating: 5, title: "My mother would approve", text: "She's ninety-one and she never approves of shop bread. She had two slices and asked who made it." },
				{ rating: 4, title: "Bit sweet", text: "There's a good lick of treacle in this. I like it with smoked mackerel, less so with marmalade." },
				{ rating: 5, title: "Freezes well", text: "I buy two fulls, slice them and freeze. Toaster straight from frozen, no complaints." },
				{ rating: 3, title: "Crumbly on arrival", text: "Taste is lovely but the half loaf had come apart in the post. I ate it with a spoon, honestly.", reply: "Half loaves have no crust on the cut side to hold them together, so we now wrap them in card before they go in the box. Thank you for eating the evidence." },
			],
		},
		{
			title: "Dark Rye with Caraway",
			categories: ["bread"],
			descriptionHtml:
				"<p>A dense little brick of whole rye, baked low for three hours in a lidded tin. Leave it a day before cutting and it will slice as thin as cardboard. Ours travels better than any other loaf we make, and lasts ten days in its paper.</p>",
			tags: ["rye", "vegan", "keeps well"],
			taxCategory: "zero",
			withdrawal: "perishable",
			options: [],
			variants: [{ values: [], sku: "QBH-RYE", priceMinor: 580, stock: 9, weightGrams: 760 }],
			pictures: [
				{ motif: "loaf", hue: 18, variation: 7 },
				{ motif: "board", hue: 30, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Finally, real rye", text: "I am from Lübeck and living in Dublin six years. This is the first bread here I would call Brot." },
				{ rating: 3, title: "Caraway is strong", text: "If you don't love caraway, walk on. I thought I loved it." },
				{ rating: 5, title: "Sent to my brother in Leuven", text: "Four days in the post and not a bother on it. He has asked for two next time." },
			],
		},
		{
			title: "Seeded Spelt Tin",
			categories: ["bread"],
			descriptionHtml:
				"<p>A soft, nutty tin loaf that fits the toaster, with sunflower, pumpkin, linseed and sesame through the dough and stuck all over the top. Spelt is still wheat's cousin, so this is not one for celiacs.</p>",
			tags: ["spelt", "seeded", "vegan"],
			taxCategory: "zero",
			withdrawal: "perishable",
			options: ["Slicing"],
			variants: [
				{ values: ["Whole"], sku: "QBH-SPELT-W", priceMinor: 590, compareAtMinor: 650, stock: 14, weightGrams: 700 },
				{ values: ["Thin slices"], sku: "QBH-SPELT-N", priceMinor: 610, stock: 6, weightGrams: 700 },
				{ values: ["Thick slices"], sku: "QBH-SPELT-K", priceMinor: 610, stock: 0, weightGrams: 700 },
			],
			pictures: [{ motif: "loaf", hue: 40, variation: 4 }],
			reviews: [
				{ rating: 4, title: "Lunchbox loaf", text: "Stays soft for three days and doesn't fall asunder around a tomato. Seeds go everywhere, mind." },
				{ rating: 5, title: "Good toast", text: "Simple as that." },
			],
		},
		{
			title: "Sea Salt Focaccia",
			categories: ["bread"],
			descriptionHtml:
				"<p>Baked in a black tray with more olive oil than is reasonable, dimpled by hand and cut while warm. Ten minutes in a hot oven brings it right back.</p><ul><li>Slab of about 20 × 15 cm, feeds four with soup</li><li>Dillisk is the red seaweed, picked on the Connemara shore</li></ul>",
			tags: ["olive oil", "sharing", "seaweed"],
			taxCategory: "zero",
			withdrawal: "perishable",
			options: ["Topping"],
			variants: [
				{ values: ["Rosemary"], sku: "QBH-FOC-ROS", priceMinor: 550, stock: 16, weightGrams: 480 },
				{ values: ["Dillisk"], sku: "QBH-FOC-DIL", priceMinor: 590, stock: 3, weightGrams: 480 },
				{ values: ["Potato and onion"], sku: "QBH-FOC-POT", priceMinor: 620, stock: 8, weightGrams: 560 },
			],
			pictures: [
				{ motif: "bun", hue: 45, variation: 8 },
				{ motif: "board", hue: 38, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "The potato one", text: "Carbs on carbs, and I regret nothing." },
				{ rating: 4, title: "Seaweed skeptic converted", text: "Bought the dillisk by mistake. It tastes of the sea in the nicest way, a bit like good bacon. Slightly too oily for fingers." },
			],
		},
		{
			title: "Quay Rolls",
			categories: ["bread"],
			descriptionHtml:
				"<p>Soft inside, floury outside, and big enough for two rashers and an egg without structural failure. The seeded ones are rolled in poppy and sesame.</p>",
			tags: ["rolls", "breakfast", "freezes well"],
			taxCategory: "zero",
			withdrawal: "perishable",
			options: ["Kind", "Pack"],
			variants: [
				{ values: ["Floury white", "4 rolls"], sku: "QBH-ROLL-W4", priceMinor: 320, stock: 40, weightGrams: 360 },
				{ values: ["Floury white", "12 rolls"], sku: "QBH-ROLL-W12", priceMinor: 840, compareAtMinor: 960, stock: 15, weightGrams: 1080 },
				{ values: ["Seeded", "4 rolls"], sku: "QBH-ROLL-S4", priceMinor: 360, stock: 22, weightGrams: 380 },
				{ values: ["Seeded", "12 rolls"], sku: "QBH-ROLL-S12", priceMinor: 950, compareAtMinor: 1080, stock: 4, weightGrams: 1140 },
			],
			pictures: [{ motif: "bun", hue: 36, variation: 1 }],
			reviews: [
				{ rating: 4, title: "Fed a hurling team", text: "Three dozen for the under-twelves and not a crumb came home. A couple were a bit squashed at the bottom of the box." },
			],
		},
		{
			title: "All-Butter Croissants",
			categories: ["cakes-and-pastries"],
			descriptionHtml:
				"<p>Three days of folding, a quarter of their weight in butter. They leave us baked and want five minutes at 170 °C to come back to life. Do not microwave them; we will find out.</p><p>The almond ones are yesterday's croissants split, soaked in syrup and filled with frangipane, the way it should be done.</p>",
			tags: ["viennoiserie", "breakfast", "butter"],
			taxCategory: "reduced",
			options: ["Filling", "Box"],
			variants: [
				{ values: ["Plain", "Box of 2"], sku: "QBH-CRO-P2", priceMinor: 580, stock: 30, weightGrams: 160 },
				{ values: ["Plain", "Box of 6"], sku: "QBH-CRO-P6", priceMinor: 1590, compareAtMinor: 1740, stock: 11, weightGrams: 480 },
				{ values: ["Almond", "Box of 2"], sku: "QBH-CRO-A2", priceMinor: 760, stock: 2, weightGrams: 230 },
				{ values: ["Almond", "Box of 4"], sku: "QBH-CRO-A4", priceMinor: 1440, stock: 0, weightGrams: 460 },
				{ values: ["Ham and cheese", "Box of 2"], sku: "QBH-CRO-H2", priceMinor: 840, stock: 7, weightGrams: 280 },
			],
			pictures: [
				{ motif: "bun", hue: 33, variation: 6 },
				{ motif: "bun", hue: 42, variation: 2 },
				{ motif: "butter", hue: 48, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "As good as the ones from our street in Lyon", text: "My husband is French and said nothing at all for four minutes. That is very high praise here." },
				{ rating: 5, title: "Almond, always almond", text: "I cycle past on purpose. Get there before ten on Saturday or you are looking at an empty tray and a sorry face." },
				{ rating: 4, title: "Follow the oven advice", text: "Ate the first one cold and wondered what the fuss was. Did the second one at 170 and understood." },
				{
					rating: 1,
					title: "Five in a box of six",
					text: "I paid for six and counted five. There were crumbs in the sixth place, so I have my theories.",
					reply: "We have theories too, and he has been spoken to. The missing croissant and two friends went out with this morning's bike.",
				},
				{ rating: 3, title: "Nice but pricey", text: "Nearly three euro each. They're good, they're not twice-the-price good." },
			],
		},
		{
			title: "Cardamom Knots",
			categories: ["cakes-and-pastries"],
			descriptionHtml:
				"<p>Marta brought these from her summer in Uppsala and we have not been allowed to stop since. Sticky, chewy, and with cardamom we crack ourselves, so expect the odd black speck with a kick.</p>",
			tags: ["buns", "cardamom", "fika"],
			taxCategory: "reduced",
			options: ["Box"],
			variants: [
				{ values: ["Box of 2"], sku: "QBH-KNOT-2", priceMinor: 640, stock: 20, weightGrams: 190 },
				{ values: ["Box of 4"], sku: "QBH-KNOT-4", priceMinor: 1220, stock: 13, weightGrams: 380 },
				{ values: ["Box of 12"], sku: "QBH-KNOT-12", priceMinor: 3300, stock: 1, backorder: true, weightGrams: 1140 },
			],
			pictures: [
				{ motif: "bun", hue: 26, variation: 4 },
				{ motif: "bun", hue: 30, variation: 9 },
			],
			reviews: [
				{ rating: 5, title: "Box of two is a trap", text: "You will want four. You will tell yourself you'll share." },
				{ rating: 5, title: "Proper cardamom", text: "Not that faint dusty hint you usually get. My whole hallway smelled of it when I opened the parcel." },
				{ rating: 4, title: "Office morning sorted", text: "Twelve for the team on Friday and HR has never been so popular. One star off because they glued themselves to the box." },
				{ rating: 4, title: "Lovely with coffee", text: "Soft in the middle, caramel at the edges. Second day they need warming." },
			],
		},
		{
			title: "Morning Scones",
			categories: ["cakes-and-pastries"],
			descriptionHtml:
				"<p>Tall, soft, and made with buttermilk rather than milk, so there is a slight tang under the butter. We do not say which goes on first, the jam or the cream. We have customers from everywhere.</p>",
			tags: ["scones", "buttermilk", "breakfast"],
			taxCategory: "reduced",
			options: ["Kind", "Box"],
			variants: [
				{ values: ["Plain", "Box of 4"], sku: "QBH-SCON-P4", priceMinor: 760, stock: 17, weightGrams: 400 },
				{ values: ["Fruit", "Box of 4"], sku: "QBH-SCON-F4", priceMinor: 820, stock: 19, weightGrams: 430 },
				{ values: ["Fruit", "Box of 8"], sku: "QBH-SCON-F8", priceMinor: 1520, stock: 5, weightGrams: 860 },
				{ values: ["Cheese and scallion", "Box of 4"], sku: "QBH-SCON-C4", priceMinor: 880, stock: 0, backorder: true, weightGrams: 440 },
			],
			pictures: [{ motif: "bun", hue: 44, variation: 3 }],
			reviews: [
				{ rating: 4, title: "Light as anything", text: "Better than mine, and I will only say that here where the guild can't see." },
				{
					rating: 2,
					title: "Where's the fruit",
					text: "Counted nine sultanas across four scones. One scone had one.",
					reply: "Nine is a scandal. Whoever mixed that batch has been shown where the sultanas live, and there's a voucher in your inbox.",
				},
			],
		},
		{
			title: "Porter Cake",
			categories: ["cakes-and-pastries"],
			descriptionHtml:
				"<p>Dark, damp and good-natured. The fruit sits in stout for two nights and the cake then sits for a week before we will sell it. Wrapped in parchment and twine, it keeps a month in the press, if nobody knows it is there.</p><ul><li>Contains wheat, egg, milk, barley</li><li>Raisins, sultanas, orange peel, a good stout</li></ul>",
			tags: ["fruit cake", "keeps well", "gift"],
			taxCategory: "reduced",
			options: ["Size"],
			variants: [
				{ values: ["Small, serves 6"], sku: "QBH-PORT-S", priceMinor: 1250, stock: 28, weightGrams: 650 },
				{ values: ["Large, serves 14"], sku: "QBH-PORT-L", priceMinor: 2400, compareAtMinor: 2750, stock: 12, weightGrams: 1400 },
			],
			pictures: [
				{ motif: "cake", hue: 20, variation: 2 },
				{ motif: "cake", hue: 16, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Went to Boston in a suitcase", text: "My sister hid it from her own children. That tells you everything about the cake and a bit about my sister." },
				{ rating: 5, title: "Better in week three", text: "Be patient with it. I cut mine on arrival and again a fortnight later, and the second half was a different cake." },
				{ rating: 4, title: "Moist and not too sweet", text: "Grand with a bit of cheddar. Would take more peel." },
			],
		},
		{
			title: "Halloween Brack, All Year",
			categories: ["cakes-and-pastries", "bread"],
			descriptionHtml:
				"<p>A yeasted tea brack, glazed and full of fruit soaked in strong black tea. Traditionally whoever finds the ring is married within the year. We also sell it without, for those who have been through that already.</p>",
			tags: ["brack", "tea bread", "tradition"],
			taxCategory: "reduced",
			options: ["Ring"],
			variants: [
				{ values: ["With a ring"], sku: "QBH-BRACK-R", priceMinor: 790, stock: 21, weightGrams: 560 },
				{ values: ["Without a ring"], sku: "QBH-BRACK-N", priceMinor: 760, stock: 17, weightGrams: 560 },
			],
			pictures: [
				{ motif: "loaf", hue: 15, variation: 9 },
				{ motif: "ring", hue: 48, variation: 3 },
			],
			reviews: [
				{ rating: 5, title: "Granddad got the ring", text: "He's 84 and has told the entire parish. We are expecting proposals." },
				{
					rating: 3,
					title: "No ring in the ring one",
					text: "We demolished the whole brack looking. Good brack. No ring. Three disappointed cousins.",
					reply: "Mortified. Two rings are in the post to you, taped to a fresh brack so there can be no doubt.",
				},
			],
		},
		{
			title: "Lemon Drizzle Loaf",
			categories: ["cakes-and-pastries"],
			descriptionHtml:
				"<p>Three lemons in every loaf, zest in the batter and the juice poured over while it is hot. The top should crunch. If it has gone soft in the post, five minutes under a low grill will put manners on it.</p>",
			tags: ["lemon", "loaf cake"],
			taxCategory: "reduced",
			options: [],
			variants: [{ values: [], sku: "QBH-LEMON", priceMinor: 980, stock: 10, weightGrams: 540 }],
			pictures: [{ motif: "cake", hue: 54, variation: 1 }],
			reviews: [
				{ rating: 5, title: "Sharp enough to wake you", text: "Everyone else's lemon cake is just yellow. This one means it." },
				{ rating: 3, title: "Lost its crunch", text: "Tasty, but the sugar top had melted into the paper by the time it got to Limerick.", reply: "We have started packing the sugar glaze in a twist of paper for anything that goes by courier. Spoon it on yourself and it crunches." },
			],
		},
		{
			title: "Carrot and Hazelnut Cake",
			categories: ["cakes-and-pastries"],
			descriptionHtml:
				"<p>Baked to order, so give us two days. Toasted hazelnuts instead of walnuts, because Nessa does not like walnuts and it is her name on the lease. We write on it if you ask, up to about five words, in handwriting that is charming rather than neat.</p>",
			tags: ["celebration", "made to order", "nuts"],
			taxCategory: "reduced",
			options: ["Size", "Finish"],
			variants: [
				{ values: ["6 inch", "Cream cheese frosting"], sku: "QBH-CARR-6F", priceMinor: 2800, stock: null, weightGrams: 1100 },
				{ values: ["9 inch", "Cream cheese frosting"], sku: "QBH-CARR-9F", priceMinor: 4400, stock: null, weightGrams: 2200 },
				{ values: ["9 inch", "No frosting"], sku: "QBH-CARR-9N", priceMinor: 3800, stock: null, weightGrams: 1800 },
			],
			pictures: [
				{ motif: "cake", hue: 30, variation: 8 },
				{ motif: "cake", hue: 40, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "Birthday saved", text: "Forgot my wife's fortieth until the Wednesday. They had it ready Friday with her name spelled correctly, which is Caoilfhionn, so hats off." },
				{ rating: 4, title: "Huge", text: "Nine inches is bigger than you think. We were eating it for breakfast on Tuesday. Not a complaint." },
			],
		},
		{
			title: "Oat and Butter Shortbread",
			categories: ["cakes-and-pastries", "chocolate-and-sweets"],
			descriptionHtml:
				"<p>Thick fingers, baked pale and sandy with a handful of toasted oats. They come in a plain tin that people keep for buttons afterward.</p><ul><li>Butter, wheat flour, oats, sugar, sea salt</li><li>Keeps six weeks in the tin</li></ul>",
			tags: ["cookies", "tin", "gift"],
			taxCategory: "reduced",
			options: ["Flavor", "Pack"],
			variants: [
				{ values: ["Plain", "200 g bag"], sku: "QBH-SHORT-PB", priceMinor: 590, stock: 64, weightGrams: 220 },
				{ values: ["Plain", "450 g tin"], sku: "QBH-SHORT-PT", priceMinor: 1450, stock: 33, weightGrams: 640 },
				{ values: ["Dark chocolate", "200 g bag"], sku: "QBH-SHORT-CB", priceMinor: 650, stock: 38, weightGrams: 220 },
				{ values: ["Dark chocolate", "450 g tin"], sku: "QBH-SHORT-CT", priceMinor: 1580, stock: 2, weightGrams: 640 },
				{ values: ["Orange and clove", "200 g bag"], sku: "QBH-SHORT-OB", priceMinor: 450, compareAtMinor: 650, stock: 7, weightGrams: 220 },
			],
			pictures: [
				{ motif: "cookie", hue: 40, variation: 0 },
				{ motif: "cookie", hue: 22, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "The tin is my sewing box now", text: "Shortbread lasted two evenings. Tin is a lifelong companion." },
				{ rating: 4, title: "Buttery, as advertised", text: "Melts rather than snaps. Chocolate version is the better of the two, I'd say." },
			],
		},
		{
			title: "Bakehouse Jam",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Boiled in small pans on the quiet days, with less sugar than your grandmother would allow. It sets softly, so tilt the toast accordingly. 340 g jar; keep it in the fridge once open.</p>",
			tags: ["jam", "breakfast", "vegan"],
			taxCategory: "zero",
			options: ["Flavor"],
			variants: [
				{ values: ["Raspberry"], sku: "QBH-JAM-RASP", priceMinor: 550, stock: 72, weightGrams: 540 },
				{ values: ["Blackcurrant"], sku: "QBH-JAM-BLKC", priceMinor: 550, stock: 48, weightGrams: 540 },
				{ values: ["Rhubarb and ginger"], sku: "QBH-JAM-RHUB", priceMinor: 580, stock: 3, weightGrams: 540 },
				{ values: ["Bitter orange marmalade"], sku: "QBH-JAM-MARM", priceMinor: 580, stock: 120, weightGrams: 540 },
			],
			pictures: [
				{ motif: "jar", hue: 345, variation: 1 },
				{ motif: "jar", hue: 28, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Rhubarb and ginger", text: "Warm at the back of the throat and sharp at the front. I've hidden my jar behind the flour." },
				{ rating: 3, title: "Runny", text: "Lovely fruit but it's more sauce than jam. Half of mine went down my sleeve." },
			],
		},
		{
			title: "Toasted Barley Granola",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Barley and oat flakes baked with apple juice and local honey, then broken into pieces big enough to steal from the jar. No dried banana, ever.</p><ul><li>Oats, barley, hazelnuts, pumpkin seeds, honey, sea salt</li><li>Sweetened lightly, about 9 g sugar per 100 g</li></ul>",
			tags: ["breakfast", "cereal", "honey"],
			taxCategory: "zero",
			options: ["Size"],
			variants: [
				{ values: ["400 g"], sku: "QBH-GRAN-400", priceMinor: 690, stock: 55, weightGrams: 420 },
				{ values: ["1.2 kg"], sku: "QBH-GRAN-1200", priceMinor: 1790, stock: 14, weightGrams: 1240 },
			],
			pictures: [{ motif: "jar", hue: 38, variation: 4 }],
			reviews: [],
		},
		{
			title: "Bridie, Our Sourdough Starter",
			categories: ["pantry"],
			descriptionHtml:
				"<p>Bridie has been alive since 2011 and has survived two floods, one power cut and a student who fed her icing sugar. The live jar comes hungry and wants feeding within a day. The dried flakes keep for a year and travel anywhere.</p><p>A card with feeding instructions comes with both. If she dies on you, write to us; we do not judge.</p>",
			tags: ["starter", "baking", "sourdough"],
			taxCategory: "zero",
			options: ["Form"],
			variants: [
				{ values: ["Live, 100 g jar"], sku: "QBH-START-L", priceMinor: 750, stock: null, weightGrams: 260 },
				{ values: ["Dried flakes, 25 g"], sku: "QBH-START-D", priceMinor: 600, stock: 140, weightGrams: 40 },
			],
			pictures: [
				{ motif: "jar", hue: 50, variation: 8 },
				{ motif: "loaf", hue: 32, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "She climbed out of the jar", text: "Fed her twice and she had lifted the lid by morning. Baking every weekend since." },
				{
					rating: 1,
					title: "Dead on arrival",
					text: "Gray liquid on top and smells like nail varnish. I did everything the card said.",
					reply: "The gray liquid is only hunger: pour it off, keep a spoonful, feed it twice a day for three days. We are posting you dried flakes free of charge in case she sulks.",
				},
				{ rating: 5, title: "Flakes work", text: "Slow for four days, then all at once. The card is funny and also correct." },
			],
		},
		{
			title: "Two O'Clock Coffee",
			categories: ["coffee"],
			descriptionHtml:
				"<p>The coffee that keeps the night shift upright. A medium-dark blend from two farms in Huehuetenango and one in Sul de Minas, roasted for us across town every Wednesday. Cocoa, brown sugar, no sharp edges.</p>",
			tags: ["coffee", "beans", "blend"],
			taxCategory: "zero",
			options: ["Weight", "Grind"],
			variants: [
				{ values: ["250 g", "Whole bean"], sku: "QBH-COF-250B", priceMinor: 1050, stock: 42, weightGrams: 270 },
				{ values: ["250 g", "Filter"], sku: "QBH-COF-250F", priceMinor: 1050, stock: 26, weightGrams: 270 },
				{ values: ["250 g", "Espresso"], sku: "QBH-COF-250E", priceMinor: 1050, stock: 0, backorder: true, weightGrams: 270 },
				{ values: ["1 kg", "Whole bean"], sku: "QBH-COF-1KB", priceMinor: 3600, stock: 8, weightGrams: 1040 },
			],
			pictures: [{ motif: "coffee-bag", hue: 22, variation: 3 }],
			reviews: [{ rating: 4, title: "Steady", text: "Nothing fancy in the cup, which is what I want at six in the morning. Would like a decaf.", reply: "A decaf is being argued about here as we speak. Nessa is against, everyone over fifty is in favor." }],
		},
		{
			title: "Linen Bread Bag",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>Heavy unbleached linen with a drawstring, sewn by Marta's mother in Moycullen. Bread breathes in it and the crust stays a crust. Wash at 40 °C, iron if you are that sort of person.</p><ul><li>Loaf: 30 × 40 cm</li><li>Long: 22 × 65 cm, for baguettes and the like</li></ul>",
			tags: ["linen", "storage", "plastic free"],
			taxCategory: "standard",
			options: ["Shape"],
			variants: [
				{ values: ["Loaf"], sku: "QBH-BAG-LOAF", priceMinor: 1900, stock: 35, weightGrams: 130 },
				{ values: ["Long"], sku: "QBH-BAG-LONG", priceMinor: 2100, stock: 0, weightGrams: 140 },
			],
			pictures: [{ motif: "bag", hue: 44, variation: 5 }],
			reviews: [],
		},
	],
};
