import type { SampleShop } from "../types.ts";

export const salthillPottery: SampleShop = {
	slug: "salthill-pottery",
	name: "Salthill Pottery",
	tagline: "Stoneware for everyday use, thrown within earshot of the sea",
	story: `Two wheels, two kilns and a radio that only gets one station. Gráinne throws, Tadhg glazes, and on Saturdays their daughter takes the money and is better at it than either of them.

The glazes are mixed here from wood ash, Galway granite dust and whatever the bay looks like that month. We call them Fog, Kelp, Dusk and Oat. They come out a little different every firing, and if you want four that match exactly we will do our best and you will still be able to tell them apart.

Everything we sell is meant to be used. It goes in the dishwasher, the microwave and, unless we say otherwise, a low oven. We have eaten our dinner off the same eight plates since 2009, and one of them has a chip, and it was Tadhg.`,
	email: "studio@salthillpottery.example",
	phone: "+353 91 010 951",
	owner: { name: "Gráinne Holleran", email: "grainne@salthillpottery.example" },
	legal: { traderName: "Holleran and Quirke Ceramics Partnership", registrationNumber: "990951", vatNumber: "IE9909517SA" },
	address: { line1: "3 Lamplight Terrace, Upper Salthill", city: "Galway", region: "Co. Galway", postalCode: "H91 TY5D", country: "IE" },
	latitude: 53.25987,
	longitude: -9.08164,
	openingHours: [
		{ day: "wed", opens: "11:00", closes: "17:00" },
		{ day: "thu", opens: "11:00", closes: "17:00" },
		{ day: "fri", opens: "11:00", closes: "17:00" },
		{ day: "sat", opens: "10:00", closes: "18:00" },
		{ day: "sun", opens: "12:00", closes: "17:00" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect from the studio", priceMinor: 0, estimate: "Same day if it is on the shelf" },
		{
			kind: "local",
			title: "Tadhg drops it over",
			priceMinor: 600,
			freeOverMinor: 8000,
			postalPrefixes: ["H91", "H65", "H62"],
			estimate: "Tuesday evenings",
		},
		{
			kind: "shipping",
			title: "Insured parcel, Ireland",
			priceMinor: 890,
			freeOverMinor: 12000,
			countries: ["IE"],
			estimate: "2 to 3 working days",
		},
		{ kind: "shipping", title: "Insured parcel, EU", priceMinor: 1850, freeOverMinor: 25000, countries: ["EU"], estimate: "5 to 8 working days" },
		{ kind: "shipping", title: "Double-boxed, rest of the world", priceMinor: 3900, countries: ["WORLD"], estimate: "2 to 3 weeks" },
	],
	hue: 198,
	products: [
		{
			title: "Prom Mug",
			categories: ["mugs-and-cups"],
			descriptionHtml:
				"<p>Named for the walk you take with it, if the wind allows. A straight-sided mug with a handle that takes three fingers, and a thumb rest that Gráinne spent a whole winter on.</p><ul><li>Small 250 ml, large 400 ml</li><li>Stoneware, fired to 1260 °C</li><li>Dishwasher and microwave safe</li></ul>",
			tags: ["stoneware", "everyday", "bestseller"],
			taxCategory: "standard",
			options: ["Size", "Glaze"],
			variants: [
				{ values: ["Small", "Fog"], sku: "SAL-MUG-S-FOG", priceMinor: 2400, stock: 34, weightGrams: 320 },
				{ values: ["Small", "Kelp"], sku: "SAL-MUG-S-KEL", priceMinor: 2400, stock: 19, weightGrams: 320 },
				{ values: ["Small", "Oat"], sku: "SAL-MUG-S-OAT", priceMinor: 2400, stock: 27, weightGrams: 320 },
				{ values: ["Large", "Fog"], sku: "SAL-MUG-L-FOG", priceMinor: 2900, stock: 102, weightGrams: 430 },
				{ values: ["Large", "Kelp"], sku: "SAL-MUG-L-KEL", priceMinor: 2900, stock: 3, backorder: true, weightGrams: 430 },
				{ values: ["Large", "Dusk"], sku: "SAL-MUG-L-DUS", priceMinor: 3100, stock: 0, backorder: true, weightGrams: 430 },
			],
			pictures: [
				{ motif: "mug", hue: 205, variation: 0 },
				{ motif: "mug", hue: 150, variation: 4 },
				{ motif: "mug", hue: 38, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "The thumb rest", text: "I have arthritis and this is the first mug in years I can hold by the handle. Bought three more." },
				{ rating: 5, title: "It's my mug now", text: "I bought it for my wife. She has been informed." },
				{
					rating: 3,
					title: "Color not as pictured",
					text: "I ordered Fog and expected gray, and mine is closer to duck-egg blue. Nice, but not what I had in mind for a gray kitchen.",
					reply: "Fog does lean blue when it sits near the kiln door. We have a very gray one from the last firing put aside, and will swap it if you send yours back or bring it in.",
				},
				{ rating: 5, title: "Survived the toddler", text: "Launched off the high chair onto tiles. The tile is cracked." },
				{ rating: 4, title: "Weighty", text: "Sits very solid in the hand and keeps tea hot. With 400 ml in it, it's a bit of a workout." },
			],
		},
		{
			title: "Two-Hand Mug",
			categories: ["mugs-and-cups"],
			descriptionHtml:
				"<p>No handle, round as an apple, with two shallow dents where your hands go. For soup, for the first coffee, for standing at the window deciding whether to go out. Holds 450 ml.</p>",
			tags: ["no handle", "soup", "winter"],
			taxCategory: "standard",
			options: ["Glaze"],
			variants: [
				{ values: ["Fog"], sku: "SAL-TWO-FOG", priceMinor: 2800, stock: 16, weightGrams: 440 },
				{ values: ["Oat"], sku: "SAL-TWO-OAT", priceMinor: 2800, stock: 22, weightGrams: 440 },
				{ values: ["Dusk"], sku: "SAL-TWO-DUS", priceMinor: 3000, stock: 2, weightGrams: 440 },
			],
			pictures: [{ motif: "bowl", hue: 275, variation: 6 }],
			reviews: [
				{ rating: 5, title: "Like holding a warm stone", text: "After a December swim there's nothing better. I bring it down to the tower wrapped in a sock." },
				{
					rating: 2,
					title: "Too hot to pick up",
					text: "Who designs a mug with no handle for boiling drinks? I wait ten minutes and then the tea is cold.",
					reply: "Fill it to the dents and not the rim, and the top half stays cool enough to hold. But it is a soup mug at heart; we are happy to swap it for one with a handle.",
				},
				{ rating: 4, title: "Soup mug of dreams", text: "Fits exactly one carton of good soup and a heel of bread. Doesn't fit my dishwasher's top rack." },
			],
		},
		{
			title: "Espresso Cups, Pair",
			categories: ["mugs-and-cups"],
			descriptionHtml:
				"<p>Two small cups with thick bases, so the last mouthful is still warm. 80 ml each. They are sold as a pair because one always looked lonely.</p>",
			tags: ["coffee", "pair", "gift"],
			taxCategory: "standard",
			options: ["Glaze"],
			variants: [
				{ values: ["Kelp"], sku: "SAL-ESP-KEL", priceMinor: 3200, stock: 13, weightGrams: 340 },
				{ values: ["Oat"], sku: "SAL-ESP-OAT", priceMinor: 3200, stock: 9, weightGrams: 340 },
				{ values: ["One of each"], sku: "SAL-ESP-MIX", priceMinor: 3200, stock: 6, weightGrams: 340 },
			],
			pictures: [
				{ motif: "cup", hue: 145, variation: 2 },
				{ motif: "cup", hue: 36, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "Perfect under the machine", text: "They clear the spout with a centimeter to spare. No rattle, lovely foot." },
				{ rating: 4, title: "Not twins", text: "One is visibly taller. I find it charming. My partner turned them so he can't see it." },
			],
		},
		{
			title: "Breakfast Bowl",
			categories: ["bowls-and-plates"],
			descriptionHtml:
				"<p>Deep enough that porridge stays hot, wide enough to take the spoon without tipping. The rim curves inward a little, which people with small children notice.</p><ul><li>15 cm across, 600 ml</li><li>Stacks, with patience</li></ul>",
			tags: ["stoneware", "everyday", "set"],
			taxCategory: "standard",
			options: ["Glaze", "Set"],
			variants: [
				{ values: ["Fog", "One"], sku: "SAL-BOWL-FOG-1", priceMinor: 2600, stock: 41, weightGrams: 520 },
				{ values: ["Fog", "Four"], sku: "SAL-BOWL-FOG-4", priceMinor: 9200, compareAtMinor: 10400, stock: 8, weightGrams: 2150 },
				{ values: ["Oat", "One"], sku: "SAL-BOWL-OAT-1", priceMinor: 2600, stock: 29, weightGrams: 520 },
				{ values: ["Oat", "Four"], sku: "SAL-BOWL-OAT-4", priceMinor: 9200, compareAtMinor: 10400, stock: 5, weightGrams: 2150 },
				{ values: ["Kelp", "One"], sku: "SAL-BOWL-KEL-1", priceMinor: 2600, stock: 0, weightGrams: 520 },
			],
			pictures: [
				{ motif: "bowl", hue: 205, variation: 1 },
				{ motif: "bowl", hue: 40, variation: 3 },
			],
			reviews: [
				{ rating: 5, title: "Used twice a day since March", text: "Porridge in the morning, ice cream at night. Not a mark on it." },
				{ rating: 5, title: "Set of four, no breakages", text: "Packed in so much shredded newspaper that I read most of last month's match reports while unpacking." },
				{ rating: 4, title: "Good depth", text: "Wish it came in Dusk. The foot is a bit rough on a wooden table until you sand it." },
				{ rating: 3, title: "Don't stack in my press", text: "I had to move a shelf. Beautiful bowls, greedy of space." },
			],
		},
		{
			title: "Supper Bowl",
			categories: ["bowls-and-plates"],
			descriptionHtml:
				"<p>Somewhere between a plate and a bowl, for pasta, stew, and eating on the couch. The wall is steep enough to push the last peas against. 22 cm across, 5 cm high.</p>",
			tags: ["pasta", "everyday"],
			taxCategory: "standard",
			options: ["Glaze"],
			variants: [
				{ values: ["Fog"], sku: "SAL-SUP-FOG", priceMinor: 3400, stock: 24, weightGrams: 780 },
				{ values: ["Kelp"], sku: "SAL-SUP-KEL", priceMinor: 3400, stock: 12, weightGrams: 780 },
				{ values: ["Dusk"], sku: "SAL-SUP-DUS", priceMinor: 3600, stock: 1, weightGrams: 780 },
			],
			pictures: [{ motif: "bowl", hue: 160, variation: 8 }],
			reviews: [
				{ rating: 5, title: "Threw out the dinner plates", text: "We eat everything from these now. Peas are under control." },
				{ rating: 4, title: "Solid", text: "Gets hot in the microwave, so mind your fingers. Otherwise faultless." },
			],
		},
		{
			title: "Serving Bowl",
			categories: ["bowls-and-plates"],
			descriptionHtml:
				"<p>The bowl that goes in the middle. Thrown in one piece, with finger marks left running up the inside, because they catch the light and because Gráinne likes proof that somebody was here.</p>",
			tags: ["sharing", "table", "wedding"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["Medium, 26 cm"], sku: "SAL-SERV-26", priceMinor: 5800, stock: 7, weightGrams: 1500 },
				{ values: ["Large, 34 cm"], sku: "SAL-SERV-34", priceMinor: 8900, stock: 3, backorder: true, weightGrams: 2600 },
			],
			pictures: [
				{ motif: "bowl", hue: 190, variation: 5 },
				{ motif: "bowl", hue: 215, variation: 9 },
			],
			reviews: [
				{ rating: 5, title: "Salad for twelve", text: "The 34 is enormous. You could bathe a terrier." },
				{
					rating: 1,
					title: "Came in three pieces",
					text: "I heard it before I opened it. A wedding present, the wedding is Saturday, and the parcel had a boot print on it.",
					reply: "Sickening, and we are sorry. Tadhg drove a new one up to Sligo on Thursday night, and the courier is getting the photo of the boot.",
				},
			],
		},
		{
			title: "Storm Plates",
			categories: ["bowls-and-plates"],
			descriptionHtml:
				"<p>Flat enough to cut a steak on, with a low lip that keeps gravy where it belongs. The glaze is poured in two goes, so every plate has its own tide line.</p><ul><li>Side 19 cm</li><li>Dinner 27 cm; measure your dishwasher first</li></ul>",
			tags: ["plates", "stoneware", "table"],
			taxCategory: "standard",
			options: ["Size", "Glaze"],
			variants: [
				{ values: ["Side", "Fog"], sku: "SAL-PLT-S-FOG", priceMinor: 2400, stock: 36, weightGrams: 460 },
				{ values: ["Side", "Dusk"], sku: "SAL-PLT-S-DUS", priceMinor: 2600, stock: 14, weightGrams: 460 },
				{ values: ["Dinner", "Fog"], sku: "SAL-PLT-D-FOG", priceMinor: 3800, stock: 28, weightGrams: 950 },
				{ values: ["Dinner", "Dusk"], sku: "SAL-PLT-D-DUS", priceMinor: 4000, stock: 0, backorder: true, weightGrams: 950 },
				{ values: ["Dinner", "Oat"], sku: "SAL-PLT-D-OAT", priceMinor: 3800, stock: 11, weightGrams: 950 },
			],
			pictures: [
				{ motif: "plate", hue: 210, variation: 0 },
				{ motif: "plate", hue: 280, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "Food looks better on them", text: "Beans on toast looked like a restaurant. My cooking has not changed." },
				{ rating: 4, title: "Knife marks", text: "Steel leaves gray lines on the Oat. They come off with a paste cleaner, but you'd want to know." },
				{ rating: 5, title: "Building a set slowly", text: "One dinner plate every payday. I'm on plate five and they all get along." },
				{ rating: 3, title: "A little warped", text: "Two of my six rock on the table when you cut. Glaze is stunning.", reply: "Send us a photo of the two rockers, please. A millimeter is handmade, more than that is a second, and we will replace them." },
			],
		},
		{
			title: "Oval Fish Platter",
			categories: ["bowls-and-plates"],
			descriptionHtml:
				"<p>Long enough for a whole mackerel with room for the lemons. Rolled as a slab, laid over a driftwood form and left to sag as it likes. 42 × 22 cm, Kelp glaze only.</p>",
			tags: ["platter", "sharing", "large"],
			taxCategory: "standard",
			options: [],
			variants: [{ values: [], sku: "SAL-OVAL", priceMinor: 6400, compareAtMinor: 7200, stock: 4, weightGrams: 1900 }],
			pictures: [
				{ motif: "plate", hue: 155, variation: 7 },
				{ motif: "plate", hue: 165, variation: 2 },
			],
			reviews: [{ rating: 5, title: "Christmas salmon", text: "Everyone photographed the plate and ignored the fish, which I had been at since six." }],
		},
		{
			title: "Bud Vase",
			categories: ["vases-and-pots"],
			descriptionHtml:
				"<p>For one stem, or three if they are friendly. Small neck, wide bottom, hard for a cat to knock over, though yours may be determined. About 11 cm tall.</p>",
			tags: ["small", "gift", "flowers"],
			taxCategory: "standard",
			options: ["Glaze"],
			variants: [
				{ values: ["Fog"], sku: "SAL-BUD-FOG", priceMinor: 1800, stock: 53, weightGrams: 260 },
				{ values: ["Kelp"], sku: "SAL-BUD-KEL", priceMinor: 1800, stock: 47, weightGrams: 260 },
				{ values: ["Dusk"], sku: "SAL-BUD-DUS", priceMinor: 1900, stock: 32, weightGrams: 260 },
				{ values: ["Rust, last of the batch"], sku: "SAL-BUD-RUS", priceMinor: 1300, compareAtMinor: 1800, stock: 2, weightGrams: 260 },
			],
			pictures: [
				{ motif: "vase", hue: 200, variation: 1 },
				{ motif: "vase", hue: 285, variation: 3 },
				{ motif: "flowers", hue: 330, variation: 2 },
			],
			reviews: [
				{ rating: 5, title: "Makes one daffodil look deliberate", text: "I pick whatever's along the lane and it always looks right." },
				{ rating: 5, title: "Cat-tested", text: "Two attempts, both failed. She has moved on to the lamp." },
				{ rating: 4, title: "Lovely present", text: "Neck is very narrow, so peonies are out. My aunt was thrilled with hers." },
			],
		},
		{
			title: "Tall Vase, One of a Kind",
			categories: ["vases-and-pots"],
			descriptionHtml:
				"<p>Each month we keep one tall piece from the wood firing, and this is it: 38 cm, shoulders like a rugby player, ash melted down one side from sitting beside the firebox. When it goes, it goes, and another takes its place.</p>",
			tags: ["wood fired", "one of a kind", "large"],
			taxCategory: "standard",
			options: [],
			variants: [{ values: [], sku: "SAL-TALL", priceMinor: 18500, stock: 1, weightGrams: 3400 }],
			pictures: [
				{ motif: "vase", hue: 22, variation: 8 },
				{ motif: "vase", hue: 30, variation: 5 },
			],
			reviews: [{ rating: 5, title: "I saved for this", text: "It stands on the floor by the door with bare branches in it. People touch it on the way past." }],
		},
		{
			title: "Moon Jar",
			categories: ["vases-and-pots"],
			descriptionHtml:
				"<p>Two bowls joined at the belly, after the Korean ones Gráinne saw as a student and never got over. The seam shows if you look for it. It will hold flowers, but it does not need them.</p>",
			tags: ["decorative", "white", "wedding"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["Small, 16 cm"], sku: "SAL-MOON-16", priceMinor: 7500, stock: 5, weightGrams: 1200 },
				{ values: ["Large, 28 cm"], sku: "SAL-MOON-28", priceMinor: 16000, stock: 0, backorder: true, weightGrams: 3600 },
			],
			pictures: [{ motif: "vase", hue: 45, variation: 0 }],
			reviews: [
				{ rating: 5, title: "Quietest thing in the house", text: "It does nothing and I look at it every day." },
				{ rating: 3, title: "Weeps a little", text: "Left a ring on the sideboard after a week of tulips. Should be clearer that it isn't watertight.", reply: "Fair comment. The matte glaze can sweat, so we now send every moon jar with a cork mat and a line about it on the card. A mat is on its way to you." },
			],
		},
		{
			title: "Proper Teapot",
			categories: ["kitchenware", "mugs-and-cups"],
			descriptionHtml:
				"<p>It pours. We know that should go without saying, but we have met a lot of teapots. The lid has a locking lug so it will not dive into the last cup, and the strainer holes are drilled by hand, thirty-seven of them.</p><ul><li>700 ml serves two generously</li><li>1.2 liters serves four, or one during an election count</li></ul>",
			tags: ["tea", "stoneware", "gift"],
			taxCategory: "standard",
			options: ["Size", "Glaze"],
			variants: [
				{ values: ["700 ml", "Fog"], sku: "SAL-POT-07-FOG", priceMinor: 7200, stock: 10, weightGrams: 980 },
				{ values: ["700 ml", "Oat"], sku: "SAL-POT-07-OAT", priceMinor: 7200, stock: 6, weightGrams: 980 },
				{ values: ["1.2 l", "Fog"], sku: "SAL-POT-12-FOG", priceMinor: 8800, stock: 2, backorder: true, weightGrams: 1350 },
				{ values: ["1.2 l", "Kelp"], sku: "SAL-POT-12-KEL", priceMinor: 8800, stock: 0, weightGrams: 1350 },
			],
			pictures: [
				{ motif: "teapot", hue: 205, variation: 1 },
				{ motif: "teapot", hue: 40, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Not one drip", text: "I poured forty cups at a wake and the tablecloth stayed white. The deceased was a demon for tea and would have been proud." },
				{ rating: 5, title: "Worth waiting nine weeks", text: "I was on the list since summer. It's the only thing in my kitchen I'd carry out of a fire." },
				{ rating: 4, title: "Handle warms up", text: "By the second pour you'd want a cloth around it. Pours beautifully, as promised." },
				{ rating: 5, title: "For loose leaf", text: "No leaves in the cup, and I use a very fine Assam." },
			],
		},
		{
			title: "Milk Jug",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>A pinched lip and a fat belly, like a small bird. 300 ml, so it takes enough for a pot and does not crowd the fridge door.</p>",
			tags: ["milk", "table"],
			taxCategory: "standard",
			options: ["Glaze"],
			variants: [
				{ values: ["Fog"], sku: "SAL-JUG-FOG", priceMinor: 2700, stock: 18, weightGrams: 360 },
				{ values: ["Oat"], sku: "SAL-JUG-OAT", priceMinor: 2700, stock: 15, weightGrams: 360 },
			],
			pictures: [{ motif: "mug", hue: 200, variation: 9 }],
			reviews: [{ rating: 4, title: "Sweet little thing", text: "Gravy, cream, custard, it has done the lot. Doesn't quite match my teapot, but they warned me." }],
		},
		{
			title: "Butter Dish",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>Sized for a pound of butter, because this is Galway. The lid is heavy and the knob is big enough for greasy fingers. Tadhg says the lid also fits a small baby as a hat. Tadhg is not allowed to write these.</p>",
			tags: ["butter", "table", "gift"],
			taxCategory: "standard",
			options: ["Glaze"],
			variants: [
				{ values: ["Fog"], sku: "SAL-BUT-FOG", priceMinor: 4200, stock: 12, weightGrams: 850 },
				{ values: ["Oat"], sku: "SAL-BUT-OAT", priceMinor: 4200, stock: 17, weightGrams: 850 },
				{ values: ["Kelp"], sku: "SAL-BUT-KEL", priceMinor: 4200, stock: 0, weightGrams: 850 },
			],
			pictures: [
				{ motif: "butter", hue: 205, variation: 3 },
				{ motif: "butter", hue: 46, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Fits the pound", text: "Every other dish I own was made for continental butter. This one understands." },
				{ rating: 2, title: "Chipped lid", text: "Knob caught the tap on the second wash and a flake came off. For forty-two euro I hoped for tougher.", reply: "So would we. Bring or post us the lid, and we will make you another with a lower knob, which is how they all are from this month on." },
			],
		},
		{
			title: "Salt Pig",
			categories: ["kitchenware"],
			descriptionHtml:
				"<p>A little hood on its side with room for half a kilo of salt and a hand. Unglazed inside so the clay drinks up the damp, which in this town is a full-time job. 13 cm high, Oat outside.</p>",
			tags: ["salt", "cooking"],
			taxCategory: "standard",
			options: [],
			variants: [{ values: [], sku: "SAL-PIG", priceMinor: 3300, stock: 20, weightGrams: 640 }],
			pictures: [{ motif: "pot", hue: 36, variation: 4 }],
			reviews: [{ rating: 5, title: "Dry salt in Salthill", text: "I didn't believe it. Ten meters from the sea and the salt still runs." }],
		},
		{
			title: "Windowsill Planter",
			categories: ["vases-and-pots"],
			descriptionHtml:
				"<p>With a hole in the bottom and a saucer that belongs to it. Left bare below the rim so the roots can breathe. Frost will not kill it, but the saucer would sooner be indoors.</p>",
			tags: ["plants", "saucer", "drainage"],
			taxCategory: "standard",
			options: ["Size", "Glaze"],
			variants: [
				{ values: ["10 cm", "Fog"], sku: "SAL-PLAN-10-FOG", priceMinor: 2200, stock: 31, weightGrams: 520 },
				{ values: ["10 cm", "Dusk"], sku: "SAL-PLAN-10-DUS", priceMinor: 2200, stock: 26, weightGrams: 520 },
				{ values: ["15 cm", "Fog"], sku: "SAL-PLAN-15-FOG", priceMinor: 3600, compareAtMinor: 4200, stock: 9, weightGrams: 1150 },
				{ values: ["20 cm", "Fog"], sku: "SAL-PLAN-20-FOG", priceMinor: 5400, stock: 3, weightGrams: 2100 },
			],
			pictures: [
				{ motif: "pot", hue: 205, variation: 2 },
				{ motif: "plant", hue: 130, variation: 5 },
			],
			reviews: [
				{ rating: 5, title: "Basil is alive", text: "Usually I get two weeks out of one. We're at four months and I've started talking to it." },
				{ rating: 4, title: "Saucer runs small", text: "Overwater and it goes over the side. So don't overwater, I suppose." },
			],
		},
		{
			title: "Dog Bowl",
			categories: ["bowls-and-plates"],
			descriptionHtml:
				"<p>Wide at the bottom and heavy as sin, so it stays where you put it. We will scratch a name into the clay before firing: put it in the order note, up to ten letters, and allow three weeks.</p>",
			tags: ["dog", "personalized", "made to order"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				{ values: ["Terrier"], sku: "SAL-DOG-S", priceMinor: 3400, stock: null, weightGrams: 900 },
				{ values: ["Labrador"], sku: "SAL-DOG-L", priceMinor: 4800, stock: null, weightGrams: 1700 },
			],
			pictures: [{ motif: "bowl", hue: 25, variation: 2 }],
			reviews: [
				{ rating: 5, title: "Biscuit approves", text: "She can't read, but she seems to know it's hers. Hasn't moved an inch across the floor." },
				{ rating: 4, title: "Letters a bit wobbly", text: "Took four weeks rather than three. 'Bartholomew' doesn't fit in ten letters, so he's Bart now.", reply: "The fourth week was the kiln, which threw a tantrum and an element. Love to Bart." },
			],
		},
		{
			title: "Lucky Second",
			categories: ["mugs-and-cups", "bowls-and-plates"],
			descriptionHtml:
				"<p>A pinhole, a lean, a glaze run that should not have worked. Nothing wrong with it except our pride. You choose the kind of thing, we choose the thing, and there are no returns unless it leaks.</p>",
			tags: ["seconds", "surprise", "bargain"],
			taxCategory: "standard",
			options: ["Kind"],
			variants: [
				{ values: ["Mug"], sku: "SAL-SEC-MUG", priceMinor: 1400, compareAtMinor: 2900, stock: null, weightGrams: 420 },
				{ values: ["Bowl"], sku: "SAL-SEC-BOW", priceMinor: 1500, compareAtMinor: 2600, stock: null, weightGrams: 520 },
				{ values: ["Plate"], sku: "SAL-SEC-PLT", priceMinor: 1900, compareAtMinor: 3800, stock: 0, weightGrams: 950 },
			],
			pictures: [
				{ motif: "mug", hue: 18, variation: 5 },
				{ motif: "plate", hue: 195, variation: 9 },
			],
			reviews: [
				{ rating: 5, title: "Couldn't find the fault", text: "I've been looking for a fortnight. If it's the tiny freckle near the handle, that's the best part." },
				{ rating: 5, title: "Student house approved", text: "Six mugs for the price of three, and nobody can rob the wrong one because they're all odd." },
				{ rating: 3, title: "Luck of the draw", text: "Got a brown one. I knew the rules. It's very brown." },
				{ rating: 4, title: "Leans like myself after a wedding", text: "Works fine. I keep it on the left side of the shelf where it looks straight." },
			],
		},
	],
};
