import type { Schemas } from "../../../../api/client.ts";
import { Address } from "../../components/address.tsx";
import { AddressFields } from "../../components/address-fields.tsx";
import { Badge } from "../../components/badge.tsx";
import { Button, LinkButton } from "../../components/button.tsx";
import { ConfirmPanel } from "../../components/dialog.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import { countryChoices } from "../../core/countries.ts";
import type { FormState } from "../../core/forms.ts";
import { MARKETPLACE, type RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { AccountPage } from "./account-page.tsx";

type SavedAddress = Schemas["SavedAddress"];

/** An address as it stands on a parcel, below the name. */
export const addressLines = (
	page: RequestContext,
	{ line1, line2, postalCode, city, region, country }: Omit<Schemas["Address"], "name">,
): string[] => [line1, line2 ?? "", `${postalCode} ${city}`, region ?? "", page.format.country(country)];

/** All of somebody's addresses, the default first. */
export function AddressesPage({
	page,
	addresses,
	notice,
}: {
	page: RequestContext;
	addresses: readonly SavedAddress[];
	notice?: string | null;
}) {
	const { addresses: text } = page.t.account;
	const add = (
		<LinkButton variant="primary" icon="plus" href={page.href("/account/addresses/new")}>
			{text.add}
		</LinkButton>
	);
	if (addresses.length === 0)
		return (
			<AccountPage page={page} title={text.title} section="addresses" notice={notice}>
				<EmptyState icon="pin" title={text.emptyTitle} action={add}>
					<p>{text.emptyText}</p>
				</EmptyState>
			</AccountPage>
		);
	return (
		<AccountPage page={page} title={text.title} section="addresses" lead={text.lead} notice={notice} actions={add}>
			<ul class="grid roomy" role="list">
				{addresses.map((address) => (
					<li>
						<AddressCard page={page} address={address} />
					</li>
				))}
			</ul>
		</AccountPage>
	);
}

function AddressCard({ page, address }: { page: RequestContext; address: SavedAddress }) {
	const { addresses: text } = page.t.account;
	const path = page.href(`/account/addresses/${address.id}`);
	return (
		<article class="panel stack">
			{address.isDefault && (
				<div>
					<Badge tone="accent" icon="check">
						{text.default}
					</Badge>
				</div>
			)}
			<Address name={address.name} lines={addressLines(page, address)} />
			<div class="cluster">
				<LinkButton small href={path} aria-label={text.edit(address.line1)}>
					{page.t.words.edit}
				</LinkButton>
				<LinkButton small variant="quiet" href={`${path}/delete`} aria-label={text.remove(address.line1)}>
					{page.t.words.delete}
				</LinkButton>
				{!address.isDefault && (
					<form method="post" action={`${path}/default`}>
						<Button small variant="quiet" aria-label={text.makeDefaultOf(address.line1)}>
							{text.makeDefault}
						</Button>
					</form>
				)}
			</div>
		</article>
	);
}

interface AddressPageProps {
	page: RequestContext;
	/** Where the form goes. */
	path: string;
	state: FormState;
	/** One that is the default stays it until another becomes it. */
	wasDefault?: boolean | undefined;
}

/** The form for a new address or a known one. */
export function AddressPage({ page, path, state: { values, errors }, wasDefault = false }: AddressPageProps) {
	const { account, words, errors: texts } = page.t;
	const isNew = path.endsWith("/new");
	return (
		<AccountPage page={page} title={isNew ? account.addresses.add : account.addresses.editTitle} section="addresses" narrow>
			<FormErrors title={texts.checkForm} errors={errors} labels={account.addressFields} />
			<form method="post" action={page.href(path)} class="panel stack">
				<HiddenFields keep={{ _key: values["_key"], _wasDefault: wasDefault ? "true" : "" }} />
				<AddressFields
					labels={account.addressFields}
					values={values}
					errors={errors}
					countries={countryChoices(page.locale)}
					country={MARKETPLACE.country}
				/>
				{!wasDefault && (
					<Field
						label={account.addresses.useAsDefault}
						name="isDefault"
						type="checkbox"
						value="true"
						checked={values["isDefault"] === "true"}
					/>
				)}
				<div class="cluster">
					<Button variant="primary">{account.addresses.save}</Button>
					<LinkButton variant="quiet" href={page.href("/account/addresses")}>
						{words.cancel}
					</LinkButton>
				</div>
			</form>
		</AccountPage>
	);
}

/** Asks before an address goes. */
export function RemoveAddressPage({ page, address }: { page: RequestContext; address: SavedAddress }) {
	const { addresses: text } = page.t.account;
	return (
		<ShopPage page={page} facts={{ title: text.removeTitle }} section="/account">
			<div class="container narrow">
				<ConfirmPanel
					title={text.removeTitle}
					actions={
						<>
							<form method="post" action={page.href(`/account/addresses/${address.id}/delete`)}>
								<Button variant="danger">{page.t.words.delete}</Button>
							</form>
							<LinkButton href={page.href("/account/addresses")}>{page.t.words.cancel}</LinkButton>
						</>
					}
				>
					<Address name={address.name} lines={addressLines(page, address)} />
					<p>{text.removeText}</p>
				</ConfirmPanel>
			</div>
		</ShopPage>
	);
}
