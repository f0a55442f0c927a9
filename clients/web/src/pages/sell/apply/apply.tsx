import type { Context } from "hono";
import { applicationSchema } from "#contracts/vendor";
import type { Problem } from "../../../../../api/client.ts";
import { ApiFailure, myApi, need, tried } from "../../../core/api.ts";
import { leaveNotice } from "../../../core/cookies.ts";
import { errorsOf, type FormErrors, type FormValues, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { refusedPage } from "../../../core/refused.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { ApplyPage, RESEND } from "./apply-page.tsx";
import { readShop, shopValues } from "./shop-input.ts";

const me = (c: Context<Web>) => need(myApi(c).GET("/me"));

/** The address that the applicant still has to confirm. */
const unverifiedOf = ({ email, emailVerified }: { email: string; emailVerified: boolean }): string | undefined =>
	emailVerified ? undefined : email;

/** `/sell/apply`, empty; or `?again=` with what an application said that was turned down. */
export async function showApply(c: Context<Web>): Promise<Response> {
	const [person, earlier] = await Promise.all([me(c), earlierApplication(c)]);
	const state = { values: { email: person.email, ...earlier }, errors: {} };
	return privatePage(c, <ApplyPage page={c.get("page")} state={state} formKey={crypto.randomUUID()} unverified={unverifiedOf(person)} />);
}

async function earlierApplication(c: Context<Web>): Promise<FormValues> {
	const id = c.req.query("again") ?? "";
	if (!/^vend_[A-Za-z0-9]{1,64}$/.test(id)) return {};
	const { items } = await need(myApi(c).GET("/vendor", { params: { query: { including: id, limit: 50 } } }));
	const shop = items.find((item) => item.id === id);
	return shop ? shopValues(shop) : {};
}

/** Sends the application; however often one form is sent, it is one application. Or sends the mail again, where its button says so. */
export async function apply(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const values = await readForm(c);
	if (values["do"] === RESEND) return resendMail(c, values);
	const read = readShop(applicationSchema, values, page);
	if (!read.ok) {
		const person = await me(c);
		return privatePage(
			c,
			<ApplyPage page={page} state={{ values, errors: read.errors }} formKey={keyOf(values)} unverified={unverifiedOf(person)} />,
			422,
		);
	}
	const outcome = await tried(myApi(c).POST("/vendors", { params: idempotencyHeader(values), body: read.value }));
	if (outcome.ok) {
		leaveNotice(c, "applied");
		return goTo(c, `/sell/${outcome.data.id}`);
	}
	if (outcome.problem.status === 401) throw new ApiFailure(outcome.problem);
	const person = await me(c);
	const state = { values, errors: faults(page, outcome.problem) };
	return refusedPage(
		c,
		outcome.problem,
		<ApplyPage page={page} state={state} formKey={crypto.randomUUID()} unverified={unverifiedOf(person)} />,
	);
}

/** The form keeps its key as long as it has not done its work. */
const keyOf = (values: FormValues): string => idempotencyHeader(values).header?.["idempotency-key"] ?? crypto.randomUUID();

const faults = (page: RequestContext, problem: Problem): FormErrors =>
	problem.status === 409 ? { "": page.t.sell.apply.tooMany } : errorsOf(problem, page.t);

/** Sends the mail again that confirms the address, and shows the form as it was. */
async function resendMail(c: Context<Web>, values: FormValues): Promise<Response> {
	const [person, outcome] = await Promise.all([
		me(c),
		tried(myApi(c).POST("/auth/send-verification-email", { body: { locale: c.get("page").locale } })),
	]);
	if (!outcome.ok && outcome.problem.status !== 409) throw new ApiFailure(outcome.problem);
	const props = { state: { values, errors: {} }, formKey: keyOf(values), unverified: unverifiedOf(person) };
	return privatePage(c, <ApplyPage page={c.get("page")} {...props} mailSent={outcome.ok} />);
}
