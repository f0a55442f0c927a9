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
}

/** One field and its button; asks by GET so that the result has an address. */
export const SearchForm = ({ action, label, placeholder, submitText, name = "q", value, id = "site-search" }: SearchFormProps) => (
	<form class="search" role="search" aria-label={label} action={action} method="get" data-search>
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
