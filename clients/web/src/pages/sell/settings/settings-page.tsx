import type { Child } from "hono/jsx";
import { Button } from "../../../components/button.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import type { FormErrors as Faults } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";

/** The parts of the settings, and their addresses below `/settings`. */
export const TABS = { shop: "", hours: "/hours", delivery: "/delivery" } as const;
export type SettingsTab = keyof typeof TABS;

/** What the button says that undoes the last change. */
export const UNDO = "undo";

/** What was said before this page, and what the form that undoes it sends. */
export interface Said {
	text: string;
	tone: "success" | "info";
	/** The earlier settings as JSON; undefined where there is no way back. */
	before?: string | undefined;
	/** The form below was filled in and is not saved: it counts more than a draft in the browser. */
	isUnsaved?: boolean | undefined;
}

interface SettingsPageProps {
	page: RequestContext;
	own: OwnShop;
	tab: SettingsTab;
	lead?: string | undefined;
	said?: Said | undefined;
	errors: Faults;
	children: Child;
}

/** A part of the settings with the way to the others. */
export function SettingsPage({ page, own, tab, lead, said, errors, children }: SettingsPageProps) {
	const text = page.t.sell.settings;
	const path = `/sell/${own.shop.id}/settings`;
	const names = Object.keys(TABS) as SettingsTab[];
	return (
		<SellPage page={page} own={own} section="settings" title={tab === "shop" ? text.title : text.tabs[tab]}>
			<PageHeader title={text.title} lead={lead} />
			<Tabs
				label={text.tabsLabel}
				tabs={names.map((name) => ({ href: page.href(path + TABS[name]), text: text.tabs[name], current: name === tab }))}
			/>
			{said && <SaidNotice page={page} said={said} action={page.href(path + TABS[tab])} />}
			<FormErrors title={page.t.errors.checkForm} errors={errors} />
			{children}
		</SellPage>
	);
}

interface SaidNoticeProps {
	page: RequestContext;
	said: Said;
	/** Of the part of the settings. */
	action: string;
}

function SaidNotice({ page, said: { text, tone, before, isUnsaved }, action }: SaidNoticeProps) {
	return (
		<Notice tone={tone} role="status">
			<div class="between" data-focus={isUnsaved}>
				<p>{text}</p>
				{before !== undefined && (
					<form method="post" action={action}>
						<input type="hidden" name="before" value={before} />
						<Button small icon="undo" name="do" value={UNDO}>
							{page.t.words.undo}
						</Button>
					</form>
				)}
			</div>
		</Notice>
	);
}
