import { filledOf, type Parameters } from "../shared/parameters.ts";

/** What else the URL says and the form has to keep; empty values are left out. */
export const HiddenFields = ({ keep }: { keep?: Parameters | undefined }) => (
	<>
		{filledOf(keep ?? []).map(([name, value]) => (
			<input type="hidden" name={name} value={value} />
		))}
	</>
);
