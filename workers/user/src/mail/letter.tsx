import type { Child } from "hono/jsx";
import type { Mail } from "./mail.ts";

/** The languages that mails are written in. */
export const MAIL_LOCALES = ["en", "de"] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

/** The language for a locale as `de-AT`: ours where we have it, else English. */
export const mailLocale = (locale: string): MailLocale =>
	MAIL_LOCALES.find((known) => locale.toLowerCase().split("-", 1)[0] === known) ?? "en";

const TAGLINE: Record<MailLocale, string> = {
	en: "Highstreet, the street you live near and the shops you would walk to.",
	de: "Highstreet, die Straße in Ihrer Nähe und die Läden, zu denen Sie zu Fuß gehen würden.",
};

const BUTTON = "display:inline-block;padding:12px 20px;border-radius:8px;background:#1d4d4f;color:#ffffff;text-decoration:none";

/** The frame of every mail. */
export function Letter({ title, locale = "en", children }: { title: string; locale?: MailLocale; children: Child }) {
	return (
		<html lang={locale}>
			<head>
				<meta charset="utf-8" />
				<title>{title}</title>
			</head>
			<body style="font-family:system-ui,sans-serif;line-height:1.5;color:#1c2b2b;max-width:36rem;margin:2rem auto;padding:0 1rem">
				{children}
				<p style="color:#5c6b6b">{TAGLINE[locale]}</p>
			</body>
		</html>
	);
}

/** A link that is hard to miss. */
export const LinkButton = ({ href, children }: { href: string; children: Child }) => (
	<p>
		<a href={href} style={BUTTON}>
			{children}
		</a>
	</p>
);

export const htmlOf = (letter: { toString(): unknown }): string => `<!doctype html>${String(letter)}`;

/** A piece of a mail, which is written as plain text and as HTML alike. */
export type Block =
	| { is: "text"; text: string }
	| { is: "heading"; text: string }
	/** What belongs below each other, as an address. */
	| { is: "lines"; lines: readonly string[] }
	| { is: "rows"; rows: readonly (readonly [label: string, value: string])[] }
	| { is: "link"; label: string; href: string };

/** A mail of blocks, as plain text and as HTML. Its subject is one line: names in it may have line breaks, and a header ends with one. */
export function blockMail(to: string, locale: MailLocale, about: string, blocks: readonly Block[]): Mail {
	const subject = about.replaceAll(/\s+/g, " ").trim();
	return {
		to,
		subject,
		text: `${blocks.map(asText).join("\n\n")}\n\n--\n${TAGLINE[locale]}\n`,
		html: htmlOf(
			<Letter title={subject} locale={locale}>
				{blocks.map((block) => (
					<BlockInHtml block={block} />
				))}
			</Letter>,
		),
	};
}

function asText(block: Block): string {
	if (block.is === "text") return block.text;
	if (block.is === "heading") return `${block.text}\n${"-".repeat(block.text.length)}`;
	if (block.is === "lines") return block.lines.join("\n");
	if (block.is === "rows") return block.rows.map(([label, value]) => `${label}: ${value}`).join("\n");
	return `${block.label}:\n${block.href}`;
}

function BlockInHtml({ block }: { block: Block }) {
	if (block.is === "text") return <p>{block.text}</p>;
	if (block.is === "heading") return <h2 style="font-size:1.1rem;margin:1.5rem 0 0.5rem">{block.text}</h2>;
	if (block.is === "lines") return <p style="white-space:pre-line">{block.lines.join("\n")}</p>;
	if (block.is === "rows") return <Rows rows={block.rows} />;
	return <LinkButton href={block.href}>{block.label}</LinkButton>;
}

const Rows = ({ rows }: { rows: readonly (readonly [label: string, value: string])[] }) => (
	<table style="width:100%;border-collapse:collapse">
		{rows.map(([label, value]) => (
			<tr>
				<th scope="row" style="text-align:start;font-weight:normal;padding:2px 12px 2px 0">
					{label}
				</th>
				<td style="text-align:end;white-space:nowrap;padding:2px 0">{value}</td>
			</tr>
		))}
	</table>
);
