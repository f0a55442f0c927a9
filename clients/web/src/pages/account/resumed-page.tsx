import { Button, LinkButton } from "../../components/button.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { DoorPage } from "./account-page.tsx";

/** After a session ended in the middle of a form: the form as it was sent, to be sent again by a person. */
export function ResumedPage({ page, action, fields }: { page: RequestContext; action: string; fields: string }) {
	const { resume } = page.t.account;
	return (
		<DoorPage page={page} title={resume.title} lead={resume.text}>
			<form method="post" action={action} class="cluster" data-keep-drafts>
				{[...new URLSearchParams(fields)].map(([name, value]) => (
					<input type="hidden" name={name} value={value} />
				))}
				<Button variant="primary">{resume.submit}</Button>
				<LinkButton href={page.href("/account")} variant="quiet">
					{resume.dont}
				</LinkButton>
			</form>
		</DoorPage>
	);
}
