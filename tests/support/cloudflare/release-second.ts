import { operator, SECOND } from "./small-market.ts";

// A process of its own, to be killed in the middle: it is told in its environment where the stand-in and its edge are.
const { CLOUDFLARE_API_BASE_URL = "", CLOUDFLARE_API_TOKEN = "", CLOUDFLARE_ACCOUNT_ID = "", EDGE = "" } = process.env;
await operator({ env: { CLOUDFLARE_API_BASE_URL, CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID } }, { origin: EDGE }).release(SECOND);
