/** The addresses in a list like `ada@example.com, Bea@example.com`, in lower case. */
export const parseEmails = (list: string): string[] =>
	list
		.split(",")
		.map((email) => email.trim().toLowerCase())
		.filter((email) => email !== "");

/** Whether the owner of an email is an admin: it is verified and on the list. */
export const isListedAdmin = (list: string, email: string, verified: boolean): boolean =>
	verified && parseEmails(list).includes(email.toLowerCase());
