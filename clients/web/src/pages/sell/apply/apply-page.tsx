import { Button } from "../../../components/button.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import type { FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { ShopPage } from "../../../layout/shop-page.tsx";
import { DevMailboxLink } from "../../account/account-page.tsx";
import { DefaultSubmit } from "../default-submit.tsx";
import { draftOf } from "../../../core/draft.ts";
import { ShopFields } from "./shop-fields.tsx";

interface ApplyPageProps {
	page: RequestContext;
	state: FormState;
	/** Makes sending it twice the same as sending it once. */
	formKey: string;
	/** The address that has to be confirmed first; undefined where it is. */
	unverified?: string | undefined;
	/** The mail to confirm it was just sent again. */
	mailSent?: boolean | undefined;
}

/** Where the form is, and where it goes. */
export const APPLY = "/sell/apply";
/** What the button says that wants the mail again. */
export const RESEND = "resend";

/** The application form of a new shop. */
export function ApplyPage({ page, state, formKey, unverified, mailSent = false }: ApplyPageProps) {
	const text = page.t.sell.apply;
	return (
		<ShopPage page={page} facts={{ title: text.title }}>
			<div class="container narrow stack loose">
				<PageHeader title={text.title} lead={text.lead} />
				{mailSent && (
					<Notice role="status">
						<p>{page.t.notices["mailSent"]}</p>
					</Notice>
				)}
				<FormErrors title={page.t.errors.checkForm} errors={state.errors} />
				<form method="post" action={page.href(APPLY)} class="stack loose" {...draftOf(page, "sell-apply")}>
					<input type="hidden" name="_key" value={formKey} />
					<DefaultSubmit />
					{unverified !== undefined && <Unverified page={page} email={unverified} />}
					<ShopFields page={page} state={state} nameHint={text.nameHint} />
					<div class="stack tight">
						<div>
							<Button variant="primary" icon="shop">
								{text.submit}
							</Button>
						</div>
						<p class="muted small">{text.afterwards}</p>
					</div>
				</form>
			</div>
		</ShopPage>
	);
}

/** Its button sends the whole form along, so that nothing typed is lost. */
function Unverified({ page, email }: { page: RequestContext; email: string }) {
	const text = page.t.sell.apply;
	return (
		<Notice tone="warning" title={text.unverifiedTitle}>
			<div class="stack tight">
				<p>{text.unverified(email)}</p>
				<div>
					<Button small icon="mail" name="do" value={RESEND} formnovalidate>
						{page.t.account.verify.again}
					</Button>
				</div>
				<DevMailboxLink page={page} />
			</div>
		</Notice>
	);
}
