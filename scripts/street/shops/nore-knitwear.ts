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

export const noreKnitwear: SampleShop = {
	slug: "nore-knitwear",
	name: "Nore Knitwear",
	tagline: "Wool for people who stand about outdoors",
	story: `My mother started knitting for money in 1984, when the roof went, on a second-hand machine in the return room over John Street. The roof was paid for in three winters. The machine is still here and still drops a stitch on the left if you hurry it.

We are four now: two machines, two pairs of hands for finishing, and whoever is free to wind cones. Most of what we sell is lambswool or a rougher Irish-fleece blend that we have spun for us twice a year. Colors change a little from lot to lot, so if you want a sleeve to match a scarf, buy them the same season or ring and we will look.

We mend what we made. Bring it in washed, please, and tell us honestly whether it was the moths or the dog.`,
	email: "hello@noreknitwear.example",
	phone: "+353 56 555 0117",
	owner: { name: "Bríd Comerford", email: "brid@noreknitwear.example" },
	legal: { traderName: "Nore Knitwear Limited", registrationNumber: "990117", vatNumber: "IE9900117UH" },
	address: { line1: "61 John Street Lower", city: "Kilkenny", region: "Co. Kilkenny", postalCode: "R95 K0N7", country: "IE" },
	latitude: 52.6537,
	longitude: -7.2489,
	openingHours: [
		{ day: "tue", opens: "10:00", closes: "17:30" },
		{ day: "wed", opens: "10:00", closes: "17:30" },
		{ day: "thu", opens: "10:00", closes: "19:00" },
		{ day: "fri", opens: "10:00", closes: "17:30" },
		{ day: "sat", opens: "09:30", closes: "17:30" },
	],
	delivery: [
		{ kind: "pickup", title: "Collect on John Street", priceMinor: 0, estimate: "Ready in two hours when we are open" },
		{ kind: "local", title: "Brought round by bicycle", priceMinor: 350, freeOverMinor: 8000, postalPrefixes: ["R95"], estimate: "Tuesday to Friday, after six" },
		{ kind: "shipping", title: "Post within Ireland", priceMinor: 650, freeOverMinor: 12000, countries: ["IE"], estimate: "1–2 working days" },
		{ kind: "shipping", title: "Tracked post to the EU", priceMinor: 1450, freeOverMinor: 25000, countries: ["EU"], estimate: "4–7 working days" },
		{ kind: "shipping", title: "Tracked post to the rest of the world", priceMinor: 2600, countries: ["WORLD"], estimate: "7–15 working days, customs permitting" },
	],
	hue: 152,
	products: [
		{
			title: "Weir Crewneck Sweater",
			categories: ["knitwear"],
			descriptionHtml:
				"<p>The plain one. A round neck, set-in sleeves, a cuff long enough to fold back, and no pattern to go out of fashion. Knit on the 1970s flat machine at a firm tension, which is why it keeps its shape and why it takes a week or two to soften.</p><ul><li>100% lambswool, spun for us in two-ply</li><li>Chest, laid flat: S 50 cm, M 54 cm, L 58 cm, XL 62 cm</li><li>Wash at 30° on a wool cycle and dry it flat</li></ul>",
			tags: ["sweater", "lambswool", "unisex", "made in kilkenny"],
			taxCategory: "standard",
			options: ["Size", "Color"],
			variants: [
				v(["S", "River Green"], "NOR-WEIR-S-GRN", 11500, 6, 480),
				v(["M", "River Green"], "NOR-WEIR-M-GRN", 11500, 9, 520),
				v(["L", "River Green"], "NOR-WEIR-L-GRN", 11500, 4, 560),
				v(["XL", "River Green"], "NOR-WEIR-XL-GRN", 11500, 0, 600, { backorder: true }),
				v(["S", "Oatmeal"], "NOR-WEIR-S-OAT", 11500, 3, 480),
				v(["M", "Oatmeal"], "NOR-WEIR-M-OAT", 11500, 12, 520),
				v(["L", "Oatmeal"], "NOR-WEIR-L-OAT", 11500, 7, 560),
				v(["XL", "Oatmeal"], "NOR-WEIR-XL-OAT", 11500, 2, 600),
				v(["S", "Brick"], "NOR-WEIR-S-BRK", 8900, 1, 480, { compareAtMinor: 11500 }),
				v(["L", "Brick"], "NOR-WEIR-L-BRK", 8900, 2, 560, { compareAtMinor: 11500 }),
			],
			pictures: [
				{ motif: "sweater", hue: 150, variation: 1 },
				{ motif: "sweater", hue: 42, variation: 4 },
				{ motif: "sweater", hue: 12, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Four winters in", text: "Bought my first four years ago and have just ordered the second because my son took the first. The elbows are still whole, which is more than can be said for mine." },
				{ rating: 5, title: "Exactly as plain as promised", text: "I wanted a green sweater with nothing on it and nobody sells one. They do." },
				{
					rating: 3,
					title: "Scratchy to begin with",
					text: "Lovely color and the fit is right, but for the first fortnight I needed a collar under it. It's getting better. I'd have liked to be warned a bit louder.",
					reply: "Fair point, and we have put it in the description. A second wash with a drop of hair conditioner in the rinse speeds it along.",
				},
				{ rating: 4, title: "Sleeves for an orangutan", text: "Great wool, great weight. The sleeves came down to my knuckles until I noticed the cuffs are meant to be folded. Four stars for my own dignity." },
				{ rating: 5, title: "Rain ran off it", text: "Stood two hours at an under-twelves hurling match in January. My coat was wet, my sweater wasn't." },
				{ rating: 2, title: "Shrank in my hands", text: "I washed it at 40 as I do everything and now it fits my niece. I know it says 30, but a sweater at this price should forgive ten degrees." },
			],
		},
		{
			title: "Fisherman's Rib Cardigan",
			categories: ["knitwear"],
			descriptionHtml:
				"<p>Thick, squashy and slow to make: fisherman's rib uses nearly twice the yarn of a plain knit, and you can tell when you pick it up. Five horn-look buttons made from corozo nut, with a spare sewn inside the hem.</p><p>Cut loose to go over a shirt and a second opinion. If you are between sizes, take the smaller.</p>",
			tags: ["cardigan", "wool", "heavyweight"],
			taxCategory: "standard",
			options: ["Size", "Color"],
			variants: [
				v(["S", "Slate"], "NOR-FRIB-S-SLT", 14900, 3, 780),
				v(["M", "Slate"], "NOR-FRIB-M-SLT", 14900, 5, 830),
				v(["L", "Slate"], "NOR-FRIB-L-SLT", 14900, 5, 890),
				v(["M", "Undyed Brown"], "NOR-FRIB-M-BRN", 15500, 2, 830),
				v(["L", "Undyed Brown"], "NOR-FRIB-L-BRN", 15500, 0, 890),
				v(["XL", "Undyed Brown"], "NOR-FRIB-XL-BRN", 15500, 1, 940),
			],
			pictures: [
				{ motif: "sweater", hue: 215, variation: 6 },
				{ motif: "sweater", hue: 28, variation: 2 },
			],
			reviews: [
				{
					rating: 5,
					title: "It is a house",
					text: "I have turned the heating down to 17 and my husband has stopped complaining, because he ordered one too.",
					reply: "Two of you in them, then. We accept no responsibility if the gas company rings.",
				},
				{ rating: 4, title: "Heavy, in both senses", text: "Weighs as much as a small dog and is about as warm. One button was hanging by a thread on arrival, hence four." },
				{ rating: 5, title: "For the greenhouse", text: "Wear it every morning from October to April. The pockets hold secateurs, twine and a biscuit without sagging." },
			],
		},
		{
			title: "Quay Cable Roll-Neck",
			categories: ["knitwear"],
			descriptionHtml:
				"<p>A single broad cable up the front and one down each sleeve, with moss stitch between. The cables are crossed by hand at the machine, twelve rows apart, by Noreen, who listens to the radio and never loses count.</p><ul><li>Irish-fleece blend: 80% wool, 20% lambswool</li><li>The neck folds twice, or stands up to the ears</li></ul>",
			tags: ["sweater", "cable", "roll-neck"],
			taxCategory: "standard",
			options: ["Size", "Color"],
			variants: [
				v(["XS", "Cream"], "NOR-QCAB-XS-CRM", 13900, 2, 610),
				v(["S", "Cream"], "NOR-QCAB-S-CRM", 13900, 6, 650),
				v(["M", "Cream"], "NOR-QCAB-M-CRM", 13900, 8, 690),
				v(["L", "Cream"], "NOR-QCAB-L-CRM", 13900, 0, 740, { backorder: true }),
				v(["S", "Heather"], "NOR-QCAB-S-HTH", 10900, 1, 650, { compareAtMinor: 13900 }),
				v(["M", "Heather"], "NOR-QCAB-M-HTH", 10900, 3, 690, { compareAtMinor: 13900 }),
				v(["L", "Heather"], "NOR-QCAB-L-HTH", 10900, 0, 740, { compareAtMinor: 13900 }),
			],
			pictures: [
				{ motif: "sweater", hue: 46, variation: 9 },
				{ motif: "sweater", hue: 288, variation: 3 },
			],
			reviews: [
				{ rating: 5, title: "Tell Noreen", text: "I counted the rows between the cables, all the way up. Twelve. Every one of them twelve." },
				{ rating: 4, title: "Warm neck at last", text: "The collar stands by itself and doesn't choke. It sheds a little on dark trousers for the first few wears." },
				{
					rating: 1,
					title: "Waited seven weeks",
					text: "Ordered the L in cream on backorder for a birthday in November. It came in January. I'm told it's nice, he was told so too.",
					reply: "We told you four weeks and we were wrong; the spinner was late and we should have rung you sooner. We have sent the postage back and something for the birthday boy.",
				},
				{ rating: 5, title: "My mother cried, in a good way", text: "She had one like this in 1968 and her sister put it in the boiler wash. Fifty-odd years of bad feeling, now settled." },
			],
		},
		{
			title: "Lambswool Slipover",
			categories: ["knitwear"],
			descriptionHtml:
				"<p>A V-neck with no sleeves, for anyone who is warm in the arms and cold in the middle. Thin enough for under a jacket. We knit it in one color each year, and this year it is a mustard that our bookkeeper calls brave.</p>",
			tags: ["vest", "lambswool", "lightweight"],
			taxCategory: "standard",
			options: ["Size"],
			variants: [
				v(["S"], "NOR-SLIP-S", 7200, 5, 240),
				v(["M"], "NOR-SLIP-M", 7200, 11, 260),
				v(["L"], "NOR-SLIP-L", 7200, 8, 285),
				v(["XL"], "NOR-SLIP-XL", 7200, 4, 310),
			],
			pictures: [{ motif: "sweater", hue: 47, variation: 0 }],
			reviews: [
				{ rating: 4, title: "I am the bookkeeper's ally", text: "It is brave. It is also the only thing I own that people remark on. The armholes are cut a touch deep." },
				{ rating: 5, title: "Under a suit jacket", text: "Wore it to a wedding in a cold church in Thomastown and was the only comfortable person on the groom's side." },
			],
		},
		{
			title: "Child's Minnow Sweater",
			categories: ["knitwear"],
			descriptionHtml:
				"<p>A small sweater with three fish swimming round the chest and one going the other way. Buttons on the left shoulder, so that it goes over a big head without a row.</p><ul><li>Soft merino, no itch, machine-washable at 30°</li><li>Cuffs and hem long enough for a second winter</li></ul>",
			tags: ["children", "merino", "fish"],
			taxCategory: "zero",
			options: ["Age", "Color"],
			variants: [
				v(["1–2 years", "Sea Blue"], "NOR-MINW-12-BLU", 4800, 7, 180),
				v(["3–4 years", "Sea Blue"], "NOR-MINW-34-BLU", 5200, 10, 210),
				v(["5–6 years", "Sea Blue"], "NOR-MINW-56-BLU", 5600, 4, 240),
				v(["7–8 years", "Sea Blue"], "NOR-MINW-78-BLU", 5900, 0, 270),
				v(["1–2 years", "Marigold"], "NOR-MINW-12-MAR", 4800, 2, 180),
				v(["3–4 years", "Marigold"], "NOR-MINW-34-MAR", 5200, 6, 210),
				v(["5–6 years", "Marigold"], "NOR-MINW-56-MAR", 5600, 3, 240),
			],
			pictures: [
				{ motif: "sweater", hue: 205, variation: 5 },
				{ motif: "sweater", hue: 36, variation: 8 },
			],
			reviews: [
				{
					rating: 5,
					title: "The fish has a name",
					text: "The one going the wrong way is Derek. He must be greeted each morning before breakfast.",
					reply: "Noreen has been told about Derek and has gone quiet with pride.",
				},
				{ rating: 5, title: "Survived playschool", text: "Paint, sand, pasta, a slide with a nail in it. The pasta was the worst and even that came out." },
				{ rating: 4, title: "Runs small in the neck", text: "Even with the buttons it's a squeeze on my three-year-old's head, which is admittedly enormous. Otherwise perfect." },
				{ rating: 5, title: "Handed down already", text: "Second child in it and it looks the same as the day it came. I only wish it went up to age ten." },
			],
		},
		{
			title: "Baby's First Cardigan",
			categories: ["knitwear"],
			descriptionHtml:
				"<p>Knit sideways in one piece from cuff to cuff, so there are no seams under a baby's arms. Undyed merino, four flat wooden buttons sewn on as if our name depended on it.</p>",
			tags: ["baby", "merino", "undyed", "gift"],
			taxCategory: "zero",
			options: ["Age"],
			variants: [
				v(["Newborn"], "NOR-BABY-NB", 3600, 14, 90),
				v(["3–6 months"], "NOR-BABY-36", 3600, 18, 105),
				v(["6–12 months"], "NOR-BABY-612", 3800, 9, 125),
			],
			pictures: [{ motif: "sweater", hue: 40, variation: 2 }],
			reviews: [{ rating: 5, title: "Buttons tested", text: "He has been chewing the top one since August and it hasn't budged. I would trust these people with a bridge." }],
		},
		{
			title: "Long Lambswool Scarf",
			categories: ["hats-scarves-and-gloves"],
			descriptionHtml:
				"<p>Two meters and ten centimeters without the fringe, which is once round and a knot, or twice round and tucked in. The fringe is twisted by hand on winter evenings and no two of us twist the same way.</p>",
			tags: ["scarf", "lambswool", "gift"],
			taxCategory: "standard",
			options: ["Color"],
			variants: [
				v(["River Green"], "NOR-SCRF-GRN", 4200, 22, 190),
				v(["Black & Amber"], "NOR-SCRF-AMB", 4200, 130, 190),
				v(["Oatmeal"], "NOR-SCRF-OAT", 4200, 17, 190),
				v(["Damson"], "NOR-SCRF-DAM", 4200, 0, 190),
				v(["Sky"], "NOR-SCRF-SKY", 3200, 5, 190, { compareAtMinor: 4200 }),
			],
			pictures: [
				{ motif: "scarf", hue: 38, variation: 3 },
				{ motif: "scarf", hue: 150, variation: 6 },
				{ motif: "scarf", hue: 315, variation: 1 },
			],
			reviews: [
				{ rating: 5, title: "Black and amber abroad", text: "Wore it on the U-Bahn in Berlin and a stranger shouted 'Up the Cats' at me. Worth the postage." },
				{ rating: 4, title: "Long is right", text: "I'm five foot one and it is nearly a blanket. Warm, light, and the fringe hasn't unraveled." },
				{ rating: 3, title: "Not the green in the picture", text: "On my screen it was bottle green, in the hand it's more like a pond. I've come round to it, but I bought it to match a coat and it doesn't." },
			],
		},
		{
			title: "Moss-Stitch Cowl",
			categories: ["hats-scarves-and-gloves"],
			descriptionHtml:
				"<p>A scarf for people who lose scarves: no ends, nothing to catch in a bicycle wheel, goes on over the head and stays there. The moss stitch is reversible, so there is no wrong way to put it on at six in the morning.</p>",
			tags: ["cowl", "cycling", "winter"],
			taxCategory: "standard",
			options: ["Color"],
			variants: [
				v(["Slate"], "NOR-COWL-SLT", 2900, 15, 120),
				v(["Brick"], "NOR-COWL-BRK", 2900, 12, 120),
				v(["Gorse"], "NOR-COWL-GRS", 2900, 3, 120),
			],
			pictures: [
				{ motif: "scarf", hue: 14, variation: 8 },
				{ motif: "scarf", hue: 54, variation: 5 },
			],
			reviews: [{ rating: 4, title: "Commuter's friend", text: "Pulls up over the nose on the ring road and down again for the office. It gets damp from breathing, as they all do." }],
		},
		{
			title: "Ribbed Watch Cap",
			categories: ["hats-scarves-and-gloves"],
			descriptionHtml:
				"<p>A close hat in two-by-two rib with a deep turn-up that makes it double over the ears. One size, because rib is polite and fits nearly everyone. It fits Bríd's nephew, who takes a 63.</p>",
			tags: ["hat", "unisex", "lambswool"],
			taxCategory: "standard",
			options: ["Color"],
			variants: [
				v(["Navy"], "NOR-WCAP-NVY", 2600, 64, 85),
				v(["Charcoal"], "NOR-WCAP-CHR", 2600, 112, 85),
				v(["River Green"], "NOR-WCAP-GRN", 2600, 31, 85),
				v(["Hi-Vis Orange"], "NOR-WCAP-ORG", 2600, 8, 85),
			],
			pictures: [
				{ motif: "hat", hue: 222, variation: 2 },
				{ motif: "hat", hue: 26, variation: 7 },
			],
			reviews: [
				{ rating: 5, title: "Doesn't ride up", text: "Every other hat I've owned climbs off my head over the course of a morning. This one stays where it's put." },
				{ rating: 5, title: "Orange for the hill", text: "Got the loud one for walking in the shooting season. My wife can now find me in the supermarket as well." },
				{ rating: 4, title: "Itchy forehead, first week", text: "Gone by the second. The double layer over the ears is a great idea on the quays in February." },
				{
					rating: 2,
					title: "Too tight for a big head",
					text: "It may fit the nephew but it left a waffle on my forehead you could serve with syrup.",
					reply: "Send it back or bring it in: we'll block it on the big form overnight, no charge, and if that doesn't do it you get your money. The nephew says hello.",
				},
				{ rating: 5, title: "Third one", text: "I leave them on trains. Not the hat's fault." },
			],
		},
		{
			title: "Child's Earflap Hat",
			categories: ["hats-scarves-and-gloves"],
			descriptionHtml: "<p>Flaps over the ears, cords to tie under the chin, a pompom that has been tugged by professionals. Lined with cotton jersey around the forehead.</p><ul><li>Small: 48–50 cm, about 1–3 years</li><li>Large: 51–53 cm, about 4–7 years</li></ul>",
			tags: ["children", "hat", "pompom"],
			taxCategory: "zero",
			options: ["Size"],
			variants: [v(["Small"], "NOR-EARF-S", 2400, 16, 75), v(["Large"], "NOR-EARF-L", 2400, 13, 90)],
			pictures: [{ motif: "hat", hue: 348, variation: 4 }],
			reviews: [
				{ rating: 5, title: "Stays on, miraculously", text: "She has flung eleven hats into the river Nore from the buggy. This is the twelfth and it is still with us." },
				{ rating: 3, title: "Pompom came loose", text: "Held out for a month against twins. I sewed it back on with fishing line.", reply: "Fishing line is what we'll be using from now on. There's a spare pompom in the post for you." },
			],
		},
		{
			title: "Fingerless Mitts",
			categories: ["hats-scarves-and-gloves"],
			descriptionHtml:
				"<p>For market stalls, cold desks and turning pages. Ribbed from the middle of the forearm to the knuckle with a proper gusset for the thumb, so they don't pull across the palm.</p>",
			tags: ["gloves", "mitts", "office"],
			taxCategory: "standard",
			options: ["Color"],
			variants: [
				v(["Damson"], "NOR-MITT-DAM", 2200, 20, 60),
				v(["Charcoal"], "NOR-MITT-CHR", 2200, 26, 60),
				v(["Oatmeal"], "NOR-MITT-OAT", 1700, 2, 60, { compareAtMinor: 2200 }),
			],
			pictures: [
				{ motif: "gloves", hue: 312, variation: 0 },
				{ motif: "gloves", hue: 220, variation: 6 },
			],
			reviews: [
				{ rating: 5, title: "Accountant's uniform", text: "Our office is in a beautiful Georgian building, by which I mean it is nine degrees. Six of us have them now." },
				{ rating: 5, title: "Proper thumbs", text: "As a knitter I turned them inside out before putting them on. The gusset is done right and the ends are woven in." },
				{ rating: 4, title: "Good but thirsty", text: "They soak up rain like a sponge when I'm on the stall. Warm all the same, even wet." },
			],
		},
		{
			title: "Lined Yard Gloves",
			categories: ["hats-scarves-and-gloves"],
			descriptionHtml:
				"<p>A dense knit outside and a thin fleece within, made for feeding animals at seven in the morning and good for scraping a windshield. Longer in the wrist than they look on the table.</p><ul><li>Medium fits hands up to 20 cm round the knuckles, Large up to 23 cm</li></ul>",
			tags: ["gloves", "lined", "outdoor"],
			taxCategory: "standard",
			options: ["Size", "Color"],
			variants: [
				v(["Medium", "Charcoal"], "NOR-YARD-M-CHR", 3400, 9, 110),
				v(["Large", "Charcoal"], "NOR-YARD-L-CHR", 3400, 7, 125),
				v(["Medium", "Bracken"], "NOR-YARD-M-BRA", 3400, 0, 110),
				v(["Large", "Bracken"], "NOR-YARD-L-BRA", 3400, 4, 125),
			],
			pictures: [{ motif: "gloves", hue: 30, variation: 3 }],
			reviews: [{ rating: 4, title: "The donkeys approve", text: "Warm enough to break ice on a trough. Hay sticks to them, but hay sticks to everything." }],
		},
		{
			title: "Everyday Wool Socks",
			categories: ["socks"],
			descriptionHtml:
				"<p>The socks we wear to work. Cushioned under heel and toe, flat at the seam, with a cuff that holds without strangling. There is a fifth of nylon in them, because we tried without and met our own toes by Easter.</p><ul><li>80% wool, 20% nylon</li><li>Small 36–39, Medium 40–43, Large 44–47</li></ul>",
			tags: ["socks", "wool", "everyday"],
			taxCategory: "standard",
			options: ["Size", "Color"],
			variants: [
				v(["Small", "Peat"], "NOR-SOCK-S-PEA", 1400, 85, 70),
				v(["Medium", "Peat"], "NOR-SOCK-M-PEA", 1400, 140, 80),
				v(["Large", "Peat"], "NOR-SOCK-L-PEA", 1400, 96, 90),
				v(["Small", "Gorse"], "NOR-SOCK-S-GRS", 1400, 24, 70),
				v(["Medium", "Gorse"], "NOR-SOCK-M-GRS", 1400, 33, 80),
				v(["Small", "Brick"], "NOR-SOCK-S-BRK", 1400, 0, 70),
				v(["Medium", "Brick"], "NOR-SOCK-M-BRK", 1400, 18, 80),
				v(["Large", "Brick"], "NOR-SOCK-L-BRK", 1400, 3, 90),
			],
			pictures: [
				{ motif: "socks", hue: 24, variation: 1 },
				{ motif: "socks", hue: 52, variation: 5 },
				{ motif: "socks", hue: 10, variation: 8 },
			],
			reviews: [
				{ rating: 5, title: "Threw out the others", text: "Ordered one pair to try in September and by Halloween had emptied the sock drawer into the recycling." },
				{ rating: 5, title: "Camino-tested", text: "Three pairs, 780 kilometers, one blister, and the blister was on the day I wore somebody else's." },
				{
					rating: 4,
					title: "Slow to dry",
					text: "Can't fault them on the foot. On the line in an Irish November they take until Thursday.",
					reply: "Hang them by the toe, with the cuff down. That gets you to Wednesday.",
				},
				{ rating: 5, title: "For the father who wants nothing", text: "He said 'they're grand', which is the highest thing he has said about a present since 1997." },
				{ rating: 3, title: "Large is not large", text: "I take a 47 and the heel sits under my arch. A 46 would be happy in them." },
			],
		},
		{
			title: "Bed Socks",
			categories: ["socks"],
			descriptionHtml: "<p>Loose, fluffy, no elastic anywhere. Brushed mohair and lambswool in whatever color is left on the cones, so each pair is a small surprise. Not for walking to the post box in, though we know you will.</p>",
			tags: ["socks", "mohair", "gift"],
			taxCategory: "standard",
			options: [],
			variants: [v([], "NOR-BEDS-ONE", 2100, null, 95)],
			pictures: [{ motif: "socks", hue: 335, variation: 9 }],
			reviews: [],
		},
		{
			title: "Herringbone Throw",
			categories: ["blankets-and-throws"],
			descriptionHtml:
				"<p>Woven, not knit: we don't own a loom, so these are made for us by two brothers in the next county who do. A good weight for the end of a bed or the back of a sofa the cat has been at.</p><ul><li>Pure new wool, 140 × 190 cm, twisted fringe</li><li>Shake it outside, air it on a dry day, and it will hardly need washing</li></ul>",
			tags: ["blanket", "throw", "woven", "wedding"],
			taxCategory: "standard",
			options: ["Color"],
			variants: [
				v(["Slate & Cream"], "NOR-THRW-SLT", 9800, 14, 1150),
				v(["Moss & Cream"], "NOR-THRW-MOS", 9800, 10, 1150),
				v(["Rose & Gray"], "NOR-THRW-ROS", 7900, 3, 1150, { compareAtMinor: 9800 }),
				v(["Gorse & Cream"], "NOR-THRW-GRS", 9800, 0, 1150, { backorder: true }),
			],
			pictures: [
				{ motif: "blanket", hue: 212, variation: 2 },
				{ motif: "blanket", hue: 110, variation: 6 },
				{ motif: "blanket", hue: 346, variation: 4 },
			],
			reviews: [
				{ rating: 5, title: "The cat has moved on to it", text: "So the sofa is saved and the throw isn't. It brushes clean, and she has excellent taste." },
				{ rating: 5, title: "Wedding present, kept it", text: "Bought for a couple in Cork. Opened the parcel to write the card, sat down under it, ordered them a second." },
				{ rating: 4, title: "Smells of sheep for a week", text: "Hung it out for three days and it was gone. Some people would pay extra for that, I suppose." },
			],
		},
		{
			title: "Cot Blanket",
			categories: ["blankets-and-throws"],
			descriptionHtml:
				"<p>Merino in a small basket stitch with a garter border that lies flat. Undyed cream, 75 × 100 cm, no fringe and no holes big enough for a finger. It goes in the machine at 30°, which is the one thing anybody asks.</p>",
			tags: ["baby", "blanket", "merino", "gift"],
			taxCategory: "standard",
			options: [],
			variants: [v([], "NOR-COTB-CRM", 5400, 21, 340)],
			pictures: [{ motif: "blanket", hue: 44, variation: 7 }],
			reviews: [
				{ rating: 5, title: "Cannot leave the house without it", text: "We have bought a second so that the first can be washed. The deception lasted one day; he knows by the smell." },
				{ rating: 4, title: "Simple and good", text: "Washed twenty times so far. It has felted slightly at one corner, where it gets dragged." },
			],
		},
		{
			title: "Darning Box",
			categories: ["craft-kits"],
			descriptionHtml:
				"<p>Everything to mend an elbow: a beech mushroom, two blunt needles, eight small skeins of our own yarn in this year's colors, and a page of drawings that Noreen made for her grandchildren.</p><p>If it defeats you, come in on a Thursday evening. There is usually tea.</p>",
			tags: ["mending", "darning", "gift"],
			taxCategory: "standard",
			options: [],
			variants: [v([], "NOR-DARN-BOX", 1900, 38, 260)],
			pictures: [
				{ motif: "yarn", hue: 18, variation: 4 },
				{ motif: "yarn", hue: 150, variation: 9 },
			],
			reviews: [],
		},
	],
};
