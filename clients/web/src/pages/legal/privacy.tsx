import { Table } from "../../components/table.tsx";
import { OPERATOR } from "../../core/operator.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { COOKIES, type CookieFacts } from "./cookie-list.ts";
import { LegalPage, Sections } from "./legal-page.tsx";

/** Which data is processed, with every cookie by its name. */
export function PrivacyPage({ page }: { page: RequestContext }) {
	const { privacy } = page.t.legal;
	return (
		<LegalPage page={page} path="/legal/privacy" text={privacy}>
			<Sections page={page} sections={privacy.sections(OPERATOR)} />
			<Cookies page={page} />
		</LegalPage>
	);
}

function Cookies({ page }: { page: RequestContext }) {
	const { cookies } = page.t.legal.privacy;
	const lifespanText = ({ lifespan: { unit, count } }: CookieFacts): string => cookies[unit](count);
	return (
		<section class="stack" id="cookies">
			<h2>{cookies.title}</h2>
			<p>{cookies.text}</p>
			<Table
				caption={cookies.caption}
				hideCaption
				look="stack"
				columns={[
					{ key: "name", text: cookies.name, heading: true },
					{ key: "purpose", text: cookies.purpose },
					{ key: "lifespan", text: cookies.lifespan },
				]}
				rows={COOKIES.map((cookie) => ({
					cells: { name: <code>{cookie.name}</code>, purpose: cookies.purposes[cookie.name], lifespan: lifespanText(cookie) },
				}))}
			/>
		</section>
	);
}
