import type { Child } from "hono/jsx";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { ConfirmPanel, Dialog } from "../../../components/dialog.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { Tabs } from "../../../components/tabs.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { OwnShop } from "../own-shop.ts";
import { SellPage } from "../sell-page.tsx";
import type { ProductStatus } from "../catalog-query.ts";
import { Conflict, type ConflictProps } from "./conflict.tsx";
import { ProductForm, type ProductFormProps } from "./product-form.tsx";
import { StatusBadge } from "./status-badge.tsx";

/** What of a stored product its pages say above their content. */
export interface ProductFacts {
	id: string;
	title: string;
	slug: string;
	status: ProductStatus;
	updatedAt: string;
}

interface ProductFrameProps {
	page: RequestContext;
	own: OwnShop;
	product: ProductFacts;
	/** Which of the product's pages this is. */
	tab: "details" | "variants" | "pictures";
	/** Of the window, where it is not the product's name. */
	title?: string | undefined;
	children: Child;
}

/** The head of a product's pages: its name, its status, the way to the street, and its tabs. */
export const ProductFrame = ({ page, own, product, tab, title = product.title, children }: ProductFrameProps) => {
	const { form, frame } = page.t.sell;
	const path = `/sell/${own.shop.id}/products/${product.id}`;
	const isOnStreet = product.status === "published" && own.shop.status === "approved";
	return (
		<SellPage page={page} own={own} section="products" title={title}>
			<PageHeader
				above={<Trail page={page} own={own} title={product.title} />}
				title={product.title}
				badge={<StatusBadge page={page} status={product.status} />}
				lead={<span class="muted small">{form.lastChanged(page.format.dateTime(product.updatedAt))}</span>}
				actions={
					isOnStreet && (
						<LinkButton icon="arrow" href={page.href(`/shops/${own.shop.slug}/${product.slug}`)}>
							{form.seeOnStreet}
						</LinkButton>
					)
				}
			/>
			<Tabs
				label={frame.sections.products}
				tabs={[
					{ href: page.href(path), text: form.details, current: tab === "details" },
					{ href: page.href(`${path}/variants`), text: page.t.sell.terms.tab, current: tab === "variants" },
					{ href: page.href(`${path}/pictures`), text: form.pictures, current: tab === "pictures" },
				]}
			/>
			{children}
		</SellPage>
	);
};

const Trail = ({ page, own, title }: { page: RequestContext; own: OwnShop; title: string }) => {
	const { frame } = page.t.sell;
	const { sections } = frame;
	return (
		<Breadcrumbs
			label={frame.trail}
			items={[{ text: sections.products, href: page.href(`/sell/${own.shop.id}/products`) }, { text: title }]}
		/>
	);
};

type FormOf = Omit<ProductFormProps, "page" | "action" | "actions">;

/** The page of a product that does not exist yet. */
export const NewProductPage = ({ page, own, ...form }: FormOf & { page: RequestContext; own: OwnShop }) => {
	const { title } = page.t.sell.newProduct;
	return (
		<SellPage page={page} own={own} section="products" title={title}>
			<PageHeader above={<Trail page={page} own={own} title={title} />} title={title} lead={page.t.sell.newProduct.lead} />
			<ProductForm page={page} action={page.href(`/sell/${own.shop.id}/products/new`)} {...form} />
		</SellPage>
	);
};

interface ProductPageProps extends FormOf {
	page: RequestContext;
	own: OwnShop;
	product: ProductFacts;
	/** One of `t.notices`: what was just done. */
	notice?: string | null | undefined;
	/** What somebody else changed meanwhile. */
	conflict?: Pick<ConflictProps, "mine" | "theirs"> | undefined;
}

/** The page of a product with its form. */
export const ProductPage = ({ page, own, product, notice, conflict, ...form }: ProductPageProps) => {
	const path = page.href(`/sell/${own.shop.id}/products/${product.id}`);
	return (
		<ProductFrame page={page} own={own} product={product} tab="details">
			{notice && page.t.notices[notice] && (
				<Notice tone="success" role="status">
					<p>{page.t.notices[notice]}</p>
				</Notice>
			)}
			{conflict && <Conflict page={page} href={path} {...conflict} />}
			<ProductForm
				page={page}
				action={path}
				{...form}
				actions={
					product.status !== "archived" && (
						<LinkButton variant="quiet" icon="trash" href={`${path}/delete`} data-dialog="delete-product">
							{page.t.words.delete}
						</LinkButton>
					)
				}
			/>
			<Dialog
				id="delete-product"
				title={page.t.sell.deletion.title(product.title)}
				closeText={page.t.words.close}
				actions={
					<>
						<Button type="button" data-close>
							{page.t.words.cancel}
						</Button>
						<DeleteForm page={page} own={own} product={product} />
					</>
				}
			>
				<p>{page.t.sell.deletion.text}</p>
			</Dialog>
		</ProductFrame>
	);
};

const DeleteForm = ({ page, own, product }: Pick<ProductPageProps, "page" | "own" | "product">) => (
	<form method="post" action={page.href(`/sell/${own.shop.id}/products/${product.id}/delete`)}>
		<input type="hidden" name="status" value={product.status} />
		<Button variant="danger" icon="trash">
			{page.t.sell.deletion.confirm}
		</Button>
	</form>
);

/** The question before a product is deleted, as a page. */
export const DeleteProductPage = ({ page, own, product }: Pick<ProductPageProps, "page" | "own" | "product">) => {
	const title = page.t.sell.deletion.title(product.title);
	return (
		<SellPage page={page} own={own} section="products" title={title}>
			<ConfirmPanel
				title={title}
				actions={
					<>
						<LinkButton href={page.href(`/sell/${own.shop.id}/products/${product.id}`)}>{page.t.words.cancel}</LinkButton>
						<DeleteForm page={page} own={own} product={product} />
					</>
				}
			>
				<p>{page.t.sell.deletion.text}</p>
			</ConfirmPanel>
		</SellPage>
	);
};
