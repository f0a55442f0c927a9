import { plural } from "../plural.ts";

/** The administration's pages about reviews. */
export const adminReviews = {
	lead: "What shoppers say of products. Reported ones wait for you to look at them.",
	tabsLabel: "Which reviews",
	tabs: { reported: "Reported", published: "Published", rejected: "Rejected" },
	filters: "Filter reviews",
	searchLabel: "Id, author, product or title",
	sortLabel: "Sort by",
	status: { published: "Published", rejected: "Rejected" },
	verified: "Verified purchase",
	stars: (rating: number) => plural("en", rating, { one: "1 of 5 stars", other: `${rating} of 5 stars` }),
	reports: (count: number) => plural("en", count, { one: "Reported once", other: `Reported ${count} times` }),
	about: "About",
	look: "Look and decide",
	none: {
		reportedTitle: "Nothing to moderate",
		reportedText: "No published review is reported. As soon as a reader reports one, it waits here.",
		publishedTitle: "No reviews yet",
		publishedText: "Reviews appear here when shoppers have received their products.",
		rejectedTitle: "Nothing rejected",
		rejectedText: "Reviews that you take off the street stay here, and can be published again.",
	},
	detail: {
		title: "Review",
		review: "What was written",
		facts: "Facts",
		product: "Product",
		shop: "Shop",
		toShop: "Open the shop",
		author: "Author",
		toAuthor: "Open the account",
		written: "Written",
		helpful: "Found helpful",
		reportsTitle: "Why it was reported",
		noReports: "Nobody has reported it.",
		reasonOfRejection: (reason: string) => `Taken off the street. Reason: ${reason}`,
		reply: "The shop's reply",
		decide: "Decide",
	},
	reject: {
		hint: "The author reads this.",
		text: "The review leaves the street, and its stars no longer count. You can publish it again.",
		submit: "Take it off the street",
	},
	dismiss: {
		text: "It stays on the street, and its reports are put aside.",
		open: "Leave it where it is …",
		title: "Put the reports aside?",
		question: (count: number) =>
			plural("en", count, {
				one: "The review stays on the street and leaves your queue; its report is put aside. That cannot be undone, but you can take the review off the street at any time.",
				other: `The review stays on the street and leaves your queue; its ${count} reports are put aside. That cannot be undone, but you can take the review off the street at any time.`,
			}),
		submit: "Leave it, put the reports aside",
	},
	publish: { text: "It is shown on the street again, and its stars count.", submit: "Publish again" },
};
