import { type Block, blockMail, type MailLocale } from "./letter.tsx";
import type { Mail } from "./mail.ts";

/** No more than the address: a name is what somebody typed, perhaps not its owner, and no text of theirs goes out in our mails. */
interface Recipient {
	email: string;
}

interface Letter {
	subject: string;
	before: string;
	button: string;
	after: string;
}

interface AccountTexts {
	hello: string;
	verify: Letter;
	exists: Letter;
	reset: Letter;
}

const TEXTS: Record<MailLocale, AccountTexts> = {
	en: {
		hello: "Hello,",
		verify: {
			subject: "Confirm your email address",
			before: "welcome to Highstreet. Please confirm your email address within a day:",
			button: "Confirm my email",
			after: "If you did not sign up, ignore this mail: do not open the link.",
		},
		exists: {
			subject: "You already have an account",
			before:
				"somebody signed up to Highstreet with your email address, and you have an account already. Sign in as usual, or ask for a new password:",
			button: "Go to Highstreet",
			after: "If it was not you, there is nothing to do: nothing has changed.",
		},
		reset: {
			subject: "Set a new password",
			before: "set a new password within an hour:",
			button: "Set a new password",
			after: "It signs you out everywhere. If you did not ask for it, ignore this mail: your password stays.",
		},
	},
	de: {
		hello: "Guten Tag,",
		verify: {
			subject: "Bestätigen Sie Ihre E-Mail-Adresse",
			before: "willkommen bei Highstreet. Bitte bestätigen Sie Ihre E-Mail-Adresse innerhalb eines Tages:",
			button: "E-Mail-Adresse bestätigen",
			after: "Wenn Sie sich nicht angemeldet haben, beachten Sie diese E-Mail nicht: Öffnen Sie den Link nicht.",
		},
		exists: {
			subject: "Sie haben schon ein Konto",
			before:
				"jemand hat sich mit Ihrer E-Mail-Adresse bei Highstreet angemeldet, und Sie haben dort schon ein Konto. Melden Sie sich wie gewohnt an, oder fordern Sie ein neues Passwort an:",
			button: "Zu Highstreet",
			after: "Wenn Sie es nicht waren, müssen Sie nichts tun: Es hat sich nichts geändert.",
		},
		reset: {
			subject: "Setzen Sie ein neues Passwort",
			before: "setzen Sie innerhalb einer Stunde ein neues Passwort:",
			button: "Neues Passwort setzen",
			after:
				"Damit werden Sie überall abgemeldet. Wenn Sie es nicht angefordert haben, beachten Sie diese E-Mail nicht: Ihr Passwort bleibt.",
		},
	},
};

function accountMail(about: keyof Omit<AccountTexts, "hello">, to: Recipient, href: string, locale: MailLocale): Mail {
	const { hello, [about]: letter } = TEXTS[locale];
	const text = (said: string): Block => ({ is: "text", text: said });
	const link: Block = { is: "link", label: letter.button, href };
	return blockMail(to.email, locale, letter.subject, [text(hello), text(letter.before), link, text(letter.after)]);
}

/** Asks a new person to confirm the address. */
export const verifyEmailMail = (to: Recipient, link: string, locale: MailLocale): Mail => accountMail("verify", to, link, locale);

/** Tells the owner of an account that somebody, most likely they, signed up with its address again. */
export const accountExistsMail = (to: Recipient, link: string, locale: MailLocale): Mail => accountMail("exists", to, link, locale);

/** Lets the owner of an account set a new password. */
export const resetPasswordMail = (to: Recipient, link: string, locale: MailLocale): Mail => accountMail("reset", to, link, locale);
