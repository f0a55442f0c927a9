import type { Context } from "hono";
import { LinkButton } from "../../components/button.tsx";
import { leaveNotice, takeNotice } from "../../core/cookies.ts";
import { type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../core/refused.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { LeftNotice } from "../admin/left-notice.tsx";
import { showAtOnce } from "../admin/show-at-once.ts";
import { type Categories, categoriesOf } from "../sell/products/posted-form.ts";
import { rendered } from "../sell/settings/changed-fields.ts";
import { patchFrom, refusalOf, valuesOf } from "./collection-fields.ts";
import { CollectionForm } from "./collection-form.tsx";
import { CollectionFrame, type OfCollection } from "./collection-frame.tsx";
import type { Keeper } from "./keeper.ts";
import { typedRule } from "./rule-fields.ts";
import { idsOf } from "./shop-ids.ts";

const idIn = (c: Context<Web>): string => c.req.param("id") ?? "";

/** A collection with its form. */
export async function showCollection(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const page = c.get("page");
	const [Frame, collection, categories] = await Promise.all([keeper.frame(), keeper.find(idIn(c)), categoriesOf(c)]);
	const values = valuesOf(collection, page.locale);
	const state = { values: { ...values, _was: rendered(values) }, errors: {} };
	const about = { page, Frame, keeper, collection, categories, state, left: takeNotice(c) };
	return privatePage(c, <EditCollection {...about} />);
}

/** Saves what was changed in the form. */
export async function postCollection(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const collection = await keeper.find(idIn(c));
	const ids = await idsOf(c, typedRule(values).shops, collection.vendors);
	const view = async (state: FormState) => {
		const [Frame, categories] = await Promise.all([keeper.frame(), categoriesOf(c)]);
		return <EditCollection page={page} Frame={Frame} keeper={keeper} collection={collection} categories={categories} state={state} />;
	};
	const patch = patchFrom(values, collection.kind, ids, page);
	if (!patch.ok) return privatePage(c, await view({ values, errors: patch.errors }), 422);
	const path = `${keeper.path}/${collection.id}`;
	if (Object.keys(patch.value).length === 0) {
		leaveNotice(c, "nothingChanged");
		return goTo(c, path);
	}
	const saved = await keeper.change(collection.id, patch.value);
	if (!saved.ok) {
		endWhereHopeless(saved.problem);
		return refusedPage(c, saved.problem, await view({ values, errors: refusalOf(saved.problem, values, page) }));
	}
	await showAtOnce(c, ["collections"]);
	leaveNotice(c, "collectionSaved");
	return goTo(c, path);
}

interface EditCollectionProps extends OfCollection {
	categories: Categories;
	state: FormState;
	left?: string | null;
}

const EditCollection = ({ categories, state, left = null, ...of }: EditCollectionProps) => {
	const { page, keeper, collection } = of;
	const path = `${keeper.path}/${collection.id}`;
	return (
		<CollectionFrame {...of} tab="details" notice={<LeftNotice page={page} left={left} />}>
			<CollectionForm
				page={page}
				keeper={keeper}
				action={path}
				kind={collection.kind}
				state={state}
				categories={categories}
				submit={page.t.words.save}
				actions={
					<LinkButton variant="quiet" icon="trash" href={page.href(`${path}/delete`)}>
						{page.t.collections.delete.open}
					</LinkButton>
				}
			/>
		</CollectionFrame>
	);
};
