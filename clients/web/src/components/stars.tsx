/** A rating from 0 to 5 and what is read out for it. */
export interface StarsProps {
	value: number;
	label: string;
	count?: string | undefined;
}

const FIVE = [0, 20, 40, 60, 80].map((x) => `M${x + 10} 1.5l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1-5.4-3-5.4 3 1.1-6.1-4.5-4.3 6.1-.8z`).join("");

/** Stars filled to the rating. */
export const Stars = ({ value, label, count }: StarsProps) => (
	<span class="stars">
		<svg viewBox="0 0 100 20" width="80" height="16" role="img" aria-label={label}>
			<path class="off" d={FIVE} />
			<svg width={Math.round(Math.min(5, Math.max(0, value)) * 20)} height="20">
				<path class="on" d={FIVE} />
			</svg>
		</svg>
		{count !== undefined && (
			<span class="count" aria-hidden="true">
				{count}
			</span>
		)}
	</span>
);
