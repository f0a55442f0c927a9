import type { Child } from "hono/jsx";
import { Button } from "../../../components/button.tsx";
import { FieldGroup, FormRow } from "../../../components/field-group.tsx";
import { Field } from "../../../components/field.tsx";
import { SectionHeader } from "../../../components/page-header.tsx";
import type { FormState } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { receivedField, restockedField } from "./read-return.ts";
import { type Return, returnLineTitle } from "./return-words.ts";

interface FormProps {
	page: RequestContext;
	asked: Return;
	state: FormState;
	/** Of the return, without the locale. */
	path: string;
	formKey: string;
}

/** A question with its form; where it goes is its name. */
function Question({
	page,
	path,
	action,
	title,
	text,
	children,
}: Pick<FormProps, "page" | "path"> & { action: string; title: string; text?: string | undefined; children: Child }) {
	return (
		<section class="panel stack" aria-labelledby={action}>
			<SectionHeader id={action} title={title} />
			{text !== undefined && <p class="muted">{text}</p>}
			<form method="post" action={page.href(`${path}/${action}`)} class="stack">
				{children}
			</form>
		</section>
	);
}

/** A field's name, what was typed into it, and what is wrong with that. */
const typed = ({ values, errors }: FormState, name: string) => ({ name, value: values[name], error: errors[name] });

function OptionalText({ page, state, name, ...words }: Pick<FormProps, "page" | "state"> & { name: string; label: string; hint: string }) {
	return <Field {...typed(state, name)} {...words} note={page.t.words.optional} type="textarea" rows={2} maxlength={500} />;
}

/** All that may be done with a return now. */
export function ReturnForms(props: FormProps) {
	const { page, asked } = props;
	const may = (action: string) => asked.allowedActions.includes(action);
	return (
		<>
			{may("approve") && <Approve {...props} />}
			{may("receive") && <Receive {...props} />}
			{may("replace") && <Replace {...props} />}
			{may("refund") && <Refund {...props} />}
			{may("reject") && <Reject {...props} />}
			{may("close") && <Close {...props} />}
			{asked.allowedActions.length === 0 && <p class="muted">{page.t.sell.returns.nothingToDo}</p>}
		</>
	);
}

function Approve(props: FormProps) {
	const text = props.page.t.sell.returns;
	return (
		<Question {...props} action="approve" title={text.approveTitle}>
			<OptionalText {...props} name="advice" label={text.advice} hint={text.adviceHint} />
			<div class="cluster">
				<Button variant="primary" icon="check">
					{text.approve}
				</Button>
			</div>
		</Question>
	);
}

function Close(props: FormProps) {
	const text = props.page.t.sell.returns;
	return (
		<Question {...props} action="close" title={text.closeTitle} text={text.closeText}>
			<div class="cluster">
				<Button variant="danger">{text.close}</Button>
			</div>
		</Question>
	);
}

function Reject(props: FormProps) {
	const { page, state } = props;
	const text = page.t.sell.returns;
	return (
		<Question {...props} action="reject" title={text.rejectTitle} text={text.rejectText}>
			<Field label={text.answer} {...typed(state, "answer")} type="textarea" rows={3} maxlength={500} required />
			<div class="cluster">
				<Button variant="danger">{text.reject}</Button>
			</div>
		</Question>
	);
}

function Receive(props: FormProps) {
	const { page, asked, state } = props;
	const text = page.t.sell.returns;
	const count = (name: string, label: string, most: number) => (
		<Field
			label={label}
			name={name}
			type="number"
			min="0"
			max={most}
			inputmode="numeric"
			value={state.values[name] ?? most}
			suffix={text.ofMost(most)}
			error={state.errors[name]}
		/>
	);
	return (
		<Question {...props} action="receive" title={text.receiveTitle} text={text.receiveHint}>
			{asked.lines.map((line) => (
				<FieldGroup legend={returnLineTitle(line)} columns>
					{count(receivedField(line.lineId), text.lineColumns.received, line.quantity)}
					{count(restockedField(line.lineId), text.lineColumns.restocked, line.quantity)}
				</FieldGroup>
			))}
			<div class="cluster">
				<Button variant="primary" icon="box">
					{text.receive}
				</Button>
			</div>
		</Question>
	);
}

function Refund(props: FormProps) {
	const { page, state, formKey, asked } = props;
	const text = page.t.sell.returns;
	const worth = asked.worth ? text.refundText(page.format.money(asked.worth)) : undefined;
	return (
		<Question {...props} action="refund" title={text.refundTitle} text={worth}>
			<input type="hidden" name="_key" value={formKey} />
			<Field
				label={text.amount}
				note={page.t.words.optional}
				{...typed(state, "amount")}
				inputmode="decimal"
				autocomplete="off"
				prefix="€"
			/>
			<OptionalText {...props} name="note" label={text.note} hint={text.noteHint} />
			<div class="cluster">
				<Button variant={asked.allowedActions.includes("replace") ? "secondary" : "primary"} icon="money">
					{text.refund}
				</Button>
			</div>
		</Question>
	);
}

function Replace(props: FormProps) {
	const { page, state } = props;
	const { returns: text, parcel } = page.t.sell;
	const field = (name: "carrier" | "number") => ({ ...typed(state, name), note: page.t.words.optional });
	return (
		<Question {...props} action="replace" title={text.replaceTitle} text={text.replaceText}>
			<FormRow>
				<Field {...field("carrier")} label={parcel.carrier} maxlength={60} autocomplete="off" />
				<Field {...field("number")} label={parcel.number} maxlength={80} autocomplete="off" />
			</FormRow>
			<div class="cluster">
				<Button variant="primary" icon="truck">
					{text.replace}
				</Button>
			</div>
		</Question>
	);
}
