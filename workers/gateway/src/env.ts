import type { RateLimit } from "@cloudflare/workers-types";
import type { IdentityApi } from "#contracts/identity";
import type { VersionMetadata } from "#kit/version-header";

/** A service's HTTP face; the gateway knows no more of it. */
export interface ServiceBinding {
	fetch(request: Request | string): Promise<Response>;
}

export const SERVICES = ["USER", "PRODUCT", "ORDER", "VENDOR", "REVIEW"] as const;
export type Service = (typeof SERVICES)[number];

export interface GatewayEnv extends Record<Service, ServiceBinding> {
	IDENTITY: IdentityApi;
	ASSETS: ServiceBinding;
	READ_LIMIT: RateLimit;
	WRITE_LIMIT: RateLimit;
	AUTH_LIMIT: RateLimit;
	MACHINE_LIMIT: RateLimit;
	/** Which version of this Worker runs. */
	VERSION: VersionMetadata;
	/** local, staging or production. */
	ENVIRONMENT: string;
}
