import type { Child } from "hono/jsx";
import { DefinitionList } from "../../components/definition-list.tsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { OPERATOR } from "../../core/operator.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import type { LegalSection } from "../../messages/legal-text.ts";

interface LegalPageProps {
	page: RequestContext;
	/** Of `/legal/`. */
	path: string;
	text: { title: string; description: string; lead: string };
	children: Child;
}

/** A page of what the law asks for; says so while the operator's details are a sample. */
export function LegalPage({ page, path, text, children }: LegalPageProps) {
	const { legal } = page.t;
	return (
		<ShopPage page={page} facts={{ title: text.title, description: text.description, canonical: path }}>
			<div class="container narrow stack loose">
				<PageHeader title={text.title} lead={text.lead} />
				{OPERATOR.isSample && (
					<Notice tone="warning" title={legal.sampleTitle}>
						{legal.sample}
					</Notice>
				)}
				{children}
				<p class="muted small">{legal.changedOn(page.format.date(`${OPERATOR.changedOn}T12:00:00Z`))}</p>
			</div>
		</ShopPage>
	);
}

/** The parts of a legal page, each under its heading. */
export const Sections = ({ page, sections }: { page: RequestContext; sections: readonly LegalSection[] }) => (
	<>
		{sections.map((section) => (
			<section class="stack">
				<h2>{section.title}</h2>
				<Paragraphs text={section.text} />
				{section.list && (
					<ul class="bullets">
						{section.list.map((item) => (
							<li>{item}</li>
						))}
					</ul>
				)}
				{section.facts && (
					<div class="long-facts">
						<DefinitionList items={section.facts.map(([term, details]) => ({ term, details }))} />
					</div>
				)}
				<Paragraphs text={section.after} />
				{section.link && (
					<p>
						<a href={page.href(section.link[0])}>{section.link[1]}</a>
					</p>
				)}
			</section>
		))}
	</>
);

const Paragraphs = ({ text = [] }: { text?: readonly string[] | undefined }) => (
	<>
		{text.map((paragraph) => (
			<p>{paragraph}</p>
		))}
	</>
);
