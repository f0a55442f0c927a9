import { Address } from "../../components/address.tsx";
import { DefinitionList } from "../../components/definition-list.tsx";
import { OPERATOR } from "../../core/operator.ts";
import type { RequestContext } from "../../core/request-context.ts";
import { LegalPage } from "./legal-page.tsx";

/** Who runs the marketplace. */
export function ImprintPage({ page }: { page: RequestContext }) {
	const { imprint } = page.t.legal;
	return (
		<LegalPage page={page} path="/legal/imprint" text={imprint}>
			<section class="stack">
				<h2>{imprint.operator}</h2>
				<DefinitionList items={operatorFacts(page)} />
			</section>
			<section class="stack">
				<h2>{imprint.shopsTitle}</h2>
				<p>{imprint.shopsText}</p>
				<p>
					<a href={page.href("/shops")}>{imprint.allShops}</a>
				</p>
			</section>
			<section class="stack">
				<h2>{imprint.reportTitle}</h2>
				<p>{imprint.reportText(OPERATOR.email)}</p>
			</section>
			<section class="stack">
				<h2>{imprint.disputesTitle}</h2>
				<p>{imprint.disputesText}</p>
			</section>
		</LegalPage>
	);
}

function operatorFacts(page: RequestContext) {
	const { imprint } = page.t.legal;
	const { company, representedBy, line1, postalCode, city, country, email, phone, register, registrationNumber, vatNumber } = OPERATOR;
	return [
		{ term: imprint.company, details: company },
		{ term: imprint.representedBy, details: representedBy },
		{ term: imprint.address, details: <Address lines={[line1, `${postalCode} ${city}`, page.format.country(country)]} /> },
		{ term: imprint.email, details: <a href={`mailto:${email}`}>{email}</a> },
		{ term: imprint.phone, details: <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a> },
		{ term: imprint.register, details: `${register}, ${registrationNumber}` },
		{ term: imprint.vatNumber, details: vatNumber },
	];
}
