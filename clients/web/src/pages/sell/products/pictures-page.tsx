import type { Schemas } from "../../../../../api/client.ts";
import { Button } from "../../../components/button.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Field } from "../../../components/field.tsx";
import { FormErrors } from "../../../components/form-errors.tsx";
import { Notice } from "../../../components/notice.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import { Picture } from "../../../components/picture.tsx";
import { ownPicture } from "../../../core/own-content.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { draftOf } from "../../../core/draft.ts";
import type { OwnShop } from "../own-shop.ts";
import type { Undo } from "../undo.ts";
import { UndoNotice } from "../undo-notice.tsx";
import type { PictureFields } from "./picture-list.ts";
import { ProductFrame } from "./product-page.tsx";

interface PicturesPageProps {
	page: RequestContext;
	own: OwnShop;
	product: Schemas["OwnProduct"];
	/** As they are stored, or as they were typed. */
	pictures: readonly PictureFields[];
	/** By field: `media.2.alt`; `pictures` is the upload, one fault a line. */
	errors?: Readonly<Record<string, string>> | undefined;
	/** How many files of an upload were sound although others were not. */
	added?: number | undefined;
	undo?: Undo | null | undefined;
	notice?: string | null | undefined;
}

/** A product's pictures: new ones, what each shows in words, and their order. */
export const PicturesPage = ({ page, own, product, pictures, errors = {}, added = 0, undo = null, notice }: PicturesPageProps) => {
	const { pictures: t } = page.t.sell;
	const path = page.href(`/sell/${own.shop.id}/products/${product.id}/pictures`);
	return (
		<ProductFrame page={page} own={own} product={product} tab="pictures">
			<UndoNotice page={page} undo={undo} notice={notice} action={`${path}/undo`} />
			<FormErrors title={page.t.errors.checkForm} errors={summaryOf(errors)} />
			{added > 0 && (
				<Notice tone="success" role="status">
					<p>{t.added(added)}</p>
				</Notice>
			)}
			<form method="post" action={path} enctype="multipart/form-data" class="panel stack">
				<SectionHeader title={t.addTitle} />
				<Field
					label={t.files}
					name="pictures"
					type="file"
					accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
					multiple
					required
					hint={t.filesHint}
					error={errors["pictures"]?.split("\n")[0]}
				/>
				<div>
					<Button variant="primary" icon="upload">
						{t.upload}
					</Button>
				</div>
			</form>
			{pictures.length === 0 ? (
				<EmptyState icon="image" title={t.none}>
					<p>{t.noneText}</p>
				</EmptyState>
			) : (
				<PictureForm page={page} action={path} updatedAt={product.updatedAt} pictures={pictures} errors={errors} />
			)}
		</ProductFrame>
	);
};

function summaryOf(errors: Readonly<Record<string, string>>) {
	return Object.entries(errors).flatMap(([name, text]) => text.split("\n").map((message) => ({ ...(name !== "" && { name }), message })));
}

interface PictureFormProps {
	page: RequestContext;
	action: string;
	updatedAt: string;
	pictures: readonly PictureFields[];
	errors: Readonly<Record<string, string>>;
}

/** All pictures in one form: whatever its buttons do, the texts are saved too. Enter saves. */
const PictureForm = ({ page, action, updatedAt, pictures, errors }: PictureFormProps) => {
	const { pictures: t } = page.t.sell;
	return (
		<form method="post" action={action} class="stack" {...draftOf(page, `pictures:${page.path}`)}>
			<button class="visually-hidden" tabindex={-1} aria-hidden="true" name="do" value="save" />
			<input type="hidden" name="_updatedAt" value={updatedAt} />
			<SectionHeader title={t.title} />
			<p class="muted">{t.orderHint}</p>
			<ol class="picture-rows" role="list">
				{pictures.map((picture, n) => (
					<li class="panel picture-row">
						<Picture src={ownPicture(picture.url)} alt={picture.alt || t.number(n + 1)} placeholder="image" />
						<div class="stack tight">
							<input type="hidden" name={`media.${n}.url`} value={picture.url} />
							<Field
								label={t.alt(n + 1)}
								name={`media.${n}.alt`}
								value={picture.alt}
								data-was={picture.alt}
								maxlength={300}
								hint={ownPicture(picture.url) === undefined ? t.remote : undefined}
								error={errors[`media.${n}.alt`]}
							/>
							<RowButtons page={page} n={n} last={n === pictures.length - 1} />
						</div>
					</li>
				))}
			</ol>
			<div class="bulk-bar">
				<Button variant="primary" name="do" value="save">
					{t.save}
				</Button>
			</div>
		</form>
	);
};

const RowButtons = ({ page, n, last }: { page: RequestContext; n: number; last: boolean }) => {
	const { pictures: t } = page.t.sell;
	return (
		<div class="cluster">
			{n > 0 && (
				<Button small name="do" value={`earlier.${n}`} aria-label={t.earlierLabel(n + 1)}>
					{t.earlier}
				</Button>
			)}
			{!last && (
				<Button small name="do" value={`later.${n}`} aria-label={t.laterLabel(n + 1)}>
					{t.later}
				</Button>
			)}
			<Button small variant="quiet" icon="trash" name="do" value={`remove.${n}`} aria-label={t.removeLabel(n + 1)}>
				{page.t.words.remove}
			</Button>
		</div>
	);
};
