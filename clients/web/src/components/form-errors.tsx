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

const Fault = ({ error }: { error: FormError }) => {
	const target = targetOf(error);
	return <li>{target === undefined ? error.message : <a href={`#${target}`}>{error.message}</a>}</li>;
};

/** The summary above a form that was refused, with a link to every field; empty where nothing is wrong. */
export const FormErrors = ({ title, errors }: { title: string; errors: Faults }) => {
	const list = asList(errors);
	return list.length === 0 ? null : (
		<div class="notice danger" role="alert" tabindex={-1} data-focus>
			<Icon name="danger" />
			<div class="notice-body">
				<p class="notice-title">{title}</p>
				<ul>
					{list.map((error) => (
						<Fault error={error} />
					))}
				</ul>
			</div>
		</div>
	);
};
