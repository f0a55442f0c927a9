import type { Context } from "hono";
import { profilePatchSchema } from "#contracts/user";
import type { Schemas } from "../../../../api/client.ts";
import { Badge } from "../../components/badge.tsx";
import { Button, LinkButton } from "../../components/button.tsx";
import { DefinitionList } from "../../components/definition-list.tsx";
import { Field } from "../../components/field.tsx";
import { FormErrors } from "../../components/form-errors.tsx";
import { SectionHeader } from "../../components/page-header.tsx";
import { CategoryTiles } from "../../components/card-grid.tsx";
import { ifThere, myApi, need, tried } from "../../core/api.ts";
import { leaveNotice, takeNotice } from "../../core/cookies.ts";
import { check, errorsOf, type FormState, readForm } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { AccountPage } from "./account-page.tsx";
import { refusedPage } from "../../core/refused.ts";
import { UnverifiedNotice } from "./verify-email.tsx";

type Me = Schemas["Me"];

interface OverviewProps {
	page: RequestContext;
	me: Me;
	/** Whether somebody works in a shop. */
	hasShop: boolean;
	notice?: string | null | undefined;
}

/** What belongs to a person, and the ways to it. */
export function OverviewPage({ page, me, hasShop, notice }: OverviewProps) {
	const { account, frame } = page.t;
	return (
		<AccountPage page={page} title={account.overview.title} section="overview" lead={account.overview.hello(me.name)} notice={notice}>
			{!me.emailVerified && <UnverifiedNotice page={page} text={account.verify.unverified} />}
			<Profile page={page} me={me} />
			<section class="stack things" aria-labelledby="things">
				<SectionHeader id="things" title={account.overview.yourThings} />
				<CategoryTiles tiles={tilesOf(page, me, hasShop)} />
			</section>
			<form method="post" action={page.href("/sign-out")}>
				<Button>{frame.signOut}</Button>
			</form>
		</AccountPage>
	);
}

function Profile({ page, me }: { page: RequestContext; me: Me }) {
	const { account } = page.t;
	const { overview } = account;
	const mail = (
		<span class="cluster">
			<span>{me.email}</span>
			<Badge tone={me.emailVerified ? "success" : "warning"}>{me.emailVerified ? overview.verified : overview.notVerified}</Badge>
		</span>
	);
	return (
		<section class="panel stack" aria-labelledby="profile">
			<SectionHeader id="profile" title={overview.profile} />
			<DefinitionList
				look="grid"
				items={[
					{ term: account.name, details: me.name },
					{ term: account.email, details: mail },
					{ term: overview.memberSince, details: <time datetime={me.createdAt}>{page.format.date(me.createdAt)}</time> },
				]}
			/>
			<div class="cluster">
				<LinkButton href={page.href("/account/profile")} icon="edit">
					{overview.editName}
				</LinkButton>
				<LinkButton href={page.href("/forgot-password")} icon="lock">
					{overview.newPassword}
				</LinkButton>
			</div>
		</section>
	);
}

function tilesOf(page: RequestContext, me: Me, hasShop: boolean) {
	const { frame, overview } = page.t.account;
	const tile = (path: string, text: string, icon: "receipt" | "pin" | "lock" | "review" | "shop" | "settings", count?: string) => ({
		href: page.href(path),
		text,
		icon,
		count,
	});
	return [
		tile("/orders", frame.orders, "receipt"),
		tile("/account/addresses", frame.addresses, "pin", overview.addressCount(me.addresses.length)),
		tile("/account/devices", frame.devices, "lock"),
		tile("/account/reviews", frame.reviews, "review"),
		...(hasShop ? [tile("/sell", overview.sell, "shop")] : []),
		...(me.role === "admin" ? [tile("/admin", overview.admin, "settings")] : []),
	];
}

/** Somebody's account. */
export async function showOverview(c: Context<Web>): Promise<Response> {
	const api = myApi(c);
	const [me, shops] = await Promise.all([need(api.GET("/me")), ifThere(api.GET("/vendor"))]);
	const hasShop = (shops?.items.length ?? 0) > 0;
	return privatePage(c, <OverviewPage page={c.get("page")} me={me} hasShop={hasShop} notice={takeNotice(c)} />);
}

/** The form that changes a name. */
export function NamePage({ page, state: { values, errors } }: { page: RequestContext; state: FormState }) {
	const { account, words, errors: texts } = page.t;
	return (
		<AccountPage page={page} title={account.profile.title} section="overview" lead={account.profile.lead} narrow>
			<FormErrors title={texts.checkForm} errors={errors} labels={{ name: account.name }} />
			<form method="post" action={page.href("/account/profile")} class="panel stack">
				<Field
					label={account.name}
					name="name"
					required
					maxlength={120}
					autocomplete="name"
					value={values["name"]}
					error={errors["name"]}
				/>
				<div class="cluster">
					<Button variant="primary">{words.save}</Button>
					<LinkButton variant="quiet" href={page.href("/account")}>
						{words.cancel}
					</LinkButton>
				</div>
			</form>
		</AccountPage>
	);
}

/** Shows the form with the name as it is. */
export async function showName(c: Context<Web>): Promise<Response> {
	const { name } = await need(myApi(c).GET("/me"));
	return privatePage(c, <NamePage page={c.get("page")} state={{ values: { name }, errors: {} }} />);
}

/** Changes the name. */
export async function changeName(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const checked = check(profilePatchSchema.required(), { name: values["name"] ?? "" }, page.locale);
	if (!checked.ok) return privatePage(c, <NamePage page={page} state={{ values, errors: checked.errors }} />, 422);
	const outcome = await tried(myApi(c).PATCH("/me", { body: checked.value }));
	if (!outcome.ok)
		return refusedPage(c, outcome.problem, <NamePage page={page} state={{ values, errors: errorsOf(outcome.problem, page.t) }} />);
	leaveNotice(c, "nameSaved");
	return goTo(c, "/account");
}
