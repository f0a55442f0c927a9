import { createApp } from "#kit/app";
import { createService } from "#kit/service";

interface VendorEnv { DB: D1Database; LOCAL_CLOCK: string }
const app = createApp<VendorEnv>("vendor");
export default createService<VendorEnv>({ app, sweep: async () => {} });
