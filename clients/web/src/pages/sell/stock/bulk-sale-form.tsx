import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { FormRow } from "../../../components/field-group.tsx";
import type { FormErrors } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { BulkSale } from "./bulk-sale.ts";

interface BulkSaleFieldsProps {
	page: RequestContext;
	bulk: BulkSale;
	errors: FormErrors;
}

/** What puts the variants that are ticked in the table on sale, or takes them off it: a part of the table's form. */
export function BulkSaleFields({ page, bulk, errors }: BulkSaleFieldsProps) {
	const { bulkSale: text, terms, list } = page.t.sell;
	const field = (name: "percent" | "startsAt" | "endsAt") => ({ name: `bulk.${name}`, value: bulk[name], error: errors[`bulk.${name}`] });
	const isOpen = bulk.picked.length > 0 || Object.keys(errors).some((name) => name === "" || name.startsWith("bulk."));
	return (
		<details class="panel" open={isOpen}>
			<summary>{text.title}</summary>
			<div class="stack">
				<p class="hint">{text.hint}</p>
				<label class="choice" data-pick-all hidden>
					<input type="checkbox" />
					{list.pickAll}
				</label>
				<FormRow>
					<Field {...field("percent")} label={text.percent} suffix="%" inputmode="numeric" maxlength={4} autocomplete="off" />
					<Field {...field("startsAt")} label={terms.sale.startsAt} type="datetime-local" hint={terms.sale.startsAtHint} />
					<Field {...field("endsAt")} label={terms.sale.endsAt} type="datetime-local" />
				</FormRow>
				<p class="muted small">{terms.zone}</p>
				<div class="cluster">
					<Button small name="do" value="start">
						{text.start}
					</Button>
					<Button small name="do" value="stop">
						{text.stop}
					</Button>
				</div>
			</div>
		</details>
	);
}
