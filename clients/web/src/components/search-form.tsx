import { Icon } from "./icon.tsx";

/** Where a search goes and what it says. */
export interface SearchFormProps {
	action: string;
	label: string;
	placeholder?: string | undefined;
	submitText: string;
	name?: string | undefined;
	value?: string | undefined;
	/** Where the page has more than one. */
	id?: string | undefined;
	suggestions?: SuggestionTexts | undefined;
}

/** Where an island asks for what somebody may be looking for, and how it says it. */
export interface SuggestionTexts {
	/** The API's address, up to the words. */
	from: string;
	/** What the paths of pages begin with in this language. */
	base: string;
	products: string;
	categories: string;
	shops: string;
	/** With `{}` for their number. */
	found: string;
	one: string;
	none: string;
}

/** One field and its button; asks by GET so that the result has an address. */
export const SearchForm = ({
	action,
	label,
	placeholder,
	submitText,
	name = "q",
	value,
	id = "site-search",
	suggestions,
}: SearchFormProps) => (
	<form
		class="search"
		role="search"
		aria-label={label}
		action={action}
		method="get"
		data-search
		data-suggest={suggestions?.from}
		data-base={suggestions?.base}
		data-products={suggestions?.products}
		data-categories={suggestions?.categories}
		data-vendors={suggestions?.shops}
		data-found={suggestions?.found}
		data-one={suggestions?.one}
		data-none={suggestions?.none}
	>
		<label class="visually-hidden" for={id}>
			{label}
		</label>
		<input
			id={id}
			type="search"
			name={name}
			value={value}
			placeholder={placeholder}
			maxlength={200}
			autocomplete="off"
			enterkeyhint="search"
		/>
		<button type="submit" aria-label={submitText}>
			<Icon name="search" />
		</button>
	</form>
);
