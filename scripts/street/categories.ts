export interface SampleCategory {
	slug: string;
	name: string;
	children?: readonly SampleCategory[];
}

/** The street's category tree: three levels where a shelf is worth dividing. */
export const CATEGORIES: readonly SampleCategory[] = [
	{
		slug: "food-and-drink",
		name: "Food & drink",
		children: [
			{
				slug: "bakery",
				name: "Bakery",
				children: [
					{ slug: "bread", name: "Bread" },
					{ slug: "cakes-and-pastries", name: "Cakes & pastries" },
				],
			},
			{ slug: "cheese-and-dairy", name: "Cheese & dairy" },
			{
				slug: "coffee-and-tea",
				name: "Coffee & tea",
				children: [
					{ slug: "coffee", name: "Coffee" },
					{ slug: "tea", name: "Tea" },
				],
			},
			{ slug: "pantry", name: "Pantry" },
			{ slug: "chocolate-and-sweets", name: "Chocolate & sweets" },
			{ slug: "hampers", name: "Hampers" },
		],
	},
	{
		slug: "home-and-kitchen",
		name: "Home & kitchen",
		children: [
			{
				slug: "ceramics",
				name: "Ceramics",
				children: [
					{ slug: "mugs-and-cups", name: "Mugs & cups" },
					{ slug: "bowls-and-plates", name: "Bowls & plates" },
					{ slug: "vases-and-pots", name: "Vases & pots" },
				],
			},
			{ slug: "candles-and-scent", name: "Candles & scent" },
			{ slug: "kitchenware", name: "Kitchenware" },
			{ slug: "blankets-and-throws", name: "Blankets & throws" },
		],
	},
	{
		slug: "clothing",
		name: "Clothing",
		children: [
			{ slug: "knitwear", name: "Knitwear" },
			{ slug: "hats-scarves-and-gloves", name: "Hats, scarves & gloves" },
			{ slug: "socks", name: "Socks" },
			{ slug: "jewelry", name: "Jewelry" },
		],
	},
	{
		slug: "books-and-paper",
		name: "Books & paper",
		children: [
			{
				slug: "books",
				name: "Books",
				children: [
					{ slug: "fiction", name: "Fiction" },
					{ slug: "local-history", name: "Local history" },
					{ slug: "childrens-books", name: "Children's books" },
				],
			},
			{ slug: "stationery", name: "Stationery" },
			{ slug: "cards-and-prints", name: "Cards & prints" },
		],
	},
	{
		slug: "bath-and-body",
		name: "Bath & body",
		children: [
			{ slug: "soap", name: "Soap" },
			{ slug: "skincare", name: "Skincare" },
			{ slug: "bathroom", name: "Bathroom" },
		],
	},
	{
		slug: "toys-and-play",
		name: "Toys & play",
		children: [
			{ slug: "wooden-toys", name: "Wooden toys" },
			{ slug: "soft-toys", name: "Soft toys" },
			{ slug: "games-and-puzzles", name: "Games & puzzles" },
			{ slug: "outdoor-play", name: "Outdoor play" },
		],
	},
	{
		slug: "garden-and-outdoors",
		name: "Garden & outdoors",
		children: [
			{
				slug: "plants",
				name: "Plants",
				children: [
					{ slug: "houseplants", name: "Houseplants" },
					{ slug: "garden-plants", name: "Garden plants" },
				],
			},
			{ slug: "seeds-and-bulbs", name: "Seeds & bulbs" },
			{ slug: "garden-tools", name: "Garden tools" },
			{
				slug: "cycling",
				name: "Cycling",
				children: [
					{ slug: "bicycles", name: "Bicycles" },
					{ slug: "bike-parts", name: "Parts" },
					{ slug: "bike-accessories", name: "Accessories" },
				],
			},
		],
	},
	{
		slug: "craft",
		name: "Craft",
		children: [
			{ slug: "yarn", name: "Yarn" },
			{ slug: "craft-kits", name: "Craft kits" },
		],
	},
];
