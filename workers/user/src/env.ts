/** The bindings of the user service, as in its wrangler.toml. */
export interface UserEnv {
	DB: D1Database;
	EMAIL: SendEmail;
	/** "on" where no cron runs. */
	LOCAL_CLOCK: string;
	/** Scheme and host that people see; decides about secure cookies and where links in mails go. */
	PUBLIC_ORIGIN: string;
	/** "send", or "outbox" to keep mails in the database for developers. */
	MAIL: string;
	/** `Name <address>`. */
	MAIL_FROM: string;
	/** Email addresses, separated by commas, whose verified owners are admins. */
	ADMIN_EMAILS: string;
	/** Signs session tokens and mail links. */
	AUTH_SECRET: string;
	/** A second one after a rotation: both are believed, the newer signs (docs/operations/secrets.md). */
	AUTH_SECRET_OTHER?: string;
}
