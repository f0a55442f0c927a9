import type { Schemas } from "../../../../../api/client.ts";
import type { RequestContext } from "../../../core/request-context.ts";

type Category = Schemas["Category"];

interface CategoryChoicesProps {
	page: RequestContext;
	/** The tree; null where it is not known now. */
	categories: readonly Category[] | null;
	chosen: readonly string[];
	error: string | undefined;
	/** Of the names of the boxes, before the id. */
	prefix?: string | undefined;
}

/** The tree of categories with a box for each. Where the tree is not there, what was chosen stays chosen. */
export const CategoryChoices = ({ page, categories, chosen, error, prefix = "category." }: CategoryChoicesProps) => {
	const { form } = page.t.sell;
	const names = namesOf(categories ?? [], chosen);
	return (
		<fieldset
			class={error === undefined ? "choices" : "choices invalid"}
			id="f-categories"
			aria-describedby={error && "f-categories-error"}
		>
			<legend>{form.categories}</legend>
			{error !== undefined && (
				<p class="error" id="f-categories-error">
					{error}
				</p>
			)}
			{categories === null ? (
				<>
					<p class="muted">{form.categoriesAway}</p>
					{chosen.map((id) => (
						<input type="hidden" name={prefix + id} value="on" />
					))}
				</>
			) : (
				<details open={error !== undefined}>
					<summary>{names.length === 0 ? form.chooseCategories : form.chosenCategories(page.format.list(names))}</summary>
					<div class="category-tree">
						<Branch categories={categories} chosen={chosen} prefix={prefix} />
					</div>
				</details>
			)}
		</fieldset>
	);
};

const namesOf = (categories: readonly Category[], chosen: readonly string[]): string[] =>
	categories.flatMap(({ id, name, children }) => [...(chosen.includes(id) ? [name] : []), ...namesOf(children, chosen)]);

const Branch = ({ categories, chosen, prefix }: { categories: readonly Category[]; chosen: readonly string[]; prefix: string }) => (
	<ul role="list">
		{categories.map(({ id, name, children }) => (
			<li>
				<label class="choice">
					<input type="checkbox" name={prefix + id} checked={chosen.includes(id)} />
					{name}
				</label>
				{children.length > 0 && <Branch categories={children} chosen={chosen} prefix={prefix} />}
			</li>
		))}
	</ul>
);
