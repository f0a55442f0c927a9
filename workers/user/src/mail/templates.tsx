import { htmlOf, Letter, LinkButton } from "./letter.tsx";
import type { Mail } from "./mail.ts";

/** No more than the address: a name is what somebody typed, perhaps not its owner, and no text of theirs goes out in our mails. */
interface Recipient {
	email: string;
}

/** Asks a new person to confirm the address. */
export function verifyEmailMail(to: Recipient, link: string): Mail {
	const subject = "Confirm your email address";
	return {
		to: to.email,
		subject,
		text: `Hello,\n\nwelcome to Highstreet. Please confirm your email address within a day:\n\n${link}\n\nIf you did not sign up, ignore this mail: do not open the link.\n`,
		html: htmlOf(
			<Letter title={subject}>
				<p>Hello,</p>
				<p>welcome to Highstreet. Please confirm your email address within a day:</p>
				<LinkButton href={link}>Confirm my email</LinkButton>
				<p>If you did not sign up, ignore this mail: do not open the link.</p>
			</Letter>,
		),
	};
}

/** Tells the owner of an account that somebody, most likely they, signed up with its address again. */
export function accountExistsMail(to: Recipient, origin: string): Mail {
	const subject = "You already have an account";
	return {
		to: to.email,
		subject,
		text: `Hello,\n\nsomebody signed up to Highstreet with your email address, and you have an account already. Sign in as usual, or ask for a new password, at ${origin}\n\nIf it was not you, there is nothing to do: nothing has changed.\n`,
		html: htmlOf(
			<Letter title={subject}>
				<p>Hello,</p>
				<p>
					somebody signed up to Highstreet with your email address, and you have an account already. Sign in as usual, or ask for a new
					password, at <a href={origin}>Highstreet</a>.
				</p>
				<p>If it was not you, there is nothing to do: nothing has changed.</p>
			</Letter>,
		),
	};
}

/** Lets the owner of an account set a new password. */
export function resetPasswordMail(to: Recipient, link: string): Mail {
	const subject = "Set a new password";
	return {
		to: to.email,
		subject,
		text: `Hello,\n\nset a new password within an hour:\n\n${link}\n\nIt signs you out everywhere. If you did not ask for it, ignore this mail: your password stays.\n`,
		html: htmlOf(
			<Letter title={subject}>
				<p>Hello,</p>
				<p>set a new password within an hour:</p>
				<LinkButton href={link}>Set a new password</LinkButton>
				<p>It signs you out everywhere. If you did not ask for it, ignore this mail: your password stays.</p>
			</Letter>,
		),
	};
}

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
