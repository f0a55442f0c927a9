/** The vendor portal: its frame, the way in, and words that all its pages share. */
export const sellFrame = {
	frame: {
		sections: {
			dashboard: "Dashboard",
			orders: "Orders",
			returns: "Returns",
			money: "Money",
			products: "Products",
			collections: "Collections",
			promotions: "Promotions",
			stock: "Prices and stock",
			imports: "Import",
			reviews: "Reviews",
			settings: "Settings",
		},
		trail: "Where you are",
		elsewhere: "Elsewhere",
		onTheStreet: "See your shop",
		openAnother: "Another shop",
	},
	shopStatus: { applied: "Being checked", approved: "Open", rejected: "Not accepted", suspended: "Paused by the marketplace" },
	landing: {
		title: "Sell with us",
		lead: "A place in the street for your shop: your neighbors find you, order, and pick up or have it brought.",
		apply: "Apply for a shop",
		signIn: "Sign in to your shop",
		whyTitle: "What you get",
		reasons: {
			neighbors: {
				title: "Found by the neighborhood",
				text: "People nearby see what you have today, with your opening hours and how far it is.",
			},
			fair: {
				title: "You keep your prices",
				text: "You set prices, delivery and pickup. We take a commission on what is sold, and nothing else.",
			},
			ready: {
				title: "Ready in a quarter of an hour",
				text: "Import your products from a CSV file or add them one by one. Orders come in one queue, with packing slips to print.",
			},
		},
		howTitle: "How it goes",
		steps: [
			"You apply with your shop's name, address and trader details.",
			"We check them and open your shop.",
			"You add your products and say how they reach people.",
			"Your first order arrives, and you accept it.",
		],
	},
	choose: { title: "Your shops", lead: "Which one do you want to run?" },
};
