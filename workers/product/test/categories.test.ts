import type { Category } from "#contracts/category";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, env, openShop, productInput, read, sound } from "./street.ts";

const admin = somebody({ role: "admin" });
let made = 0;

async function addCategory(parentId?: string): Promise<Category> {
	made += 1;
	const body = { name: `Category ${made}`, ...(parentId && { parentId }) };
	return (await call("POST", "/admin/categories", { as: admin, body })).json();
}

const remove = (id: string, as = admin) => call("DELETE", `/admin/categories/${id}`, { as });
const exists = async (id: string) => (await env.DB.prepare("SELECT 1 FROM categories WHERE id = ?").bind(id).first()) !== null;
const detailOf = async (response: Response) => (await response.json<{ detail: string }>()).detail;

describe("a category", () => {
	it("that is empty can be removed, once", async () => {
		const { id } = await addCategory();
		expect((await remove(id)).status).toBe(204);
		expect((await remove(id)).status).toBe(404);
		const { items } = await read<{ items: Category[] }>("/categories");
		expect(items.map((category) => category.id)).not.toContain(id);
	});

	it("that is not empty stays, and the refusal says what is in it", async () => {
		const parent = await addCategory();
		await addCategory(parent.id);
		const shop = await openShop();
		for (const status of ["published", "draft", "archived"] as const) await addProduct(shop, { status, categoryIds: [parent.id] });
		const refused = await remove(parent.id);
		expect(refused.status).toBe(409);
		expect(await detailOf(refused)).toContain("below it are 1 category, in it 3 products");
		expect(await exists(parent.id)).toBe(true);
	});

	it("can be removed once what was in it has gone elsewhere", async () => {
		const [from, to] = [await addCategory(), await addCategory()];
		const shop = await openShop();
		const product = await addProduct(shop, { categoryIds: [from.id] });
		expect((await remove(from.id)).status).toBe(409);
		sound(await catalog.updateProduct(shop, product.id, { categoryIds: [to.id] }));
		expect((await remove(from.id)).status).toBe(204);
	});

	it("is removed by operators alone", async () => {
		const { id } = await addCategory();
		expect((await remove(id, somebody())).status).toBe(403);
		expect((await call("DELETE", `/admin/categories/${id}`)).status).toBe(401);
		expect(await exists(id)).toBe(true);
	});

	it("that is removed while things are put into it is either gone and empty, or there", async () => {
		for (let n = 0; n < 5; n += 1) {
			const { id } = await addCategory();
			const shop = await openShop();
			const [removed, product, child] = await Promise.all([
				remove(id),
				catalog.createProduct(shop, productInput({ categoryIds: [id] }), null),
				call("POST", "/admin/categories", { as: admin, body: { name: `Child ${n}`, parentId: id } }),
			]);
			expect([201, 400]).toContain(child.status);
			if (!product.ok) expect(product.error.code).toBe("invalid_input");
			expect(await exists(id)).toBe(removed.status === 409);
			expect(removed.status === 204).toBe(!product.ok && child.status === 400);
		}
	});
});
