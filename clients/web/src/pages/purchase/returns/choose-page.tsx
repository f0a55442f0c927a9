import type { Schemas } from "../../../../../api/client.ts";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { Button, LinkButton } from "../../../components/button.tsx";
import { ChoiceGroup } from "../../../components/choice-group.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { type FormError, FormErrors } from "../../../components/form-errors.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { KeyOfQuestion, PiecesFields } from "../../../components/pieces-fields.tsx";
import { EMPTY_FORM, type FormState } from "../../../core/forms.ts";
import { piecesLabels } from "../../../core/pieces.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { exceptionOf } from "../../../core/withdrawal.ts";
import { ShopPage } from "../../../layout/shop-page.tsx";
import { nameOf } from "../cart-line.tsx";
import { type Part, returnableLines, type Want, wantsOf } from "./return-wants.ts";

interface ChoosePageProps {
	page: RequestContext;
	order: Schemas["Order"];
	/** What to begin with. */
	want?: Want | undefined;
	/** The form of one part as it was sent, where something is wrong with it. */
	sent?: { partId: string; state: FormState } | undefined;
}

/** What goes back, and what for: a form for each shop, which leads to the page that confirms it. */
export function ChoosePage({ page, order, want, sent }: ChoosePageProps) {
	const { returns: text, breadcrumbs } = page.t.purchase;
	const parts = order.vendorOrders.filter((part) => part.allowedActions.includes("return"));
	const labels = piecesLabels(parts.flatMap(returnableLines).map((line) => ({ id: line.id, title: nameOf(line) })));
	const way = [{ text: page.t.purchase.order.title(order.number), href: page.href(`/orders/${order.id}`) }, { text: text.title }];
	return (
		<ShopPage page={page} facts={{ title: text.chooseTitle(order.number) }} section="/account">
			<div class="container stack loose">
				<PageHeader
					title={text.chooseTitle(order.number)}
					lead={parts.length > 0 ? text.chooseLead : undefined}
					above={<Breadcrumbs label={breadcrumbs} items={way} />}
				/>
				<FormErrors title={page.t.errors.checkForm} errors={faultsIn(sent)} labels={labels} />
				{parts.map((part) => (
					<PartForm page={page} order={order} part={part} want={want} state={sent?.partId === part.id ? sent.state : EMPTY_FORM} />
				))}
				{parts.length === 0 && <NothingToReturn page={page} order={order} />}
			</div>
		</ShopPage>
	);
}

/** Each part asks what one would like, in a field with an id of its own. */
const faultsIn = (sent: ChoosePageProps["sent"]): FormError[] =>
	Object.entries(sent?.state.errors ?? {}).map(([name, message]) =>
		name === "want" ? { id: wantId(sent?.partId ?? ""), message } : { name, message },
	);

const wantId = (partId: string): string => `want-${partId}`;

function PartForm({ page, order, part, want, state }: Omit<ChoosePageProps, "sent"> & { part: Part; state: FormState }) {
	const { returns: text } = page.t.purchase;
	const lines = returnableLines(part);
	const until = part.withdrawalEndsAt === null ? text.anyTime : page.format.date(part.withdrawalEndsAt);
	const hintOf = { withdrawal: text.wants.withdrawal.hint(until), refund: text.wants.refund.hint, exchange: text.wants.exchange.hint };
	const wants = wantsOf(part, new Date());
	return (
		<section class="panel stack" aria-labelledby={`return-${part.id}`}>
			<h2 id={`return-${part.id}`}>{part.vendor.name}</h2>
			<form method="get" action={page.href(`/orders/${order.id}/return/confirm`)} class="stack">
				<input type="hidden" name="part" value={part.id} />
				<KeyOfQuestion />
				<PiecesFields
					legend={text.pieces}
					lines={lines.map((line) => ({
						id: line.id,
						title: nameOf(line),
						hint: exceptionOf(page, line.product),
						most: line.returnableQuantity,
						chosen: lines.length === 1 && line.returnableQuantity === 1 ? 1 : 0,
					}))}
					state={state}
					ofMost={text.ofMost}
				/>
				<ChoiceGroup
					legend={text.want}
					name="want"
					id={wantId(part.id)}
					value={state.values["want"] ?? wants.find((each) => each === want) ?? wants[0]}
					error={state.errors["want"]}
					options={wants.map((each) => ({ value: each, text: text.wants[each].text, hint: hintOf[each] }))}
				/>
				<div class="cluster">
					<Button variant="primary">{text.next}</Button>
					<LinkButton href={page.href(`/orders/${order.id}`)}>{text.back}</LinkButton>
				</div>
			</form>
		</section>
	);
}

const NothingToReturn = ({ page, order }: ChoosePageProps) => (
	<EmptyState
		icon="bag"
		title={page.t.purchase.returns.nothingTitle}
		action={<LinkButton href={page.href(`/orders/${order.id}`)}>{page.t.purchase.returns.back}</LinkButton>}
	>
		<p>{page.t.purchase.returns.nothingText}</p>
	</EmptyState>
);
