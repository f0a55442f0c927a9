import type { Context } from "hono";
import type { Problem } from "../../../../../api/client.ts";
import { myApi, need, tried } from "../../../core/api.ts";
import { UnreadableForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo, type RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { readPlace } from "../../../core/paging.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { idempotencyHeader } from "../../../core/form-key.ts";
import { endWhereHopeless, refusedPage } from "../../../core/refused.ts";
import { ImportsPage } from "./imports-page.tsx";
import { readUpload, type Upload, UnreadableUpload } from "./multipart-file.ts";

const IMPORTS_ON_A_PAGE = 20;
const LONGEST_NAME = 200;

const placeOf = (c: Context<Web>) => readPlace(new URL(c.req.url).searchParams);

function importsOf(c: Context<Web>) {
	const { cursor } = placeOf(c);
	const query = { limit: IMPORTS_ON_A_PAGE, ...(cursor !== undefined && { cursor }) };
	return need(myApi(c).GET("/vendor/{vendorId}/imports", { params: { path: { vendorId: vendorIdOf(c) }, query } }));
}

/** The form for a file, and the imports that there were. */
export async function showImports(c: Context<Web>): Promise<Response> {
	const [own, imports] = await Promise.all([shopOf(c), importsOf(c)]);
	return privatePage(c, <ImportsPage page={c.get("page")} own={own} imports={imports} place={placeOf(c)} formKey={crypto.randomUUID()} />);
}

/** Hands a file on while it arrives, and shows how its import goes. */
export async function startImport(c: Context<Web>): Promise<Response> {
	const { fields, file } = await uploadOf(c);
	const page = c.get("page");
	const key = fields["_key"] ?? "";
	if (!file) return privatePage(c, <ImportsPage {...await again(c, page.t.sell.imports.noFile)} />, 422);
	const [shown, started] = await Promise.all([again(c, ""), tried(send(c, key, file, fields["waits"] === "true"))]);
	if (!started.ok) {
		endWhereHopeless(started.problem);
		return refusedPage(c, started.problem, <ImportsPage {...shown} error={faultOf(started.problem, page)} />);
	}
	return goTo(c, shopPath(c, `/imports/${started.data.id}`));
}

async function uploadOf(c: Context<Web>): Promise<Upload> {
	const { body } = c.req.raw;
	if (!body) throw new UnreadableForm();
	try {
		return await readUpload(c.req.header("content-type") ?? "", body);
	} catch (error) {
		throw error instanceof UnreadableUpload ? new UnreadableForm() : error;
	}
}

function send(c: Context<Web>, key: string, { name, body }: NonNullable<Upload["file"]>, waits: boolean) {
	const fileName =
		name
			.replaceAll(/\p{Cc}/gu, " ")
			.slice(-LONGEST_NAME)
			.trim() || "products.csv";
	return myApi(c).POST("/vendor/{vendorId}/imports", {
		params: {
			path: { vendorId: vendorIdOf(c) },
			query: { fileName, ...(waits && { waits: "true" as const }) },
			...idempotencyHeader({ _key: key }),
		},
		headers: { "Content-Type": "text/csv" },
		body: body as unknown as string, // a stream: the document can only call it a string
		bodySerializer: (stream: unknown) => stream as ReadableStream,
	});
}

/** The page with a new key: what is sent next is another import. */
async function again(c: Context<Web>, error: string) {
	const [own, imports] = await Promise.all([shopOf(c), importsOf(c)]);
	return { page: c.get("page"), own, imports, place: placeOf(c), formKey: crypto.randomUUID(), error };
}

/** Why a file was not taken, for the person who chose it. */
function faultOf({ code, detail }: Problem, { t }: RequestContext): string {
	const phrases: Record<string, string> = t.sell.faults;
	return code === "too_large" ? t.sell.imports.tooLarge : (phrases[detail] ?? t.problems[code] ?? t.problems.unknown);
}
