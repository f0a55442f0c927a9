const rules = new Map<string, Intl.PluralRules>();

/** The form that a number takes in a language: `plural("en", 2, { one: "item", other: "items" })`. */
export function plural(
	tag: string,
	count: number,
	forms: { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
	let rule = rules.get(tag);
	if (!rule) rules.set(tag, (rule = new Intl.PluralRules(tag)));
	return forms[rule.select(count)] ?? forms.other;
}
