import { createApp, type ServiceApp } from "#kit/app";
import type { PortsFrom, ReviewEnv } from "./env.ts";
import { addModerationRoutes, adminOnly } from "./routes/moderation.ts";
import { addOwnReviewRoutes } from "./routes/own-reviews.ts";
import { addPublishedRoutes } from "./routes/published.ts";
import { addReactionRoutes } from "./routes/reactions.ts";
import { addReviewableRoute } from "./routes/reviewable.ts";
import { addWriteRoute } from "./routes/write.ts";
import schema from "../schema-range.json" with { type: "json" };

/** The HTTP face of the review service. */
export function createReviewApp(portsFrom: PortsFrom): ServiceApp<ReviewEnv> {
	const app = createApp<ReviewEnv>("review", { needs: schema.from });
	app.use("/admin/*", adminOnly);
	addPublishedRoutes(app);
	addWriteRoute(app, portsFrom);
	addOwnReviewRoutes(app);
	addReviewableRoute(app, portsFrom);
	addReactionRoutes(app);
	addModerationRoutes(app);
	return app;
}
