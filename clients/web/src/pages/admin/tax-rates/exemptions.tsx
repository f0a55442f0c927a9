import type { Context } from "hono";
import { idSchema } from "#contracts/ids";
import { Button, LinkButton } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { Pagination } from "../../../components/pagination.tsx";
import { Table } from "../../../components/table.tsx";
import { ApiFailure, myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { EMPTY_FORM, errorsOf, type FormState, readForm } from "../../../core/forms.ts";
import { readPlace } from "../../../core/paging.ts";
import { privatePage } from "../../../core/public-page.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { adminOnly } from "../admin-only.ts";
import { AdminPage } from "../admin-page.tsx";
import { LeftNotice } from "../left-notice.tsx";
import { type ListAddress, pageLinks } from "../list-address.ts";
import { Time } from "../time.tsx";
import { TaxTabs } from "./tax-tabs.tsx";

const PATH = "/admin/tax-rates/exemptions";

/** `/admin/tax-rates/exemptions` */
export const showExemptions = async (c: Context<Web>): Promise<Response> => {
	const values = { userId: c.req.query("user") ?? "" };
	return privatePage(c, await ExemptionsPage(c, { ...EMPTY_FORM, values }));
};

/** `POST /admin/tax-rates/exemptions`: exempts somebody. */
export async function exempt(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	const { data: userId } = idSchema.safeParse((values["userId"] ?? "").trim());
	const reason = (values["reason"] ?? "").trim();
	const errors = {
		...(userId === undefined && { userId: page.t.admin.sum.taxes.userIdFault }),
		...(reason === "" && { reason: page.t.admin.reasonMissing }),
	};
	if (userId === undefined || reason === "") return privatePage(c, await ExemptionsPage(c, { values, errors }), 422);
	const done = await tried(myApi(c).PUT("/admin/tax-exemptions/{userId}", { params: { path: { userId } }, body: { reason } }));
	if (!done.ok) {
		endWhereHopeless(done.problem);
		return refusedPage(c, done.problem, await ExemptionsPage(c, { values, errors: errorsOf(done.problem, page.t) }));
	}
	leaveNotice(c, "taxExempted");
	return goTo(c, PATH);
}

async function ExemptionsPage(c: Context<Web>, { values, errors }: FormState) {
	const page = c.get("page");
	const { taxes, remove, whoChanged } = page.t.admin.sum;
	const list: ListAddress = { path: PATH, filters: {}, place: readPlace(new URL(c.req.url).searchParams) };
	const query = { limit: 50, ...(list.place.cursor !== undefined && { cursor: list.place.cursor }) };
	const { items, nextCursor } = await need(myApi(c).GET("/admin/tax-exemptions", { params: { query } }));
	return (
		<AdminPage
			page={page}
			section="taxes"
			title={taxes.tabs.exemptions}
			lead={taxes.exemptionsLead}
			notice={<LeftNotice page={page} left={takeNotice(c)} />}
		>
			<TaxTabs page={page} tab="exemptions" />
			<Table
				caption={taxes.tabs.exemptions}
				hideCaption
				look="stack"
				columns={[
					{ key: "user", text: taxes.exemptColumns.user, heading: true },
					{ key: "reason", text: taxes.exemptColumns.reason },
					{ key: "since", text: taxes.exemptColumns.since },
					{ key: "actions", text: taxes.exemptColumns.actions, hideText: true, end: true },
				]}
				rows={items.map(({ userId, reason, createdAt }) => ({
					cells: {
						user: <a href={page.href(`/admin/users/${userId}`)}>{userId}</a>,
						reason,
						since: <Time page={page} at={createdAt} dayOnly />,
						actions: (
							<a href={page.href(`${PATH}/${userId}/end`)} aria-label={taxes.removeOf(userId)}>
								{remove}
							</a>
						),
					},
				}))}
				empty={
					<EmptyState icon="users" title={taxes.noneExempt.title}>
						<p>{taxes.noneExempt.text}</p>
					</EmptyState>
				}
			/>
			<Pagination {...pageLinks(page, list, nextCursor)} />
			<section class="panel stack narrow" aria-labelledby="exempt-title">
				<SectionHeader id="exempt-title" title={taxes.exempt} />
				<FormErrors title={page.t.errors.checkForm} errors={errors} />
				<form method="post" action={page.href(PATH)} class="stack">
					<Field
						label={taxes.userId}
						hint={taxes.userIdHint}
						name="userId"
						required
						maxlength={80}
						value={values["userId"]}
						error={errors["userId"]}
						autocomplete="off"
						spellcheck={false}
					/>
					<Field
						label={page.t.admin.reason}
						name="reason"
						required
						maxlength={500}
						value={values["reason"]}
						error={errors["reason"]}
						autocomplete="off"
					/>
					<div>
						<Button variant="primary">{taxes.exempt}</Button>
					</div>
				</form>
			</section>
			<p>
				<a href={page.href("/admin/changes?subject=tax_exemption")}>{whoChanged}</a>
			</p>
		</AdminPage>
	);
}

/** `/admin/tax-rates/exemptions/{userId}/end`: the question before it is done. */
export async function showExemptionEnd(c: Context<Web>): Promise<Response> {
	await adminOnly(c);
	const page = c.get("page");
	const userId = c.req.param("userId") ?? "";
	const { taxes, keep } = page.t.admin.sum;
	return privatePage(
		c,
		<AdminPage page={page} section="taxes" title={taxes.endQuestion} lead={taxes.endText} above={[]} narrow>
			<p>
				<span class="id">{userId}</span>
			</p>
			<form method="post" action={page.href(`${PATH}/${userId}/end`)} class="cluster">
				<Button variant="danger">{taxes.end}</Button>
				<LinkButton href={page.href(PATH)}>{keep}</LinkButton>
			</form>
		</AdminPage>,
	);
}

/** Ends it; what is over already counts as ended. */
export async function endExemption(c: Context<Web>): Promise<Response> {
	const userId = c.req.param("userId") ?? "";
	const done = await tried(myApi(c).DELETE("/admin/tax-exemptions/{userId}", { params: { path: { userId } } }));
	if (!done.ok && done.problem.status !== 404) throw new ApiFailure(done.problem);
	leaveNotice(c, "taxExemptionEnded");
	return goTo(c, PATH);
}
