import { LinkButton } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Table } from "../../../components/table.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { ProductFields, VariantFields } from "./product-fields.ts";

/** Two versions of a product. */
export interface ConflictProps {
	page: RequestContext;
	/** The product's page, which shows theirs. */
	href: string;
	/** What was to be saved. */
	mine: ProductFields;
	/** What is stored now. */
	theirs: ProductFields;
}

/** A product was changed while somebody else changed it too: what differs, side by side, and what can be done. */
export const Conflict = ({ page, href, mine, theirs }: ConflictProps) => {
	const { conflict } = page.t.sell;
	const rows = differences(page, mine, theirs);
	return (
		<Notice tone="warning" role="alert" title={conflict.title}>
			<div class="stack" data-focus>
				<p>{conflict.text}</p>
				{rows.length > 0 && (
					<Table
						caption={conflict.caption}
						hideCaption
						columns={[
							{ key: "what", text: conflict.what, heading: true },
							{ key: "mine", text: conflict.mine },
							{ key: "theirs", text: conflict.theirs },
						]}
						rows={rows.map(([what, own, other]) => ({ cells: { what, mine: own || "–", theirs: other || "–" } }))}
					/>
				)}
				<p>
					<LinkButton small href={href} data-drops-draft>
						{conflict.takeTheirs}
					</LinkButton>
				</p>
			</div>
		</Notice>
	);
};

const LONGEST_SHOWN = 200;

type Difference = [what: string, mine: string, theirs: string];

/** The fields that are not the same, as they were typed. */
export function differences({ t }: RequestContext, mine: ProductFields, theirs: ProductFields): Difference[] {
	const { form, status } = t.sell;
	const options = (fields: ProductFields) =>
		fields.options
			.filter(({ name }) => name !== "")
			.map(({ name, values }) => `${name}: ${values}`)
			.join("; ");
	const all: Difference[] = [
		[form.title, mine.title, theirs.title],
		[form.description, mine.descriptionHtml, theirs.descriptionHtml],
		[form.statusLabel, status[mine.status], status[theirs.status]],
		[form.withdrawal, form.withdrawals[mine.withdrawal], form.withdrawals[theirs.withdrawal]],
		[form.tags, mine.tags, theirs.tags],
		[form.categories, String(mine.categoryIds.length), String(theirs.categoryIds.length)],
		[form.options, options(mine), options(theirs)],
		...variantDifferences(t.sell.form, mine.variants, theirs.variants),
	];
	return all
		.filter(([, own, other]) => own.trim() !== other.trim())
		.map(([what, own, other]) => [what, own.slice(0, LONGEST_SHOWN), other.slice(0, LONGEST_SHOWN)]);
}

function variantDifferences(
	form: RequestContext["t"]["sell"]["form"],
	mine: readonly VariantFields[],
	theirs: readonly VariantFields[],
): Difference[] {
	return mine.flatMap((variant) => {
		const other = theirs.find(({ id }) => id === variant.id);
		const title = variant.values.join(" / ") || form.onlyVariant;
		if (!other) return [];
		return (["price", "compareAt", "stock", "sku"] as const).map((field): Difference => [
			form.row(form.columns[field], title),
			variant[field],
			other[field],
		]);
	});
}
