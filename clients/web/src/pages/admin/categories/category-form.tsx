import type { Problem } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { errorsOf, type FormErrors as Faults, type FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { draftOf } from "../../../core/draft.ts";
import { type Category, parentChoices } from "./category-tree.ts";
import { TranslatedNames } from "./translated-names.tsx";

interface CategoryFormProps {
	page: RequestContext;
	/** Without the locale. */
	path: string;
	tree: readonly Category[];
	/** The category that is changed; it cannot come to stand below itself. */
	own?: Category | undefined;
	state: FormState;
	submit: string;
	keep?: Readonly<Record<string, string>> | undefined;
}

/** Name, address and place of a category, for a new one and for a change. */
export const CategoryForm = ({ page, path, tree, own, state: { values, errors }, submit, keep }: CategoryFormProps) => {
	const { fields } = page.t.admin.categories;
	return (
		<>
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			<form
				method="post"
				action={page.href(path)}
				class="panel stack"
				{...draftOf(page, `admin-category-${own?.id ?? `below-${values["parentId"] ?? ""}`}`)}
			>
				<HiddenFields keep={keep} />
				<Field label={fields.name} name="name" required maxlength={80} value={values["name"]} error={errors["name"]} autocomplete="off" />
				<Field
					label={fields.slug}
					name="slug"
					note={own ? undefined : page.t.words.optional}
					required={own !== undefined}
					maxlength={200}
					hint={own ? fields.slugChange : fields.slugHint}
					value={values["slug"]}
					error={errors["slug"]}
					autocapitalize="none"
					autocomplete="off"
					spellcheck={false}
				/>
				<Field
					label={fields.parent}
					name="parentId"
					type="select"
					options={parentChoices(tree, own?.id, fields.top)}
					value={values["parentId"]}
					error={errors["parentId"]}
				/>
				<TranslatedNames page={page} values={values} errors={errors} />
				<div class="cluster">
					<Button variant="primary">{submit}</Button>
					<LinkButton href={page.href("/admin/categories")}>{page.t.words.cancel}</LinkButton>
				</div>
			</form>
		</>
	);
};

/** Faults in the words of this form. */
export function inOurWords(errors: Faults, { t }: RequestContext): Faults {
	const { faults } = t.admin.categories;
	return {
		...errors,
		...(errors["slug"] !== undefined && { slug: faults.slugForm }),
		...(errors["parentId"] !== undefined && { parentId: faults.parentGone }),
	};
}

/** What the API refused, beside the field that it is about: conflicts are about the address, unless it was moved below itself. */
export function refusalOf(problem: Problem, page: RequestContext, isBelowItself = false): Faults {
	const { faults } = page.t.admin.categories;
	if (problem.code !== "conflict") return inOurWords(errorsOf(problem, page.t), page);
	return isBelowItself ? { parentId: faults.belowItself } : { slug: faults.slugTaken };
}
