import type { OrderTexts } from "./order-texts.ts";

export const orderTextsEn: OrderTexts = {
	tag: "en-IE",
	hello: "Hello,",
	news: {
		placed: {
			subject: ({ number }) => `Your order ${number}`,
			text: ({ number }) => [
				`thank you. Your order ${number} is placed and paid, and the shops have it now.`,
				"This mail confirms what you bought and from whom. Please keep it.",
			],
		},
		payment_needed: {
			subject: ({ number }) => `Please complete the payment of order ${number}`,
			text: ({ when }) => [`your order is almost there: its payment is not complete yet. We keep the goods for you until ${when}.`],
		},
		payment_failed: {
			subject: ({ number }) => `Order ${number} was not paid`,
			text: () => [
				"the payment of your order did not go through. The order is canceled and you are not charged.",
				"If you still want the goods, please order again.",
			],
		},
		payment_expired: {
			subject: ({ number }) => `Order ${number} has expired`,
			text: () => [
				"the payment of your order did not come in time. The order is canceled and you are not charged.",
				"If you still want the goods, please order again.",
			],
		},
		accepted: {
			subject: ({ shop, number }) => `${shop} has accepted your order ${number}`,
			text: ({ shop }) => [`${shop} has accepted your order and is getting it ready.`],
		},
		rejected: {
			subject: ({ shop, number }) => `${shop} cannot fulfill your order ${number}`,
			text: ({ shop }) => [`sorry, ${shop} cannot fulfill its part of your order. You get back what you paid for it.`],
		},
		sent: {
			subject: ({ shop, number }) => `A parcel from ${shop} is on its way (${number})`,
			text: ({ shop }) => [`${shop} has sent you a parcel. In it:`],
		},
		ready_for_pickup: {
			subject: ({ shop, number }) => `Ready for pickup at ${shop} (${number})`,
			text: ({ shop }) => [`your order is ready. You can collect it at ${shop}:`],
		},
		handed_over: {
			subject: ({ shop, number }) => `Collected at ${shop} (${number})`,
			text: ({ shop }) => [`${shop} has handed this over to you:`],
		},
		delivered: {
			subject: ({ shop, number }) => `Your parcel from ${shop} has arrived (${number})`,
			text: ({ shop }) => [`your parcel from ${shop} has been delivered. In it:`],
		},
		canceled: {
			subject: ({ number }) => `Order ${number} is canceled`,
			text: () => ["your order is canceled. If you have paid for it, the money is on its way back to you."],
		},
		part_canceled: {
			subject: ({ number }) => `A part of order ${number} is canceled`,
			text: ({ shop }) => [`a part of your order with ${shop} is canceled. If you have paid for it, the money is on its way back to you:`],
		},
		refunded: {
			subject: ({ number }) => `Refund for order ${number}`,
			text: ({ shop, amount, credit }) => [
				`${shop} has refunded ${amount}. ${credit ? `${credit} of it went back to your gift card or store credit.` : "It goes back the way you paid; your bank may take a few days to show it."}`,
			],
		},
		return_requested: {
			subject: ({ number }) => `We have received your return request (${number})`,
			text: ({ shop, when }) => [
				`this mail confirms that we received your request on ${when} and passed it on to ${shop}.`,
				"It is about:",
			],
		},
		return_approved: {
			subject: ({ shop, number }) => `${shop} has approved your return (${number})`,
			text: ({ shop, sendBy }) => [
				`${shop} has approved your return. Please send it back${sendBy ? ` by ${sendBy}` : ""}, or bring it to the shop. If the shop has said more about it, you find that on the order's page. It is about:`,
			],
		},
		return_rejected: {
			subject: ({ shop, number }) => `${shop} has declined your return (${number})`,
			text: ({ shop }) => [`${shop} has declined your return; the order's page says why. It is about:`],
		},
		return_received: {
			subject: ({ shop, number }) => `${shop} has received your return (${number})`,
			text: ({ shop }) => [`${shop} has received what you sent back:`],
		},
		return_canceled: {
			subject: ({ number }) => `Your return is called off (${number})`,
			text: ({ shop }) => [`your return to ${shop} is called off. It was about:`],
		},
		return_reminder: {
			subject: ({ shop, number }) => `${shop} is waiting for your return (${number})`,
			text: ({ shop, sendBy }) => [
				`${shop} has approved your return, and it has not arrived yet. Please send it by ${sendBy}; after that the shop may close the return, and then you keep the items and are not paid back.`,
				"If it is on its way already you need not do anything; if you would rather keep the items, call the return off on the order's page. It is about:",
			],
		},
		return_closed: {
			subject: ({ shop, number }) => `${shop} has closed your return (${number})`,
			text: ({ shop }) => [
				`your return did not arrive at ${shop}, so the shop has closed it. You keep the items, and nothing is paid back.`,
				"If you have sent it, or still want to, ask for a return again on the order's page, or write to the shop. It was about:",
			],
		},
		exchange_unavailable: {
			subject: ({ number }) => `You get your money back instead of an exchange (${number})`,
			text: ({ shop }) => [
				`${shop} has what you sent back, but cannot send the same again: it is out of stock. So the shop pays back what you paid for it. It is about:`,
			],
		},
		refund_refused: {
			subject: ({ number }) => `We are seeing to your refund for order ${number}`,
			text: ({ shop, amount, credit }) => [
				`${shop} has refunded ${amount}, but your bank did not take the money back.${credit ? ` The ${credit} of it that you paid with a gift card or store credit are there again.` : ""}`,
				"You need not do anything: we take care of it, and pay you another way if we have to. We will be in touch.",
			],
		},
		change_link: {
			subject: ({ number }) => `The link to change your order ${number}`,
			text: () => [
				"with this link you can change your order: cancel it, or send something back. It is good for 24 hours.",
				"You did not ask for it? Then you need not do anything: without the link nobody can change your order.",
			],
		},
		shop_new_order: {
			subject: ({ number }) => `New order ${number}`,
			text: ({ shop }) => [`there is a new order for ${shop}. Please accept or reject it:`],
		},
		shop_order_canceled: {
			subject: ({ number }) => `Order ${number} is canceled`,
			text: ({ shop }) => [`an order with ${shop} is canceled. Please do not send:`],
		},
		shop_new_return: {
			subject: ({ number }) => `New return for order ${number}`,
			text: ({ shop, when }) => [`on ${when} a shopper asked ${shop} to take something back. It is about:`],
		},
	},
	seeOrder: "See your order",
	findOrder: (number) => `Find order ${number}`,
	findHint: "You need the order's number and your email address.",
	changeOrder: "Change the order",
	seeShopOrder: "Open the order",
	items: "Items",
	discount: "Discount",
	delivery: "Delivery",
	taxAdded: "Tax",
	total: "Total",
	taxIncluded: (rate) => `Tax contained, ${rate}`,
	paidWithCredit: "Of it paid with gift card or store credit",
	canceledBefore: "Canceled before it was paid",
	free: "free",
	amounts: "What it costs",
	tracking: (carrier, number) => `Tracking: ${carrier}, ${number}`,
	track: "Follow the parcel",
	soldBy: "Sold by",
	registration: (number) => `Registration number: ${number}`,
	vat: (number) => `VAT number: ${number}`,
	returned: {
		withdrawal: "You withdraw from the purchase of these goods.",
		refund: "You would like a refund.",
		exchange: "You would like an exchange.",
	},
	returnedToShop: {
		withdrawal: "The shopper withdraws from the purchase of these goods: you need not approve it, and cannot reject it.",
		refund: "The shopper would like a refund. Please approve or reject it.",
		exchange: "The shopper would like an exchange. Please approve or reject it.",
	},
	sendTo: "The return goes to:",
	withdrawal: {
		title: "Your right to withdraw",
		text: [
			"You can withdraw from a purchase within 14 days, without giving a reason. The 14 days begin on the day when you, or somebody you name, receive the goods; where a shop sends one order in several parcels, on the day of the last one.",
			"Tell the shop clearly that you withdraw: on the order's page, or by email or letter to the shop's address above, in your own words or with the form below. It is enough that you send it before the 14 days are over.",
			"The shop pays back what you paid, with the delivery there (but not the extra cost of a dearer way than the usual one), within 14 days and in the way you paid. It may wait until the goods are back or you have shown that you sent them. Send them back within 14 days of telling the shop; you pay for that unless the shop says that it does. You pay for a loss in value only if you used the goods more than it takes to try them.",
			"There is no such right for what spoils quickly, for what was made for you, for sealed goods that cannot be returned for reasons of health or hygiene once opened, for sealed music, films and software once opened, and for newspapers and magazines.",
		],
		link: "More about withdrawal and returns",
		formTitle: "Model withdrawal form",
		form: [
			"To: [name, postal address and email of the shop]",
			"I/We* hereby give notice that I/we* withdraw from my/our* contract of sale of the following goods:",
			"Ordered on*/received on*:",
			"Name of consumer(s):",
			"Address of consumer(s):",
			"Signature of consumer(s) (only if this form is sent on paper):",
			"Date:",
			"* Cross out what does not apply.",
		],
	},
	excepted: {
		perishable: "spoils quickly, no right to withdraw",
		made_to_order: "made for you, no right to withdraw",
		sealed: "sealed for hygiene, you can withdraw only while it is unopened",
	},
	guarantee: "If something is wrong with the goods, the law gives you a guarantee towards the shop, of at least two years in the EU.",
	marketplace:
		"Each shop is your partner in the contract for what it sells. Highstreet runs the marketplace and takes the payment for the shops.",
};
