/** What else the URL says and the form has to keep; empty values are left out. */
export const HiddenFields = ({ keep }: { keep?: Readonly<Record<string, string | undefined>> | undefined }) => (
	<>
		{Object.entries(keep ?? {}).map(([name, value]) =>
			value === undefined || value === "" ? null : <input type="hidden" name={name} value={value} />,
		)}
	</>
);
