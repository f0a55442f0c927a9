interface TotalRow {
	label: string;
	amount: string;
	hint?: string | undefined;
}

const Row = ({ label, amount, hint }: TotalRow) => (
	<>
		<dt>
			{label}
			{hint !== undefined && <small>{hint}</small>}
		</dt>
		<dd>{amount}</dd>
	</>
);

/** What it comes to: the parts and the sum. */
export const Totals = ({ rows, total }: { rows: readonly TotalRow[]; total: TotalRow }) => (
	<dl class="totals">
		{rows.map((row) => (
			<div>
				<Row {...row} />
			</div>
		))}
		<div class="sum">
			<Row {...total} />
		</div>
	</dl>
);
