import type { Schemas } from "../../../../../api/client.ts";
import { Badge, type Tone } from "../../../components/badge.tsx";
import type { RequestContext } from "../../../core/request-context.ts";

export type Shop = Schemas["AdminVendor"];

export const SHOP_STATUSES = ["applied", "approved", "rejected", "suspended"] as const satisfies readonly Shop["status"][];

const TONES: Record<Shop["status"], Tone> = { applied: "accent", approved: "success", rejected: "neutral", suspended: "danger" };

/** How far a shop is, in words. */
export const ShopStatus = ({ page, status }: { page: RequestContext; status: Shop["status"] }) => (
	<Badge tone={TONES[status]}>{page.t.admin.shops.status[status]}</Badge>
);

/** What shoppers think of a shop, in words. */
export const ratingText = ({ t, format }: RequestContext, { average, count }: Shop["rating"]): string =>
	average === null ? t.admin.shops.noRating : t.admin.shops.rating(format.rating(average), count);
