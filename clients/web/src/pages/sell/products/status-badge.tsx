import { Badge, type Tone } from "../../../components/badge.tsx";
import type { RequestContext } from "../../../core/request-context.ts";
import type { ProductStatus } from "../catalog-query.ts";

const TONES: Record<ProductStatus, Tone> = { published: "success", draft: "info", archived: "neutral" };

/** Whether a product is on the street. */
export const StatusBadge = ({ page, status }: { page: RequestContext; status: ProductStatus }) => (
	<Badge tone={TONES[status]}>{page.t.sell.status[status]}</Badge>
);
