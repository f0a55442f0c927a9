import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { HiddenFields } from "../../../components/hidden-fields.tsx";
import { Table } from "../../../components/table.tsx";
import { myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { type FormErrors as Faults, readForm } from "../../../core/forms.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo, MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { AdminPage } from "../admin-page.tsx";
import { payoutFaults } from "./payout-faults.ts";
import { payoutsPage } from "./payouts.tsx";

type Due = Schemas["DuePayout"];

const vendorIdIn = (text: string | undefined): string | undefined => /^vend_[A-Za-z0-9]+$/.exec(text ?? "")?.[0];

/** The shops that would be paid: one, or all that are ready. */
async function readyShops(c: Context<Web>, vendorId: string | undefined): Promise<Due[]> {
	const { due } = await need(myApi(c).GET("/admin/payouts", { params: { query: { limit: 1 } } }));
	return due.filter(({ vendor, payee }) => payee.status === "ready" && (vendorId === undefined || vendor.id === vendorId));
}

/** `/admin/payouts/run?vendorId=`: the question before money leaves. */
export async function askToPay(c: Context<Web>): Promise<Response> {
	const vendorId = vendorIdIn(c.req.query("vendorId"));
	return privatePage(c, <PayQuestion page={c.get("page")} vendorId={vendorId} due={await readyShops(c, vendorId)} />);
}

/** `POST /admin/payouts/run`; sent twice it pays once. */
export async function pay(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const vendorId = vendorIdIn(values["vendorId"]);
	const body = vendorId === undefined ? { all: true as const } : { vendorId };
	const done = await tried(myApi(c).POST("/admin/payouts", { params: idempotencyHeader(values), body }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		const due = await readyShops(c, vendorId);
		const errors = payoutFaults(done.problem, page);
		return refusedPage(c, done.problem, <PayQuestion page={page} vendorId={vendorId} due={due} errors={errors} />);
	}
	leaveNotice(c, done.data.items.length === 0 ? "payoutsNone" : "payoutsMade");
	return goTo(c, "/admin/payouts");
}

/** `POST /admin/payouts/{id}/retry` */
export async function retryPayout(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const params = { path: { id: c.req.param("id") ?? "" }, ...idempotencyHeader(values) };
	const done = await tried(myApi(c).POST("/admin/payouts/{id}/retry", { params, body: {} }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		return refusedPage(c, done.problem, await payoutsPage(c, payoutFaults(done.problem, c.get("page"))));
	}
	leaveNotice(c, "payoutTriedAgain");
	return goTo(c, "/admin/payouts");
}

interface PayQuestionProps {
	page: RequestContext;
	vendorId: string | undefined;
	due: readonly Due[];
	errors?: Faults | undefined;
}

/** Says who gets how much, and asks once more. */
const PayQuestion = ({ page, vendorId, due, errors = {} }: PayQuestionProps) => {
	const { confirm, title } = page.t.admin.payouts;
	const back = page.href("/admin/payouts");
	const [first] = due;
	const sum = page.format.money({ amount: due.reduce((all, { available }) => all + available.amount, 0), currency: MARKETPLACE.currency });
	const isOne = vendorId !== undefined && first !== undefined;
	return (
		<AdminPage
			page={page}
			section="payouts"
			title={isOne ? confirm.titleShop(first.vendor.name) : vendorId === undefined && first ? confirm.titleAll : title}
			lead={isOne ? confirm.textShop(sum) : first ? confirm.textAll(due.length, sum) : undefined}
			above={[]}
			narrow
		>
			<FormErrors title={page.t.admin.payouts.faults.title} errors={errors} />
			{first ? (
				<form method="post" action={page.href("/admin/payouts/run")} class="panel stack">
					<HiddenFields keep={{ vendorId, _key: crypto.randomUUID() }} />
					{!isOne && <WhoIsPaid page={page} due={due} />}
					<div class="cluster">
						<Button variant="primary">{confirm.submit}</Button>
						<LinkButton href={back}>{page.t.words.cancel}</LinkButton>
					</div>
				</form>
			) : (
				<EmptyState icon="money" title={confirm.nothingTitle} action={<LinkButton href={back}>{confirm.back}</LinkButton>}>
					<p>{confirm.nothingText}</p>
				</EmptyState>
			)}
		</AdminPage>
	);
};

const WhoIsPaid = ({ page, due }: { page: RequestContext; due: readonly Due[] }) => {
	const { confirm, due: texts } = page.t.admin.payouts;
	return (
		<Table
			caption={confirm.caption}
			columns={[
				{ key: "shop", text: texts.columns.shop, heading: true },
				{ key: "available", text: texts.columns.available, end: true },
			]}
			rows={due.map(({ vendor, available }) => ({
				cells: { shop: vendor.name, available: <span class="num nowrap">{page.format.money(available)}</span> },
			}))}
		/>
	);
};
