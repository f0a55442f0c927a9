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

/** What it comes to: the parts and the sum, and after it how that is paid. */
export const Totals = ({ rows, total, after = [] }: { rows: readonly TotalRow[]; total: TotalRow; after?: readonly TotalRow[] }) => (
	<dl class="totals">
		{rows.map((row) => (
			<div>
				<Row {...row} />
			</div>
		))}
		<div class="sum">
			<Row {...total} />
		</div>
		{after.map((row) => (
			<div>
				<Row {...row} />
			</div>
		))}
	</dl>
);
