import { createApp } from "#kit/app";
import type { UserEnv } from "./env.ts";
import { accountRoutes } from "./routes/accounts.ts";
import { addressRoutes } from "./routes/addresses.ts";
import { adminUserRoutes } from "./routes/admin-users.ts";
import { devMailRoutes } from "./routes/dev-mails.ts";
import { meRoutes } from "./routes/me.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { tokenRoutes } from "./routes/tokens.ts";
import schema from "../schema-range.json" with { type: "json" };

/** The HTTP face of the user service. */
export const app = createApp<UserEnv>("user", { needs: schema.from });

for (const add of [accountRoutes, sessionRoutes, tokenRoutes, meRoutes, addressRoutes, adminUserRoutes, devMailRoutes]) add(app);
