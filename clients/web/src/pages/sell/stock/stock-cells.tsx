import { fieldId } from "../../../components/field.tsx";
import type { FormErrors } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { CellInput } from "../cell-input.tsx";
import type { OwnShop } from "../own-shop.ts";
import { StatusBadge } from "../products/status-badge.tsx";
import { saleText } from "../variants/terms-in-words.ts";
import { type BulkSale, saleCell } from "./bulk-sale.ts";
import { titleOf, type StockRow, type StockValues } from "./stock-fields.ts";

/** What of the page its cells need. */
interface CellsProps {
	page: RequestContext;
	own: OwnShop;
	errors: FormErrors;
	bulk: BulkSale;
	now: string;
}

/** The cells of a row: its box, what can be typed, and its sale. */
export function cellsOf({ page, own, errors, bulk, now }: CellsProps, row: StockRow) {
	const { form, list } = page.t.sell;
	const input = (field: keyof StockValues, inputmode: "decimal" | "numeric") => {
		const name = `rows.${row.id}.${field}`;
		return (
			<>
				<CellInput
					label={form.row(form.columns[field], titleOf(row))}
					name={name}
					value={row.now[field]}
					was={row.was[field]}
					error={errors[name]}
					inputmode={inputmode}
					maxlength={12}
				/>
				<input type="hidden" name={`rows.${row.id}.was.${field}`} value={row.was[field]} />
			</>
		);
	};
	return {
		title: (
			<span class="row-product">
				<input type="checkbox" name={`pick.${row.id}`} checked={bulk.picked.includes(row.id)} aria-label={pickLabel(page, row)} />
				<Title page={page} own={own} row={row} />
			</span>
		),
		price: (
			<span>
				{input("price", "decimal")}
				<SaleNote page={page} row={row} now={now} error={errors[`rows.${row.id}.sale`]} />
			</span>
		),
		compareAt: input("compareAt", "decimal"),
		stock: row.tracked ? (
			<span>
				{input("stock", "numeric")}
				{row.reserved > 0 && <span class="muted small"> {list.reserved(page.format.number(row.reserved))}</span>}
			</span>
		) : (
			<span class="muted">{list.notCounted}</span>
		),
	};
}

const pickLabel = ({ t }: RequestContext, row: StockRow): string => t.sell.bulkSale.pickOne(titleOf(row));

/** The sale of a row, and what is wrong with it. */
const SaleNote = ({ page, row, now, error }: { page: RequestContext; row: StockRow; now: string; error: string | undefined }) => (
	<>
		<input type="hidden" name={`rows.${row.id}.was.sale`} value={saleCell(row.sale)} />
		{row.sale && <span class="muted small">{saleText(page, row.sale, now)}</span>}
		{error !== undefined && (
			<span class="error" id={fieldId(`rows.${row.id}.sale`)}>
				{error}
			</span>
		)}
	</>
);

/** The product, and below it which of its variants this is. */
const Title = ({ page, own, row }: { page: RequestContext; own: OwnShop; row: StockRow }) => (
	<span class="row-title">
		<a href={page.href(`/sell/${own.shop.id}/products/${row.productId}`)}>{row.product}</a>
		{row.status !== "published" && (
			<>
				{" "}
				<StatusBadge page={page} status={row.status} />
			</>
		)}
		<span class="muted small">{[row.variant, row.sku].filter(Boolean).join(" · ")}</span>
	</span>
);
