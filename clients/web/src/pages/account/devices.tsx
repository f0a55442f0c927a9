import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Schemas } from "../../../../api/client.ts";
import { Badge } from "../../components/badge.tsx";
import { Button, LinkButton } from "../../components/button.tsx";
import { ConfirmPanel } from "../../components/dialog.tsx";
import { Table } from "../../components/table.tsx";
import { ApiFailure, myApi, need, tried } from "../../core/api.ts";
import { leaveNotice, takeNotice } from "../../core/cookies.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { ShopPage } from "../../layout/shop-page.tsx";
import { AccountPage } from "./account-page.tsx";
import { deviceOf } from "./device-name.ts";

type Device = Schemas["Device"];
const PATH = "/account/devices";

/** `Firefox on Windows`, as far as it is known. */
export function deviceText(page: RequestContext, userAgent: string | null): string {
	const { devices } = page.t.account;
	const { browser, system } = deviceOf(userAgent);
	if (browser && system) return devices.on(browser, system);
	return browser ?? system ?? (userAgent ? devices.app : devices.unknown);
}

/** Where somebody is signed in. */
export function DevicesPage({ page, devices, notice }: { page: RequestContext; devices: readonly Device[]; notice?: string | null }) {
	const { devices: text } = page.t.account;
	const others = devices.some(({ current }) => !current);
	return (
		<AccountPage page={page} title={text.title} section="devices" lead={text.lead} notice={notice}>
			<Table
				caption={text.caption}
				hideCaption
				look="stack"
				columns={[
					{ key: "device", text: text.device, heading: true },
					{ key: "seen", text: text.lastSeen },
					{ key: "since", text: text.since },
					{ key: "actions", text: page.t.words.actions, hideText: true, end: true },
				]}
				rows={[...devices].sort((a, b) => Number(b.current) - Number(a.current)).map((device) => ({ cells: cellsOf(page, device) }))}
			/>
			{others ? (
				<div>
					<LinkButton icon="lock" href={page.href(`${PATH}/others/sign-out`)}>
						{text.signOutOthers}
					</LinkButton>
				</div>
			) : (
				<p class="muted">{text.onlyThis}</p>
			)}
		</AccountPage>
	);
}

function cellsOf(page: RequestContext, device: Device): Record<string, Child> {
	const { devices: text } = page.t.account;
	const name = deviceText(page, device.userAgent);
	return {
		device: (
			<span class="cluster">
				{name}
				{device.current && <Badge tone="success">{text.current}</Badge>}
			</span>
		),
		seen: <time datetime={device.lastSeenAt}>{page.format.date(device.lastSeenAt)}</time>,
		since: <time datetime={device.createdAt}>{page.format.date(device.createdAt)}</time>,
		actions: device.current ? (
			<form method="post" action={page.href("/sign-out")}>
				<Button small aria-label={text.signOutOf(text.current)}>
					{text.signOut}
				</Button>
			</form>
		) : (
			<LinkButton small href={page.href(`${PATH}/${device.id}/sign-out`)} aria-label={text.signOutOf(name)}>
				{text.signOut}
			</LinkButton>
		),
	};
}

/** Asks before a device, or all others, are signed out. */
export function SignOutPage({ page, id, title, children }: { page: RequestContext; id: string; title: string; children: Child }) {
	return (
		<ShopPage page={page} facts={{ title }} section="/account">
			<div class="container narrow">
				<ConfirmPanel
					title={title}
					actions={
						<>
							<form method="post" action={page.href(`${PATH}/${id}/sign-out`)}>
								<Button variant="danger">{page.t.account.devices.signOut}</Button>
							</form>
							<LinkButton href={page.href(PATH)}>{page.t.words.cancel}</LinkButton>
						</>
					}
				>
					<p>{children}</p>
				</ConfirmPanel>
			</div>
		</ShopPage>
	);
}

const sessionsOf = async (c: Context<Web>): Promise<Device[]> =>
	(await need(myApi(c).GET("/me/sessions", { params: { query: { limit: 100 } } }))).items;

/** Shows where somebody is signed in. */
export async function showDevices(c: Context<Web>): Promise<Response> {
	return privatePage(c, <DevicesPage page={c.get("page")} devices={await sessionsOf(c)} notice={takeNotice(c)} />);
}

/** Asks before one device is signed out; one that is gone already leads back to the list. */
export async function showSignOut(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const device = (await sessionsOf(c)).find(({ id }) => id === c.req.param("id"));
	if (!device) return goTo(c, PATH);
	const { devices: text } = page.t.account;
	return privatePage(
		c,
		<SignOutPage page={page} id={device.id} title={text.signOutTitle}>
			{text.signOutText(deviceText(page, device.userAgent), page.format.date(device.createdAt))}
		</SignOutPage>,
	);
}

/** Ends one session; one that has ended already is no fault. */
export async function signDeviceOut(c: Context<Web>): Promise<Response> {
	const outcome = await tried(myApi(c).DELETE("/me/sessions/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));
	if (!outcome.ok && outcome.problem.status !== 404) throw new ApiFailure(outcome.problem);
	leaveNotice(c, "deviceSignedOut");
	return goTo(c, PATH);
}

/** Asks before all others are signed out; who is not signed in is asked to first. */
export async function showOthersSignOut(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	await need(myApi(c).GET("/me"));
	const { devices: text } = page.t.account;
	return privatePage(
		c,
		<SignOutPage page={page} id="others" title={text.signOutOthersTitle}>
			{text.signOutOthersText}
		</SignOutPage>,
	);
}

/** Ends all sessions but this one. */
export async function signOthersOut(c: Context<Web>): Promise<Response> {
	await need(myApi(c).DELETE("/me/sessions"));
	leaveNotice(c, "othersSignedOut");
	return goTo(c, PATH);
}
