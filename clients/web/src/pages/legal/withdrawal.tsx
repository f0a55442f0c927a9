import { OPERATOR } from "../../core/operator.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { LegalPage, Sections } from "./legal-page.tsx";

/** The right to withdraw, with the model form (Directive 2011/83/EU, Annex I). */
export function WithdrawalPage({ page }: { page: RequestContext }) {
	const { withdrawal } = page.t.legal;
	return (
		<LegalPage page={page} path="/legal/withdrawal" text={withdrawal}>
			<Sections page={page} sections={withdrawal.sections(OPERATOR)} />
			<section class="panel stack" id="form" aria-labelledby="form-title">
				<h2 id="form-title">{withdrawal.formTitle}</h2>
				<p class="muted">{withdrawal.formLead}</p>
				{withdrawal.form.map((line) => (
					<p>{line}</p>
				))}
				<p class="muted small">{withdrawal.formNote}</p>
			</section>
		</LegalPage>
	);
}
