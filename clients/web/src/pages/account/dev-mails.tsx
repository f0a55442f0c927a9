import type { Context } from "hono";
import { emailSchema } from "#contracts/credentials";
import type { Schemas } from "../../../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Field } from "../../components/field.tsx";
import { need, publicApi } from "../../core/api.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { DoorPage } from "./account-page.tsx";
import { linkedText } from "./linked-text.ts";

type Mail = Schemas["DevMail"];

interface DevMailsPageProps {
	page: RequestContext;
	mails: readonly Mail[];
	/** Only mails to this address; all where it is empty. */
	to: string;
	error?: string | undefined;
}

/** The mails that a local street would have sent, with links to follow. */
export function DevMailsPage({ page, mails, to, error }: DevMailsPageProps) {
	const { devMails: text } = page.t.account;
	return (
		<DoorPage page={page} title={text.title} lead={text.lead}>
			<form action={page.href("/dev/mails")} class="stack">
				<Field label={text.filter} name="to" type="email" value={to} error={error} />
				<div>
					<Button>{page.t.words.apply}</Button>
				</div>
			</form>
			{mails.length === 0 ? (
				<EmptyState icon="mail" title={text.emptyTitle}>
					<p>{text.emptyText}</p>
				</EmptyState>
			) : (
				mails.map((mail) => <MailPanel page={page} mail={mail} />)
			)}
		</DoorPage>
	);
}

const MailPanel = ({ page, mail }: { page: RequestContext; mail: Mail }) => (
	<article class="panel stack tight">
		<h2>{mail.subject}</h2>
		<p class="muted small">
			{page.t.account.devMails.to} {mail.to} · <time datetime={mail.createdAt}>{page.format.dateTime(mail.createdAt)}</time>
		</p>
		<p class="letter">{linkedText(mail.text, page.origin).map(({ text, href }) => (href ? <a href={href}>{text}</a> : text))}</p>
	</article>
);

/** Only in a local street: elsewhere there is no such page. */
export async function showDevMails(c: Context<Web>): Promise<Response> {
	if (c.env.ENVIRONMENT !== "local") return c.notFound();
	const page = c.get("page");
	const to = c.req.query("to")?.trim() ?? "";
	const { data: known } = emailSchema.safeParse(to);
	const error = to && !known ? page.t.faults.email : undefined;
	const { items } = await need(publicApi(c).GET("/dev/mails", { params: { query: { limit: 50, ...(known && { to: known }) } } }));
	return privatePage(c, <DevMailsPage page={page} mails={error ? [] : items} to={to} error={error} />);
}
