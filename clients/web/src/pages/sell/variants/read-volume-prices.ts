import { MAX_PRICE_MINOR } from "#contracts/money";
import { minorUnits } from "../../../core/forms.ts";
import { priceOf } from "../amounts.ts";
import type { Terms } from "./terms.ts";
import type { Circumstances, Fault, VolumeRow } from "./terms-fields.ts";

interface Tier {
	/** The place of its row in the form. */
	row: number;
	minQuantity: number;
	amount: number;
}

/** Volume prices as they were typed, by quantity. Each has to be lower than the one before, or nobody would see it. */
export function readVolumePrices(rows: readonly VolumeRow[], about: Circumstances, fault: Fault): Terms["volumePrices"] {
	const text = about.page.t.sell.terms.volume;
	const tiers = rows.flatMap((typed, row) => readRow(typed, row, about, fault)).toSorted((a, b) => a.minQuantity - b.minQuantity);
	let lowest = about.priceMinor;
	tiers.forEach(({ row, minQuantity, amount }, index) => {
		if (tiers[index - 1]?.minQuantity === minQuantity) fault(`volume.${row}.quantity`, text.twice);
		else if (amount >= lowest) fault(`volume.${row}.price`, text.notLower);
		lowest = Math.min(lowest, amount);
	});
	return tiers.map(({ minQuantity, amount }) => ({ minQuantity, price: priceOf(amount) }));
}

function readRow({ quantity, price }: VolumeRow, row: number, { page }: Circumstances, fault: Fault): Tier[] {
	if (quantity === "" && price === "") return [];
	const { form, terms } = page.t.sell;
	const minQuantity = /^\d{1,3}$/.test(quantity) && Number(quantity) >= 2 ? Number(quantity) : null;
	if (minQuantity === null) fault(`volume.${row}.quantity`, terms.volume.notAQuantity);
	const amount = minorUnits(price);
	if (amount === null) fault(`volume.${row}.price`, price === "" ? form.priceMissing : form.notAnAmount);
	else if (amount > MAX_PRICE_MINOR) fault(`volume.${row}.price`, terms.tooMuch);
	return minQuantity === null || amount === null ? [] : [{ row, minQuantity, amount }];
}
