import type { Child } from "hono/jsx";
import type { TextLink } from "./links.ts";
import { Logo } from "./logo.tsx";

interface LanguageLink extends TextLink {
	lang: string;
	current?: boolean | undefined;
}

interface ShopFooterProps {
	name: string;
	/** A sentence under the name. */
	note?: Child | undefined;
	navLabel: string;
	columns: readonly { title: string; links: readonly TextLink[] }[];
	languageLabel: string;
	languages: readonly LanguageLink[];
}

/** The foot of every shopping page: what the law asks for, help, languages. */
export const ShopFooter = ({ name, note, navLabel, columns, languageLabel, languages }: ShopFooterProps) => (
	<footer class="shop-footer">
		<div class="container">
			<div class="stack tight">
				<Logo name={name} />
				{note !== undefined && <p class="muted small">{note}</p>}
			</div>
			<nav class="footer-columns" aria-label={navLabel}>
				{columns.map(({ title, links }) => (
					<div>
						<h2>{title}</h2>
						<ul role="list">
							{links.map(({ href, text }) => (
								<li>
									<a href={href}>{text}</a>
								</li>
							))}
						</ul>
					</div>
				))}
			</nav>
			<nav class="languages" aria-label={languageLabel}>
				<ul role="list" class="cluster">
					{languages.map(({ href, text, lang, current }) => (
						<li>
							<a href={href} lang={lang} hreflang={lang} aria-current={current === true ? "true" : undefined}>
								{text}
							</a>
						</li>
					))}
				</ul>
			</nav>
		</div>
	</footer>
);
