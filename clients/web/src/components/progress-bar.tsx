interface ProgressBarProps {
	label: string;
	value: number;
	max: number;
	/** What it says beside the bar, as "120 of 300 rows". */
	text: string;
}

/** How far something is. */
export const ProgressBar = ({ label, value, max, text }: ProgressBarProps) => (
	<div class="progress-bar">
		<span class="between">
			<span aria-hidden="true">{label}</span>
			<span class="muted num" data-progress-text>
				{text}
			</span>
		</span>
		<progress aria-label={label} value={value} max={Math.max(1, max)}>
			{text}
		</progress>
	</div>
);
