import type { Context } from "hono";
import { PICTURE_TYPES, type PictureType } from "#contracts/picture";
import { MAX_PICTURE_BYTES } from "#kit/limits";
import { ApiFailure, myApi, tried } from "../../../core/api.ts";
import { UnreadableForm } from "../../../core/forms.ts";
import type { Web } from "../../../env.ts";
import { vendorIdOf } from "../own-shop.ts";

/** How many files one form may hold. */
export const MOST_FILES = 8;
/** A Worker has not much memory: what is sent at once stays well below it. */
export const MOST_BYTES_AT_ONCE = 25_000_000;

/** What became of a file: where it is now, or why it is not. */
export type Uploaded = { name: string } & ({ url: string } | { fault: UploadFault });
/** Why a file is no picture of the product. */
export type UploadFault = "empty" | "tooLarge" | "notAPicture" | "failed";

/** The files of a posted form; null where they are too large together, or too many. Throws where the body is no form. */
export async function filesOf(c: Context<Web>): Promise<File[] | null> {
	if (!(c.req.header("content-type") ?? "").startsWith("multipart/form-data")) throw new UnreadableForm();
	if (Number(c.req.header("content-length") ?? 0) > MOST_BYTES_AT_ONCE) return null;
	try {
		const form = await c.req.formData();
		const files = form.getAll("pictures").filter((file): file is File => typeof file !== "string" && file.name !== "");
		return files.length > MOST_FILES ? null : files;
	} catch {
		throw new UnreadableForm();
	}
}

/** Hands the files over to the catalog, all at once; what one of them is refused for keeps none of the others away. */
export const uploadAll = (c: Context<Web>, files: readonly File[]): Promise<Uploaded[]> =>
	Promise.all(files.map((file) => upload(c, file)));

async function upload(c: Context<Web>, file: File): Promise<Uploaded> {
	const { name } = file;
	if (file.size === 0) return { name, fault: "empty" };
	if (file.size > MAX_PICTURE_BYTES) return { name, fault: "tooLarge" };
	const type = PICTURE_TYPES.find((known) => known === file.type);
	if (!type) return { name, fault: "notAPicture" };
	const sent = await tried(post(c, file, type));
	if (sent.ok) return { name, url: sent.data.url };
	if (sent.problem.status === 401 || sent.problem.status === 404) throw new ApiFailure(sent.problem);
	return { name, fault: sent.problem.code === "too_large" ? "tooLarge" : sent.problem.status < 500 ? "notAPicture" : "failed" };
}

const post = (c: Context<Web>, file: File, type: PictureType) =>
	myApi(c).POST("/vendor/{vendorId}/media", {
		params: { path: { vendorId: vendorIdOf(c) } },
		headers: { "Content-Type": type },
		body: file as unknown as string, // bytes: the document can only call them a binary string
		bodySerializer: (body: unknown) => body as File,
	});
