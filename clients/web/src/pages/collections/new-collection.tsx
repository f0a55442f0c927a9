import type { Context } from "hono";
import { leaveNotice } from "../../core/cookies.ts";
import { type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../core/refused.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { showAtOnce } from "../admin/show-at-once.ts";
import { type Categories, categoriesOf } from "../sell/products/posted-form.ts";
import { inputFrom, refusalOf } from "./collection-fields.ts";
import { CollectionForm } from "./collection-form.tsx";
import type { KeeperFrame } from "../../layout/keeper-frame.ts";
import type { Keeper } from "./keeper.ts";
import { typedRule } from "./rule-fields.ts";
import { idsOf } from "./shop-ids.ts";

/** The form of a collection that does not exist yet. */
export async function showNewCollection(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const [Frame, categories] = await Promise.all([keeper.frame(), categoriesOf(c)]);
	const state = { values: { _key: crypto.randomUUID() }, errors: {} };
	return privatePage(c, <NewCollection page={c.get("page")} Frame={Frame} keeper={keeper} categories={categories} state={state} />);
}

/** Makes a collection, once per form; one whose products are chosen leads on to choosing them. */
export async function postNewCollection(c: Context<Web>, keeper: Keeper): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const ids = await idsOf(c, values["kind"] === "rule" ? typedRule(values).shops : []);
	const view = async (state: FormState) => {
		const [Frame, categories] = await Promise.all([keeper.frame(), categoriesOf(c)]);
		return <NewCollection page={page} Frame={Frame} keeper={keeper} categories={categories} state={state} />;
	};
	const input = inputFrom(values, ids, page);
	if (!input.ok) return privatePage(c, await view({ values, errors: input.errors }), 422);
	const key = values["_key"] ?? "";
	const created = await keeper.create(input.value, key);
	if (!created.ok) {
		endWhereHopeless(created.problem);
		// What was refused is sent again as another collection; after an outage it may be there already, and its key finds it.
		const next = created.problem.status < 500 ? crypto.randomUUID() : key;
		const errors = refusalOf(created.problem, values, page);
		return refusedPage(c, created.problem, await view({ values: { ...values, _key: next }, errors }));
	}
	const { id, kind } = created.data;
	await showAtOnce(c, ["collections"]);
	leaveNotice(c, kind === "rule" ? "ruleCollectionAdded" : "collectionAdded");
	return goTo(c, `${keeper.path}/${id}${kind === "rule" ? "" : "/products"}`);
}

interface NewCollectionProps {
	page: RequestContext;
	Frame: KeeperFrame;
	keeper: Keeper;
	categories: Categories;
	state: FormState;
}

const NewCollection = ({ page, Frame, keeper, categories, state }: NewCollectionProps) => {
	const { collections: t } = page.t;
	return (
		<Frame title={t.newTitle} above={[]}>
			<CollectionForm
				page={page}
				keeper={keeper}
				action={`${keeper.path}/new`}
				state={state}
				categories={categories}
				formKey={state.values["_key"]}
				submit={t.newSubmit}
			/>
		</Frame>
	);
};
