import type { Schemas } from "../../../../../api/client.ts";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { PageHeader, SectionHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table } from "../../../components/table.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { PlaceInList } from "../../../core/paging.ts";
import { pageLinks } from "../catalog-query.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";

interface ImportsPageProps {
	page: RequestContext;
	own: OwnShop;
	imports: Schemas["ImportPage"];
	place: PlaceInList;
	/** Starts an import only once, however often the form is sent. */
	formKey: string;
	error?: string | undefined;
}

/** Products from a file: the form, how to get such a file, and the imports that there were. */
export const ImportsPage = ({ page, own, imports, place, formKey, error = "" }: ImportsPageProps) => {
	const { imports: t, frame } = page.t.sell;
	const path = `/sell/${own.shop.id}/imports`;
	return (
		<SellPage page={page} own={own} section="imports" title={frame.sections.imports}>
			<PageHeader title={t.title} lead={t.lead} />
			<div class="columns">
				<form method="post" action={page.href(path)} enctype="multipart/form-data" class="panel stack">
					<FormErrors title={page.t.errors.checkForm} errors={error === "" ? [] : [{ name: "file", message: error }]} />
					<input type="hidden" name="_key" value={formKey} />
					<Field label={page.t.sell.columns.choose} name="waits" type="checkbox" value="true" />
					<Field label={t.file} name="file" type="file" accept=".csv,text/csv" required hint={t.fileHint} error={error || undefined} />
					<div>
						<Button variant="primary" icon="upload">
							{t.start}
						</Button>
					</div>
				</form>
				<section class="panel stack">
					<SectionHeader title={t.howTitle} />
					<ol class="stack tight">
						{t.how.map((step) => (
							<li>{step}</li>
						))}
					</ol>
					<p>
						<a href={page.href(`${path}/sample.csv`)} download>
							{t.sample}
						</a>
					</p>
				</section>
			</div>
			<ExportPanel page={page} shopId={own.shop.id} />
			<section class="stack">
				<SectionHeader title={t.before} />
				{imports.items.length === 0 ? (
					<EmptyState icon="upload" title={t.none} level={3}>
						<p>{t.noneText}</p>
					</EmptyState>
				) : (
					<Table
						caption={t.before}
						hideCaption
						columns={[
							{ key: "file", text: t.file, heading: true },
							{ key: "status", text: page.t.words.status },
							{ key: "products", text: frame.sections.products, end: true },
							{ key: "problems", text: t.problemCount, end: true },
							{ key: "date", text: page.t.words.date, end: true },
						]}
						rows={imports.items.map((item) => ({ cells: cellsOf(page, path, item) }))}
						look="stack"
					/>
				)}
				<Pagination label={page.t.words.pages} {...pageLinks(page, path, { place }, imports.nextCursor)} />
			</section>
		</SellPage>
	);
};

/** All products as a file. */
const ExportPanel = ({ page, shopId }: { page: RequestContext; shopId: string }) => {
	const { exported } = page.t.sell;
	return (
		<p class="cluster">
			<LinkButton icon="download" href={`/api/v1/vendor/${shopId}/export.csv`} download>
				{exported.all}
			</LinkButton>
			<span class="muted">{exported.hint}</span>
		</p>
	);
};

function cellsOf(page: RequestContext, path: string, item: Schemas["ImportSummary"]) {
	return {
		file: <a href={page.href(`${path}/${item.id}`)}>{item.fileName}</a>,
		status: <ImportBadge page={page} status={item.status} />,
		products: <span class="num">{page.format.number(item.products.created + item.products.updated + item.products.unchanged)}</span>,
		problems: <span class="num">{page.format.number(item.problems.count)}</span>,
		date: <time datetime={item.createdAt}>{page.format.dateTime(item.createdAt)}</time>,
	};
}

const TONES: Record<Schemas["Import"]["status"], Tone> = { queued: "neutral", running: "info", completed: "success", failed: "danger" };

/** How far an import is, in a word. */
export const ImportBadge = ({ page, status }: { page: RequestContext; status: Schemas["Import"]["status"] }) => (
	<Badge tone={TONES[status]}>{page.t.sell.imports.statuses[status]}</Badge>
);
