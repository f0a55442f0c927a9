import type { Context } from "hono";
import type { Schemas } from "../../../../../api/client.ts";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { leaveNotice, takeNotice } from "../../../core/cookies.ts";
import { readForm, UnreadableForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import { goTo } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { shopOf, shopPath, vendorIdOf } from "../own-shop.ts";
import { undoRefused } from "../refused.ts";
import { showChange } from "../show-change.ts";
import { leaveUndo, takeUndo, unpacked } from "../undo.ts";
import { productOf } from "./edit-product.tsx";
import { actionFrom, after, MOST_PICTURES, type PictureFields, picturesFrom, withPicture, withUploaded } from "./picture-list.ts";
import { PicturesPage } from "./pictures-page.tsx";
import { filesOf, uploadAll, type Uploaded } from "./upload-pictures.ts";

const LONGEST_ALT = 300;

const picturesPath = (c: Context<Web>): string => shopPath(c, `/products/${c.req.param("productId")}/pictures`);
const productPath = (c: Context<Web>) => ({ path: { vendorId: vendorIdOf(c), id: c.req.param("productId") ?? "" } });

/** The pictures of a product. */
export async function showPictures(c: Context<Web>): Promise<Response> {
	const [own, product] = await Promise.all([shopOf(c), productOf(c)]);
	const said = { undo: takeUndo(c), notice: takeNotice(c) };
	return privatePage(c, <PicturesPage page={c.get("page")} own={own} product={product} pictures={product.media} {...said} />);
}

/** What is posted to the pictures: files to add, or the form with their texts and order. */
export const postPictures = (c: Context<Web>): Promise<Response> =>
	(c.req.header("content-type") ?? "").startsWith("multipart/form-data") ? addPictures(c) : changePictures(c);

/** Changes what pictures say, their order, or takes one away, which the next page offers to undo. */
async function changePictures(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const action = actionFrom(values["do"]);
	const pictures = picturesFrom(values);
	if (pictures.length === 0 || !values["_updatedAt"]) throw new UnreadableForm();
	const tooLong = pictures.findIndex(({ alt }) => alt.length > LONGEST_ALT);
	if (tooLong >= 0) return again(c, pictures, { [`media.${tooLong}.alt`]: c.get("page").t.sell.pictures.altTooLong(LONGEST_ALT) });
	const saved = await tried(savePictures(c, after(pictures, action), values["_updatedAt"]));
	if (!saved.ok) return refused(c, pictures, saved.problem);
	await showChange(c, [saved.data.id]);
	const removed = action.kind === "remove" ? pictures[action.at] : undefined;
	if (removed && action.kind === "remove") leaveUndo(c, "pictureRemoved", [[removed.url, removed.alt, action.at]]);
	else leaveNotice(c, "picturesSaved");
	return goTo(c, picturesPath(c));
}

/** Puts a picture back that was taken away. */
export async function undoRemoval(c: Context<Web>): Promise<Response> {
	const { before = "" } = await readForm(c);
	const [url = "", alt = "", at = "0"] = unpacked(before)[0] ?? [];
	const product = await productOf(c);
	const pictures = withPicture(product.media, { url, alt }, Number(at) || 0);
	const saved = await tried(savePictures(c, pictures, product.updatedAt));
	if (!saved.ok) return undoRefused(c, saved.problem, picturesPath(c));
	await showChange(c, [saved.data.id]);
	leaveNotice(c, "undone");
	return goTo(c, picturesPath(c));
}

/** Adds files as pictures, those that are sound; the others stand in the page with what is wrong with each. */
async function addPictures(c: Context<Web>): Promise<Response> {
	const { pictures: t } = c.get("page").t.sell;
	const files = await filesOf(c);
	if (files === null) return again(c, null, { pictures: t.tooMuch });
	if (files.length === 0) return again(c, null, { pictures: t.noFile });
	const [product, uploaded] = await Promise.all([productOf(c), uploadAll(c, files)]);
	const urls = uploaded.flatMap((file) => ("url" in file ? [file.url] : []));
	const pictures = withUploaded(product.media, urls);
	const full = product.media.length + urls.length > MOST_PICTURES;
	if (urls.length > 0) {
		const saved = await tried(savePictures(c, pictures, product.updatedAt));
		if (!saved.ok) return refused(c, null, saved.problem);
		await showChange(c, [product.id]);
	}
	const faults = faultsOf(c, uploaded, full);
	if (faults.length > 0) return again(c, null, { pictures: faults.join("\n") }, urls.length);
	leaveNotice(c, "picturesAdded");
	return goTo(c, picturesPath(c));
}

function faultsOf(c: Context<Web>, uploaded: readonly Uploaded[], full: boolean): string[] {
	const { pictures: t } = c.get("page").t.sell;
	const faults = uploaded.flatMap((file) => ("fault" in file ? [t.fileFault(file.name, t.faults[file.fault])] : []));
	return full ? [...faults, t.full(MOST_PICTURES)] : faults;
}

const savePictures = (c: Context<Web>, media: readonly PictureFields[], updatedAt: string | undefined) =>
	myApi(c).PATCH("/vendor/{vendorId}/products/{id}", {
		params: productPath(c),
		body: { media: media.map(({ url, alt }) => ({ url, alt })), ...(updatedAt && { expectedUpdatedAt: updatedAt }) },
	});

/** The page with what went wrong; `pictures` as they were typed, or null for those that are stored. */
async function again(
	c: Context<Web>,
	pictures: readonly PictureFields[] | null,
	errors: Readonly<Record<string, string>>,
	added = 0,
): Promise<Response> {
	const [own, product] = await Promise.all([shopOf(c), productOf(c)]);
	const body = (
		<PicturesPage page={c.get("page")} own={own} product={product} pictures={pictures ?? product.media} errors={errors} added={added} />
	);
	return privatePage(c, body, 422);
}

async function refused(c: Context<Web>, pictures: readonly PictureFields[] | null, problem: Schemas["Problem"]): Promise<Response> {
	if (problem.status === 401 || problem.status === 404) throw new ApiFailure(problem);
	const { t } = c.get("page");
	return again(c, pictures, {
		"": problem.code === "precondition_failed" ? t.sell.pictures.changed : (t.problems[problem.code] ?? t.problems.unknown),
	});
}
