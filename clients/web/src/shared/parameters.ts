/** Parameters of an address: by name, or one by one where a name can stand in it several times. */
export type Parameters = Readonly<Record<string, string | undefined>> | readonly (readonly [name: string, value: string | undefined])[];

/** What has a value of them, in the order given. */
export const filledOf = (parameters: Parameters): [name: string, value: string][] =>
	[...(isList(parameters) ? parameters : Object.entries(parameters))].flatMap(([name, value]): [string, string][] =>
		value === undefined || value === "" ? [] : [[name, value]],
	);

const isList = (parameters: Parameters): parameters is readonly (readonly [string, string | undefined])[] => Array.isArray(parameters);
