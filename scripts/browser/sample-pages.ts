/** Pages of the sample street that are looked at by scripts. */
export const SAMPLE = {
	category: "/categories/food-and-drink",
	shop: "/shops/quay-bakehouse",
	/** The two shops whose owners have demo logins. */
	shops: ["quay-bakehouse", "shandon-roasters"],
} as const;

interface Product {
	slug: string;
	vendor: { slug: string };
	variants: { id: string; available: boolean }[];
}

export interface SampleProduct {
	path: string;
	variantId: string;
}

/** The product of a demo shop with most to see: on sale, and with the most ratings. */
export async function findSampleProduct(origin: string, shop: string = SAMPLE.shops[0]): Promise<SampleProduct> {
	const get = async <T>(path: string): Promise<T> => (await fetch(`${origin}/api/v1${path}`)).json() as Promise<T>;
	const { items } = await get<{ items: { slug: string; rating: { count: number } }[] }>(`/products?vendor=${shop}&inStock=true&limit=50`);
	const slug = items.toSorted((a, b) => b.rating.count - a.rating.count || a.slug.localeCompare(b.slug))[0]?.slug;
	const product = await get<Product>(`/products/${slug}`);
	const variantId = product.variants.find(({ available }) => available)?.id;
	if (!variantId) throw new Error(`${shop} has nothing to sell`);
	return { path: `/shops/${product.vendor.slug}/${product.slug}`, variantId };
}

/** Puts something into a new cart as its form does, and gives the cookies that the browser has then. */
export async function fillCart(origin: string, variantId: string): Promise<string> {
	const response = await fetch(`${origin}/cart/items`, {
		method: "POST",
		redirect: "manual",
		headers: { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams({ variantId, quantity: "2" }),
	});
	const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? "");
	if (cookies.length === 0) throw new Error(`the cart answered ${response.status} and no cookie`);
	return cookies.join("; ");
}
