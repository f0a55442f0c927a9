import type { Child } from "hono/jsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { Tabs } from "../../components/tabs.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { ShopPage } from "../../layout/shop-page.tsx";

type Section = "overview" | "orders" | "addresses" | "devices" | "reviews";
const PATHS: Record<Section, string> = {
	overview: "/account",
	orders: "/orders",
	addresses: "/account/addresses",
	devices: "/account/devices",
	reviews: "/account/reviews",
};

interface AccountPageProps {
	page: RequestContext;
	title: string;
	section: Section;
	lead?: string | undefined;
	actions?: Child | undefined;
	/** The key of a message that the page before left. */
	notice?: string | null | undefined;
	/** Path and query, for the links to other languages, where the page needs more than its path. */
	address?: string | undefined;
	/** One column, for a form. */
	narrow?: boolean | undefined;
	children: Child;
}

/** A page of somebody's account, with the way to its other parts. */
export function AccountPage({ page, title, section, lead, actions, notice, address, narrow = false, children }: AccountPageProps) {
	const { frame } = page.t.account;
	const names = Object.keys(PATHS) as Section[];
	return (
		<ShopPage page={page} facts={{ title }} section="/account" address={address}>
			<div class="container stack loose">
				<Tabs
					label={frame.sections}
					tabs={names.map((name) => ({ href: page.href(PATHS[name]), text: frame[name], current: name === section }))}
				/>
				<div class={narrow ? "narrow stack loose" : "stack loose"}>
					<LeftNotice page={page} notice={notice} />
					<PageHeader title={title} lead={lead} actions={actions} />
					{children}
				</div>
			</div>
		</ShopPage>
	);
}

/** What the page before left to say, if it is one of ours. */
export function LeftNotice({ page, notice }: { page: RequestContext; notice?: string | null | undefined }) {
	if (!notice || !Object.hasOwn(page.t.notices, notice)) return null;
	return (
		<Notice tone="success" role="status">
			{page.t.notices[notice]}
		</Notice>
	);
}

/** A page with one question, for those who are not signed in (yet). */
export function DoorPage({ page, title, lead, notice, address, children }: Omit<AccountPageProps, "section" | "actions" | "narrow">) {
	return (
		<ShopPage page={page} facts={{ title }} section="/account" address={address}>
			<div class="container narrow stack loose">
				<LeftNotice page={page} notice={notice} />
				<PageHeader title={title} lead={lead} />
				{children}
			</div>
		</ShopPage>
	);
}

/** Where the mails of a local street are to be read; nothing elsewhere. */
export const DevMailboxLink = ({ page }: { page: RequestContext }) =>
	page.environment === "local" ? (
		<p class="small">
			<a href={page.href("/dev/mails")}>{page.t.account.devMails.link}</a>
		</p>
	) : null;
