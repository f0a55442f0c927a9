import { Badge } from "../../components/badge.tsx";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { SectionHeader } from "../../components/page-header.tsx";
import { queryOf } from "../../core/query-of.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Undo } from "../sell/undo.ts";
import { UndoNotice } from "../sell/undo-notice.tsx";
import { CollectionFrame, type OfCollection } from "./collection-frame.tsx";
import type { Collection, FoundProduct, Keeper } from "./keeper.ts";

interface ChosenProductsPageProps extends OfCollection {
	/** What was searched for, and what was found. */
	q: string | undefined;
	found: readonly FoundProduct[] | null;
	undo?: Undo | null;
	notice?: string | null;
	/** Why the last step was refused. */
	fault?: string;
}

/** The products that were chosen for a collection: found, added, put in order, taken out. */
export const ChosenProductsPage = ({ q, found, undo = null, notice, fault, ...of }: ChosenProductsPageProps) => {
	const { page, keeper, collection } = of;
	const { chooser } = page.t.collections;
	const path = page.href(`${keeper.path}/${collection.id}/products`);
	const query = queryOf({ q });
	return (
		<CollectionFrame {...of} tab="products">
			<UndoNotice page={page} undo={undo} notice={notice} action={`${path}/undo${query}`} />
			<FormErrors title={page.t.errors.checkForm} errors={fault === undefined ? [] : [{ message: fault }]} />
			<form method="get" action={path} class="list-filters" role="search" aria-label={chooser.label}>
				<Field label={chooser.search} name="q" type="search" value={q} maxlength={100} hint={chooser.searchHint} autocomplete="off" />
				<Button icon="search">{chooser.submit}</Button>
			</form>
			{q !== undefined && found && <Found page={page} action={path + query} q={q} found={found} chosen={collection.productIds} />}
			<section class="stack" aria-labelledby="chosen">
				<SectionHeader id="chosen" title={chooser.title} />
				{collection.products.length === 0 ? (
					<EmptyState icon="heart" title={chooser.none.title} level={3}>
						<p>{chooser.none.text}</p>
					</EmptyState>
				) : (
					<Chosen page={page} keeper={keeper} action={path + query} products={collection.products} />
				)}
			</section>
		</CollectionFrame>
	);
};

interface FoundProps {
	page: RequestContext;
	action: string;
	q: string;
	found: readonly FoundProduct[];
	chosen: readonly string[];
}

const Found = ({ page, action, q, found, chosen }: FoundProps) => {
	const { chooser } = page.t.collections;
	if (found.length === 0) return <p role="status">{chooser.nothing(q)}</p>;
	return (
		<form method="post" action={action} class="panel stack">
			<SectionHeader title={chooser.found(q)} />
			<ul class="chosen-rows" role="list">
				{found.map(({ id, title, shop, isHidden }) => (
					<li class="chosen-row">
						<span>
							{title} {shop !== undefined && <span class="muted small">{shop}</span>} {isHidden && <Badge>{chooser.notShown}</Badge>}
						</span>
						{chosen.includes(id) ? (
							<span class="muted small">{chooser.isIn}</span>
						) : (
							<Button small icon="plus" name="do" value={`add.${id}`} aria-label={chooser.addLabel(title)}>
								{chooser.add}
							</Button>
						)}
					</li>
				))}
			</ul>
		</form>
	);
};

interface ChosenProps {
	page: RequestContext;
	keeper: Pick<Keeper, "kind" | "productPath">;
	action: string;
	products: Collection["products"];
}

const Chosen = ({ page, keeper, action, products }: ChosenProps) => (
	<form method="post" action={action} class="panel stack">
		<p class="muted">{page.t.collections.chooser.hint}</p>
		<ol class="chosen-rows" role="list">
			{products.map((product, n) => (
				<li class="chosen-row" id={product.id}>
					<span>
						<span class="num muted">{page.format.number(n + 1)}</span> <a href={page.href(keeper.productPath(product))}>{product.title}</a>{" "}
						{keeper.kind === "marketplace" && <span class="muted small">{product.vendor.name}</span>}{" "}
						{product.status !== "published" && <Badge>{page.t.collections.chooser.notShown}</Badge>}
					</span>
					<RowButtons page={page} product={product} n={n} last={n === products.length - 1} />
				</li>
			))}
		</ol>
	</form>
);

interface RowButtonsProps {
	page: RequestContext;
	product: Collection["products"][number];
	n: number;
	last: boolean;
}

const RowButtons = ({ page, product: { id, title }, n, last }: RowButtonsProps) => {
	const { chooser } = page.t.collections;
	const move = (to: number, text: string, label: string) => (
		<Button small name="do" value={`move.${id}.${to}`} aria-label={label}>
			{text}
		</Button>
	);
	return (
		<span class="cluster">
			{n > 1 && move(0, chooser.top, chooser.topLabel(title))}
			{n > 0 && move(n - 1, chooser.up, chooser.upLabel(title))}
			{!last && move(n + 1, chooser.down, chooser.downLabel(title))}
			<Button small variant="quiet" icon="trash" name="do" value={`remove.${id}`} aria-label={chooser.removeLabel(title)}>
				{page.t.words.remove}
			</Button>
		</span>
	);
};
