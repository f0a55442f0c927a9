import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { Page, PageRequest } from "#contracts/page";
import type { PromotionInput, PromotionPatch } from "#contracts/promotion";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { changedPromotion, newPromotion } from "./sound-promotion.ts";
import { isKept, type ListedPromotion, type PromotionKeeper, type StoredPromotion } from "./stored-promotion.ts";

const ATTEMPTS = 10;

/** Which promotions, the newest first. */
export interface PromotionFilter extends PageRequest {
	/** Whether it is off something at the moment. */
	active?: boolean | undefined;
	vendorId?: string | undefined;
	/** A part of the title, or the beginning of a code. */
	q?: string | undefined;
}

/** How a write of a promotion ends. */
export type PromotionWrite = "written" | "code_taken" | "changed_meanwhile" | "in_use";

/** The promotions in the database. Every write leaves its entry in the log of changes, in one batch with it. */
export interface Promotions {
	list(keeper: PromotionKeeper, filter: PromotionFilter, at: string): Promise<Result<Page<ListedPromotion>>>;
	find(id: string): Promise<ListedPromotion | null>;
	hasShop(vendorId: string): Promise<boolean>;
	insert(actor: Actor, promotion: StoredPromotion): Promise<PromotionWrite>;
	/** `changed_meanwhile` where it is not of the version before any more. */
	save(actor: Actor, before: StoredPromotion, after: StoredPromotion): Promise<PromotionWrite>;
	/** `in_use` where an order has it. */
	remove(actor: Actor, promotion: StoredPromotion, at: string): Promise<PromotionWrite>;
	once(
		scope: IdempotencyScope | null,
		answer: string,
		effect: (promotions: Promotions) => Promise<Result<void>>,
	): Promise<Result<Created<string>>>;
}

const invalid = (path: string, message: string) =>
	fail("invalid_input", "Some of the input is not valid.", { errors: [{ path, message }] });

const codeTaken = () =>
	fail("conflict", "Another promotion has this code.", { errors: [{ path: "code", message: "is used by another promotion" }] });

const busy = () => fail("conflict", "Somebody else is changing this promotion. Please try again.");

/** A promotion that somebody manages; others' do not exist for them. */
export async function findPromotion(keeper: PromotionKeeper, id: string, promotions: Promotions): Promise<Result<ListedPromotion>> {
	const found = await promotions.find(id);
	return found && isKept(found.promotion, keeper) ? ok(found) : notFound("promotion");
}

/** Sets up a promotion, once per scope. */
export async function createPromotion(
	actor: Actor,
	input: PromotionInput,
	scope: IdempotencyScope | null,
	at: string,
	promotions: Promotions,
): Promise<Result<Created<ListedPromotion>>> {
	const made = newPromotion(input, newId("promotion"), at);
	if (!made.ok) return made;
	const { vendorId } = made.value;
	if (vendorId !== null && !(await promotions.hasShop(vendorId))) return invalid("vendorId", "there is no such shop");
	const created = await promotions.once(scope, made.value.id, async (writing) =>
		(await writing.insert(actor, made.value)) === "code_taken" ? codeTaken() : ok(undefined),
	);
	if (!created.ok) return created;
	const found = await promotions.find(created.value.value);
	return found ? ok({ value: found, replayed: created.value.replayed }) : notFound("promotion");
}

/** Changes a promotion; orders that have it already keep what they got. */
export async function changePromotion(
	actor: Actor,
	keeper: PromotionKeeper,
	id: string,
	patch: PromotionPatch,
	at: string,
	promotions: Promotions,
): Promise<Result<ListedPromotion>> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const found = await findPromotion(keeper, id, promotions);
		if (!found.ok) return found;
		const changed = changedPromotion(found.value.promotion, patch, at);
		if (!changed.ok) return changed;
		const written = await promotions.save(actor, found.value.promotion, changed.value);
		if (written === "code_taken") return codeTaken();
		if (written === "written") return findPromotion(keeper, id, promotions);
	}
	return busy();
}

/** Takes a promotion away that nobody has used; one that somebody has can only be switched off. */
export async function removePromotion(
	actor: Actor,
	keeper: PromotionKeeper,
	id: string,
	at: string,
	promotions: Promotions,
): Promise<Result<void>> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const found = await findPromotion(keeper, id, promotions);
		if (!found.ok) return found;
		const removed = await promotions.remove(actor, found.value.promotion, at);
		if (removed === "in_use") return fail("conflict", "Orders have this promotion already. It can be switched off instead.");
		if (removed === "written") return ok(undefined);
	}
	return busy();
}
