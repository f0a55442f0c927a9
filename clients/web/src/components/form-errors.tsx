import { fieldId } from "./field.tsx";
import { Icon } from "./icon.tsx";

/** What is wrong with which field; without `name` and `id` it concerns the whole form. */
export interface FormError {
	name?: string | undefined;
	id?: string | undefined;
	message: string;
}

/** The faults as a list, or by the name of the field ("" for the form as a whole). */
type Faults = readonly FormError[] | Readonly<Record<string, string>>;

const asList = (errors: Faults): readonly FormError[] =>
	Array.isArray(errors)
		? (errors as readonly FormError[])
		: Object.entries(errors).map(([name, message]) => ({ name, message: String(message) }));

const targetOf = ({ id, name }: FormError) => id ?? (name ? fieldId(name) : undefined);

const Fault = ({ error, label }: { error: FormError; label: string | undefined }) => {
	const target = targetOf(error);
	const text = label ? `${label}: ${error.message}` : error.message;
	return <li>{target === undefined ? text : <a href={`#${target}`}>{text}</a>}</li>;
};

interface FormErrorsProps {
	title: string;
	errors: Faults;
	/** What the fields are called, by name: put before what is wrong with them, so that several "Please fill this in." differ. */
	labels?: Readonly<Record<string, string>> | undefined;
}

/** The summary above a form that was refused, with a link to every field: it has the focus at first. Empty where nothing is wrong. */
export const FormErrors = ({ title, errors, labels = {} }: FormErrorsProps) => {
	const list = asList(errors);
	return list.length === 0 ? null : (
		<div class="notice danger" role="alert" tabindex={-1} autofocus data-focus>
			<Icon name="danger" />
			<div class="notice-body">
				<p class="notice-title">{title}</p>
				<ul>
					{list.map((error) => (
						<Fault error={error} label={labels[error.name ?? ""]} />
					))}
				</ul>
			</div>
		</div>
	);
};
