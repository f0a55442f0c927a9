import type { Context } from "hono";
import type { Web } from "../../env.ts";

/** The street in a page of Markdown for agents (llmstxt.org): what there is and where it is described. */
export function llms(c: Context<Web>): Response {
	const { origin, t } = c.get("page");
	const text = `# ${t.site.name}

> ${t.site.description} Every shop is an independent local business; the contract of a sale is with the shop.

Prices include tax and are in euros. Anybody may read products, shops and reviews over the API without a key. Carts and
checkout work for guests too; a purchase takes a cart, a contact, a delivery choice per shop and a payment.

## For agents

- [API as OpenAPI 3.1](${origin}/api/v1/openapi.json): every operation, with its inputs and answers
- [API documentation](${origin}/api/v1/docs): the same to read
- [Products](${origin}/api/v1/products): search with \`q\`, \`category\`, \`vendor\`, \`priceMin\`, \`priceMax\`, \`inStock\`, \`sort\`; pages by \`cursor\`
- [Shops](${origin}/api/v1/vendors): place, hours, delivery options, trader
- [Product feed](${origin}/feeds/products.xml): products in the format of Google Merchant Center, ten thousand a file; each names the \`next\`

## For people

- [Shops](${origin}/shops)
- [Categories](${origin}/categories)
- [Search](${origin}/search)
- [All of it in German](${origin}/de)
- [How results are ranked](${origin}/legal/ranking)
- [How reviews are verified](${origin}/legal/reviews)
- [Terms](${origin}/legal/terms)
- [Withdrawal and returns](${origin}/legal/withdrawal)
- [Privacy](${origin}/legal/privacy)

## Optional

- [Sitemap](${origin}/sitemap.xml)
`;
	return c.body(text, 200, { "Content-Type": "text/markdown; charset=utf-8", "Cache-Control": "public, max-age=3600" });
}
