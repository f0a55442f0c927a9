import type { Schemas } from "../../../../../api/client.ts";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { ConfirmPanel } from "../../../components/dialog.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { draftOf } from "../../../core/draft.ts";
import type { FormErrors as Faults } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { DefaultSubmit } from "../default-submit.tsx";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import { UndoNotice } from "../undo-notice.tsx";
import { type LocationRow, MOST_LOCATIONS, rowField } from "./location-rows.ts";

interface OfShop {
	page: RequestContext;
	own: OwnShop;
}

/** What the page of a shop's places shows. */
export interface LocationsPageProps extends OfShop {
	rows: readonly LocationRow[];
	errors: Faults;
	notice: string | null;
}

const Trail = ({ page, own, title }: OfShop & { title: string }) => (
	<Breadcrumbs
		label={page.t.sell.frame.trail}
		items={[{ text: page.t.sell.locations.toStock, href: page.href(`/sell/${own.shop.id}/stock`) }, { text: title }]}
	/>
);

/** Where a shop keeps its stock, in the order in which what is sold is taken. */
export function LocationsPage({ page, own, rows, errors, notice }: LocationsPageProps) {
	const text = page.t.sell.locations;
	const action = page.href(`/sell/${own.shop.id}/stock/locations`);
	const stored = rows.filter(({ id }) => id !== "");
	return (
		<SellPage page={page} own={own} section="stock" title={text.title}>
			<PageHeader above={<Trail page={page} own={own} title={text.title} />} title={text.title} lead={text.lead} />
			<UndoNotice page={page} undo={null} notice={notice} action={action} />
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			{stored.length === 0 && (
				<Notice title={text.empty}>
					<p>{text.emptyText}</p>
				</Notice>
			)}
			<form method="post" action={action} class="stack narrow" {...draftOf(page, `locations:${action}:${stored.length}`)}>
				<DefaultSubmit />
				{stored.length > 1 && <p class="hint">{text.orderHint}</p>}
				{rows.map((row, n) => (
					<Row page={page} action={action} row={row} n={n} error={errors[rowField(n, "name")]} />
				))}
				{stored.length >= MOST_LOCATIONS && <p class="hint">{text.full(MOST_LOCATIONS)}</p>}
				<div>
					<Button variant="primary">{page.t.words.save}</Button>
				</div>
			</form>
		</SellPage>
	);
}

interface RowProps {
	page: RequestContext;
	action: string;
	row: LocationRow;
	n: number;
	error: string | undefined;
}

function Row({ page, action, row: { id, name }, n, error }: RowProps) {
	const text = page.t.sell.locations;
	const isNew = id === "";
	return (
		<div class={isNew ? "stack tight" : "panel stack tight"}>
			<input type="hidden" name={rowField(n, "id")} value={id} />
			<Field
				label={isNew ? text.newName : text.name(n + 1)}
				name={rowField(n, "name")}
				value={name}
				error={error}
				hint={isNew ? text.newNameHint : undefined}
				maxlength={80}
				autocomplete="off"
			/>
			{!isNew && (
				<div class="cluster">
					{n > 0 && (
						<Button small variant="quiet" name="do" value={`up:${n}`} aria-label={text.up(name)}>
							{text.upShort}
						</Button>
					)}
					<LinkButton small variant="quiet" icon="trash" href={`${action}/${id}/remove`} aria-label={text.remove(name)}>
						{page.t.words.remove}
					</LinkButton>
				</div>
			)}
		</div>
	);
}

interface RemovePageProps extends OfShop {
	location: Schemas["StockLocation"];
	/** Those that stay. */
	others: readonly Schemas["StockLocation"][];
	/** Where the pieces are to go. */
	to: string | undefined;
	errors: Faults;
}

/** Asks, before a place is removed, where its pieces go. */
export function RemoveLocationPage({ page, own, location, others, to, errors }: RemovePageProps) {
	const text = page.t.sell.locations.removal;
	const title = text.title(location.name);
	const path = page.href(`/sell/${own.shop.id}/stock/locations`);
	return (
		<SellPage page={page} own={own} section="stock" title={title}>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<ConfirmPanel
				title={title}
				actions={
					<>
						<LinkButton href={path}>{page.t.words.cancel}</LinkButton>
						<Button variant="danger" icon="trash" form="remove">
							{text.confirm}
						</Button>
					</>
				}
			>
				<form id="remove" method="post" action={`${path}/${location.id}/remove`} class="stack">
					<p>{others.length === 0 ? text.last : text.text}</p>
					{others.length > 0 && (
						<Field
							label={text.to}
							name="to"
							type="select"
							value={to}
							error={errors["to"]}
							options={others.map(({ id, name }) => ({ value: id, text: name }))}
						/>
					)}
				</form>
			</ConfirmPanel>
		</SellPage>
	);
}
