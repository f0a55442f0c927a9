import { defineConfig } from "drizzle-kit";

/** `npm run migration -- <service> [--name what]` writes the next migration of a service from its schema. */
const service = process.env["SERVICE"];
if (!service) throw new Error("Which service? Use: npm run migration -- <service> --name <what-changes>");

export default defineConfig({
	dialect: "sqlite",
	schema: `./workers/${service}/src/store/schema{.ts,/*.ts}`,
	out: `./migrations/${service}`,
});
