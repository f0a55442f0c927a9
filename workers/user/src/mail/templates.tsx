import { htmlOf, Letter, LinkButton } from "./letter.tsx";
import type { Mail } from "./mail.ts";

/** Tells somebody who asked that something can be bought again. Its name is what a shop calls it; who gets the mail has seen it. */
export function backInStockMail(alert: { email: string; slug: string; title: string; variantTitle: string }, origin: string): Mail {
	const what = alert.variantTitle === "Default" ? alert.title : `${alert.title} (${alert.variantTitle})`;
	const subject = "Back in stock";
	const link = `${origin}/products/${alert.slug}`;
	return {
		to: alert.email,
		subject,
		text: `Hello,\n\nyou asked to be told: ${what} can be bought again.\n\n${link}\n\nThis is the only mail about it. We have forgotten your address.\n`,
		html: htmlOf(
			<Letter title={subject}>
				<p>Hello,</p>
				<p>you asked to be told: {what} can be bought again.</p>
				<LinkButton href={link}>See it</LinkButton>
				<p>This is the only mail about it. We have forgotten your address.</p>
			</Letter>,
		),
	};
}
