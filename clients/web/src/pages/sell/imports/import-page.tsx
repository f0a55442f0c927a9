import type { Schemas } from "../../../../../api/client.ts";
import { Badge } from "../../../components/badge.tsx";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { LinkButton } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader, SectionHeader } from "../../../components/page-header.tsx";
import { ProgressBar } from "../../../components/progress-bar.tsx";
import { Stat, StatGrid } from "../../../components/stat.tsx";
import { Table } from "../../../components/table.tsx";
import type { FormErrors as Faults, FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { ColumnsForm } from "./columns-form.tsx";
import { explained } from "./explain.ts";
import { ImportBadge } from "./imports-page.tsx";

type Import = Schemas["Import"];

interface ImportPageProps {
	page: RequestContext;
	own: OwnShop;
	found: Import;
	/** What was chosen for its columns, and what is wrong with that. */
	chosen?: FormValues | undefined;
	errors?: Faults | undefined;
}

const SHOWN = 200;
/** How often the page looks again while the import goes on. */
const LOOK_AGAIN_SECONDS = 3;

const isGoing = ({ status, waits }: Import): boolean => !waits && (status === "queued" || status === "running");

/** One import: how far it is, what has become of the products, and what was wrong with which row. */
export const ImportPage = ({ page, own, found, chosen, errors }: ImportPageProps) => {
	const { frame, columns } = page.t.sell;
	const path = `/sell/${own.shop.id}/imports`;
	const going = isGoing(found);
	return (
		<SellPage page={page} own={own} section="imports" title={found.fileName} refreshSeconds={going ? LOOK_AGAIN_SECONDS : undefined}>
			<div id="import" class="stack loose" data-poll={going ? LOOK_AGAIN_SECONDS : undefined}>
				<PageHeader
					above={
						<Breadcrumbs label={frame.trail} items={[{ text: frame.sections.imports, href: page.href(path) }, { text: found.fileName }]} />
					}
					title={found.fileName}
					badge={<ImportBadge page={page} status={found.status} />}
				/>
				{found.waits && found.columns ? (
					<>
						<Notice>{columns.waiting}</Notice>
						<ColumnsForm page={page} href={page.href(`${path}/${found.id}`)} columns={found.columns} chosen={chosen} errors={errors} />
					</>
				) : (
					<State page={page} own={own} found={found} />
				)}
				{!found.waits && (found.status !== "failed" || found.rowsRead > 0) && <Counts page={page} found={found} />}
				{found.failedRows > 0 && !isGoing(found) && <FailedRows page={page} shopId={own.shop.id} found={found} path={path} />}
				{found.problems.count > 0 && <Report page={page} href={page.href(`${path}/${found.id}/report.csv`)} found={found} />}
			</div>
		</SellPage>
	);
};

const State = ({ page, own, found }: ImportPageProps) => {
	const { imports: t, list } = page.t.sell;
	if (found.status === "failed") {
		const text = found.failureCode ? t.failures[found.failureCode] : found.failure;
		return (
			<Notice tone="danger" title={t.failed} role="status">
				<p>{text}</p>
				<p>{t.failedText}</p>
			</Notice>
		);
	}
	if (found.status === "completed") {
		return (
			<Notice tone="success" title={t.completed} role="status">
				<p>{found.problems.count === 0 ? t.allFine : t.someProblems(found.problems.count)}</p>
				<p>
					<LinkButton small href={page.href(`/sell/${own.shop.id}/products?sort=-updated`)}>
						{list.seeThem}
					</LinkButton>
				</p>
			</Notice>
		);
	}
	const share = found.bytesTotal === 0 ? 0 : found.bytesRead / found.bytesTotal;
	return (
		<div class="stack">
			<ProgressBar
				label={t.statuses[found.status]}
				value={found.bytesRead}
				max={found.bytesTotal}
				text={t.progress(page.format.percent(share), page.format.number(found.rowsRead))}
			/>
			<p class="muted">{t.leaveText}</p>
		</div>
	);
};

/** The rows that were skipped, to be mended and imported again: nothing else of the file has to be touched. */
const FailedRows = ({ page, shopId, found, path }: Pick<ImportPageProps, "page" | "found"> & { shopId: string; path: string }) => {
	const { failedRows } = page.t.sell;
	return (
		<section class="panel stack">
			<SectionHeader title={failedRows.title} />
			<p>{failedRows.text(found.failedRows, page.format.number(found.failedRows))}</p>
			<div class="cluster">
				<LinkButton variant="primary" icon="download" href={`/api/v1/vendor/${shopId}/imports/${found.id}/failed-rows`} download>
					{failedRows.download}
				</LinkButton>
				<LinkButton icon="upload" href={page.href(path)}>
					{failedRows.again}
				</LinkButton>
			</div>
		</section>
	);
};

const Counts = ({ page, found }: Pick<ImportPageProps, "page" | "found">) => {
	const { counts } = page.t.sell.imports;
	const kinds = ["created", "updated", "unchanged", "skipped"] as const;
	return (
		<section class="stack">
			<SectionHeader title={counts.title} />
			<StatGrid>
				{kinds.map((kind) => (
					<Stat
						label={counts[kind]}
						value={page.format.number(found.products[kind])}
						change={{ text: counts.variants(page.format.number(found.variants[kind])) }}
					/>
				))}
			</StatGrid>
		</section>
	);
};

/** What was wrong, row by row: the first of them here, all that are kept in a file. */
const Report = ({ page, href, found }: Pick<ImportPageProps, "page" | "found"> & { href: string }) => {
	const { imports: t } = page.t.sell;
	const shown = found.problems.items.slice(0, SHOWN);
	return (
		<section class="stack">
			<div class="between">
				<h2>{t.report.title}</h2>
				<LinkButton small icon="download" href={href} download>
					{t.report.download}
				</LinkButton>
			</div>
			<p class="muted">{t.report.lead}</p>
			{shown.length < found.problems.count && (
				<p>{t.report.shown(page.format.number(shown.length), page.format.number(found.problems.count))}</p>
			)}
			<Table
				caption={t.report.title}
				hideCaption
				columns={[
					{ key: "row", text: t.report.row, heading: true },
					{ key: "column", text: t.report.column },
					{ key: "product", text: t.report.product },
					{ key: "what", text: t.report.what },
					{ key: "todo", text: t.report.todo },
				]}
				rows={shown.map((problem) => ({ cells: cellsOf(page, problem) }))}
				look="stack"
			/>
		</section>
	);
};

function cellsOf(page: RequestContext, problem: Import["problems"]["items"][number]) {
	const { report } = page.t.sell.imports;
	const { what, todo } = explained(problem, page);
	return {
		row: (
			<span class="num">
				<span class="in-stack">{report.row} </span>
				{page.format.number(problem.row)}
			</span>
		),
		column: problem.column ?? "–",
		product: problem.handle ?? "–",
		what: (
			<span>
				<Badge tone={problem.severity === "error" ? "danger" : "warning"}>{report.kinds[problem.severity]}</Badge> {what}
			</span>
		),
		todo,
	};
}
