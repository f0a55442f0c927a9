import { legalPrivacy } from "./legal-privacy.ts";
import { legalRanking, legalReviews } from "./legal-fairness.ts";
import { legalTerms } from "./legal-terms.ts";
import { legalWithdrawal } from "./legal-withdrawal.ts";

/** What the law asks of a marketplace, in plain words. */
export const legal = {
	sampleTitle: "Sample",
	sample: "The operator's details and this text are a sample for whoever runs this marketplace. They bind nobody.",
	changedOn: (day: string) => `Last changed on ${day}`,
	imprint: {
		title: "Who we are",
		description: "Who runs this marketplace, and how to reach us.",
		lead: "We run the street. The shops in it are businesses of their own, and sell to you themselves.",
		operator: "The operator",
		company: "Company",
		representedBy: "Represented by",
		address: "Address",
		email: "Email",
		phone: "Phone",
		register: "Register",
		vatNumber: "VAT number",
		shopsTitle: "Who sells what",
		shopsText:
			"Every product page names the shop that sells it. Every shop's page names the business behind it: its name, address, register number, and how to reach it. All of them are traders, so you have a consumer's rights.",
		allShops: "All shops",
		reportTitle: "Report something",
		reportText: (email: string) =>
			`You have seen something on the street that is against the law? Write to ${email} with its address and what is wrong. We look at it, tell you what we decided and why, and you can object. Authorities reach us in the same place, in English or German.`,
		disputesTitle: "Disputes",
		disputesText:
			"Please talk to the shop first, then to us: most things are mended quickly. We do not take part in arbitration before a consumer board and do not have to. If you live in another country of the EU than the shop, a European Consumer Centre helps free of charge.",
	},
	terms: legalTerms,
	privacy: legalPrivacy,
	withdrawal: legalWithdrawal,
	reviews: legalReviews,
	ranking: legalRanking,
};
