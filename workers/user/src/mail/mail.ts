/** A mail to one person, as plain text and as HTML. */
export interface Mail {
	to: string;
	subject: string;
	text: string;
	html: string;
}
