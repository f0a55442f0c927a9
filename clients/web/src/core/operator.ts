/** Who runs the marketplace, as the law wants it shown. */
export interface Operator {
	/** Sample data: every legal page says so until these are yours. */
	isSample: boolean;
	company: string;
	/** Who may sign for it. */
	representedBy: string;
	line1: string;
	postalCode: string;
	city: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	email: string;
	phone: string;
	register: string;
	registrationNumber: string;
	vatNumber: string;
	/** For questions about personal data. */
	privacyEmail: string;
	privacyAuthority: string;
	/** Where the data is processed. */
	hosting: string;
	/** The day of the last change of the legal pages, YYYY-MM-DD. */
	changedOn: string;
}

/**
 * The operator of this marketplace. EVERYTHING HERE IS A SAMPLE: put in your own details, have the texts in
 * `messages/…/legal-*.ts` looked at by somebody who knows your law, then set `isSample` to false.
 */
export const OPERATOR: Operator = {
	isSample: true,
	company: "Highstreet Sample Ltd",
	representedBy: "Sam Sample",
	line1: "1 Sample Street",
	postalCode: "D00 XX00",
	city: "Dublin",
	country: "IE",
	email: "hello@highstreet.example",
	phone: "+353 1 555 0100",
	register: "Companies Registration Office (sample)",
	registrationNumber: "000000",
	vatNumber: "IE0000000XX",
	privacyEmail: "privacy@highstreet.example",
	privacyAuthority: "Data Protection Commission, Dublin",
	hosting: "Cloudflare, Inc., 101 Townsend St., San Francisco, CA 94107, USA",
	changedOn: "2026-11-22",
};
