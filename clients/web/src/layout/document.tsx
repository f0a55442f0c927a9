import type { Child } from "hono/jsx";
import { raw } from "hono/html";
import { ASSETS } from "../built-assets.ts";
import { factsOf, type Locale, LOCALES, localPath } from "../core/locale.ts";
import { MARKETPLACE, type RequestContext } from "../core/request-context.ts";

/** What a page says of itself to browsers, search engines and whoever shows a link to it. */
export interface PageFacts {
	title: string;
	description?: string | undefined;
	/** The one address of this content, without the locale: `/shops/quay-bakehouse`. None for pages that search engines shall not keep. */
	canonical?: string | undefined;
	/** A picture of this origin for link previews. */
	picture?: string | undefined;
	/** What Open Graph calls it. */
	kind?: "website" | "product" | undefined;
	/** schema.org facts, as JSON-LD. */
	facts?: object[] | undefined;
	/** Where something goes on behind the page: without scripts it is loaded again after so many seconds. */
	refreshSeconds?: number | undefined;
	/** The address of another site, as `https://…`, where browsers go on by themselves. */
	leadsTo?: string | undefined;
}

/** The HTML document around every page: head, one stylesheet, one script, nothing inline but data. */
export function Document({
	page,
	facts,
	portal = false,
	children,
}: {
	page: RequestContext;
	facts: PageFacts;
	portal?: boolean;
	children: Child;
}) {
	const { tag, dir } = factsOf(page.locale);
	const title = facts.canonical === "/" ? facts.title : `${facts.title} · ${MARKETPLACE.name}`;
	return (
		<html lang={tag} dir={dir}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{title}</title>
				{facts.description && <meta name="description" content={facts.description} />}
				{facts.canonical ? <Addresses page={page} canonical={facts.canonical} /> : <meta name="robots" content="noindex" />}
				<Preview page={page} facts={facts} title={title} />
				{facts.refreshSeconds !== undefined && (
					<noscript>
						<meta http-equiv="refresh" content={String(facts.refreshSeconds)} />
					</noscript>
				)}
				{facts.leadsTo !== undefined && /^https?:\/\//.test(facts.leadsTo) && (
					<meta http-equiv="refresh" content={`0; url=${facts.leadsTo}`} />
				)}
				<meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf6ee" />
				<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#171511" />
				<link rel="icon" href="/icon.svg" type="image/svg+xml" />
				<link rel="apple-touch-icon" href="/icon-180.png" />
				<link rel="manifest" href={page.href("/manifest.webmanifest")} />
				<link rel="stylesheet" href={ASSETS.shopStyles} />
				{portal && <link rel="stylesheet" href={ASSETS.portalStyles} />}
				<script type="module" src={ASSETS.shopScript}></script>
				{portal && <script type="module" src={ASSETS.portalScript}></script>}
				{facts.facts?.map((fact) => (
					<script type="application/ld+json">{raw(asJsonLd(fact))}</script>
				))}
			</head>
			<body data-locale={page.locale} data-currency={MARKETPLACE.currency}>
				{children}
			</body>
		</html>
	);
}

function Addresses({ page, canonical }: { page: RequestContext; canonical: string }) {
	return (
		<>
			<link rel="canonical" href={page.origin + page.href(canonical)} />
			{LOCALES.map((locale) => (
				<link rel="alternate" hreflang={locale} href={page.origin + localPath(locale, canonical)} />
			))}
			<link rel="alternate" hreflang="x-default" href={page.origin + canonical} />
		</>
	);
}

function Preview({ page, facts, title }: { page: RequestContext; facts: PageFacts; title: string }) {
	return (
		<>
			<meta property="og:site_name" content={MARKETPLACE.name} />
			<meta property="og:type" content={facts.kind ?? "website"} />
			<meta property="og:locale" content={ogLocale(page.locale)} />
			{facts.canonical &&
				LOCALES.filter((locale) => locale !== page.locale).map((locale) => (
					<meta property="og:locale:alternate" content={ogLocale(locale)} />
				))}
			<meta property="og:title" content={title} />
			{facts.description && <meta property="og:description" content={facts.description} />}
			{facts.canonical && <meta property="og:url" content={page.origin + page.href(facts.canonical)} />}
			<meta property="og:image" content={page.origin + previewOf(facts)} />
			<meta name="twitter:card" content="summary_large_image" />
		</>
	);
}

/** `en_IE`, as Open Graph writes it. */
const ogLocale = (locale: Locale): string => factsOf(locale).tag.replace("-", "_");

/** Whoever shows links to us shows no drawings (SVG). */
const previewOf = ({ picture }: PageFacts): string => (picture && !picture.endsWith(".svg") ? picture : "/preview.png");

/** JSON that cannot end the script element it stands in, whatever a shop is called. */
export const asJsonLd = (fact: object): string =>
	JSON.stringify({ "@context": "https://schema.org", ...fact }).replace(
		/[<>&\u2028\u2029]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
