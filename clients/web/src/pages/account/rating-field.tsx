import type { RequestContext } from "../../core/request-context.ts";
import { fieldId } from "../../components/field.tsx";

const FIVE = [1, 2, 3, 4, 5] as const;

/** Stars to choose from: radio buttons, each with its number and a word; styles fill the stars up to the chosen one. */
export function RatingField({ page, value, error }: { page: RequestContext; value?: string | undefined; error?: string | undefined }) {
	const { reviews } = page.t.account;
	const id = fieldId("rating");
	return (
		<fieldset
			class={error === undefined ? "choices rating-field" : "choices rating-field invalid"}
			aria-describedby={error && `${id}-error`}
		>
			<legend>{reviews.rating}</legend>
			{error !== undefined && (
				<p class="error" id={`${id}-error`}>
					{error}
				</p>
			)}
			<div class="rating-stars">
				{FIVE.map((stars) => (
					<label>
						<input
							type="radio"
							name="rating"
							id={stars === 1 ? id : `${id}-${stars}`}
							value={String(stars)}
							checked={value === String(stars)}
							required
						/>
						<svg class="rating-star" viewBox="0 0 20 20" width="36" height="36" aria-hidden="true">
							<path d="M10 1.5l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1-5.4-3-5.4 3 1.1-6.1-4.5-4.3 6.1-.8z" />
						</svg>
						<span class="visually-hidden">{reviews.stars(stars)}: </span>
						<span class="rating-word">{reviews.starWords[stars - 1]}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
