import { type MailLocale, mailLocale } from "../mail/letter.tsx";

/** The language of the mail that somebody asks for: what the request says, or else what the client prefers. */
export const mailLanguage = (locale: string | undefined, acceptLanguage: string | undefined): MailLocale =>
	mailLocale(locale ?? acceptLanguage?.split(/[,;]/, 1)[0]?.trim() ?? "en");
