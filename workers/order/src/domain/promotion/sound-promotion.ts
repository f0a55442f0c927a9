import type { PromotionInput, PromotionKind, PromotionPatch } from "#contracts/promotion";
import { fail, type FieldError, ok, type Result } from "#contracts/result";
import type { StoredPromotion } from "./stored-promotion.ts";

/** What promotions of a kind say besides what all of them say. */
const VALUES = {
	percentage: ["percentBps"],
	fixed: ["amountMinor"],
	free_delivery: [],
	buy_x_get_y: ["percentBps", "buyQuantity", "getQuantity"],
} as const satisfies Record<PromotionKind, readonly (keyof StoredPromotion)[]>;

/** A new promotion, or every fault in it. */
export function newPromotion(input: PromotionInput, id: string, at: string): Result<StoredPromotion> {
	const { title, vendorId, fundedBy, productIds, categoryIds, maxUses, maxUsesPerCustomer, combines, isActive } = input;
	return sound({
		id,
		version: 1,
		title,
		vendorId,
		fundedBy,
		productIds,
		categoryIds,
		maxUses,
		maxUsesPerCustomer,
		combines,
		isActive,
		kind: input.kind,
		code: inCapitals(input.code),
		percentBps: "percentBps" in input ? input.percentBps : null,
		amountMinor: "amount" in input ? input.amount.amount : null,
		buyQuantity: "buyQuantity" in input ? input.buyQuantity : null,
		getQuantity: "getQuantity" in input ? input.getQuantity : null,
		minSpendMinor: input.minSpend.amount,
		startsAt: inUtc(input.startsAt),
		endsAt: inUtc(input.endsAt),
		createdAt: at,
		updatedAt: at,
	});
}

/** The promotion with what a change says, or every fault that it would have then. */
export function changedPromotion(before: StoredPromotion, patch: PromotionPatch, at: string): Result<StoredPromotion> {
	const { amount, minSpend, code, startsAt, endsAt, ...rest } = patch;
	const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<StoredPromotion>;
	return sound({
		...before,
		...given,
		...(amount && { amountMinor: amount.amount }),
		...(minSpend && { minSpendMinor: minSpend.amount }),
		...(code !== undefined && { code: inCapitals(code) }),
		...(startsAt !== undefined && { startsAt: inUtc(startsAt) }),
		...(endsAt !== undefined && { endsAt: inUtc(endsAt) }),
		version: before.version + 1,
		updatedAt: at,
	});
}

/** Codes are compared in capitals. */
const inCapitals = (code: string | null): string | null => code?.toUpperCase() ?? null;

/** With milliseconds and a Z, so that times compare as texts. */
const inUtc = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString());

function sound(promotion: StoredPromotion): Result<StoredPromotion> {
	const fault = (path: string, message: string, found: boolean): FieldError[] => (found ? [{ path, message }] : []);
	const { kind, startsAt, endsAt, maxUses, maxUsesPerCustomer } = promotion;
	const allowed: readonly string[] = VALUES[kind];
	const errors = [
		...fault("endsAt", "must be later than it starts", startsAt !== null && endsAt !== null && endsAt <= startsAt),
		...fault(
			"maxUsesPerCustomer",
			"cannot be more than the uses of all",
			maxUses !== null && maxUsesPerCustomer !== null && maxUsesPerCustomer > maxUses,
		),
		...(["percentBps", "amountMinor", "buyQuantity", "getQuantity"] as const).flatMap((value) =>
			fault(
				value === "amountMinor" ? "amount" : value,
				"is not for this kind of promotion",
				promotion[value] !== null && !allowed.includes(value),
			),
		),
	];
	return errors.length === 0 ? ok(promotion) : fail("invalid_input", "Some of the input is not valid.", { errors });
}
