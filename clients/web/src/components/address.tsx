/** An address, a line each; empty lines are left out. */
export const Address = ({ name, lines }: { name?: string | undefined; lines: readonly string[] }) => (
	<address class="address">
		{name !== undefined && <strong>{name}</strong>}
		{lines
			.filter((line) => line !== "")
			.map((line) => (
				<span>{line}</span>
			))}
	</address>
);
