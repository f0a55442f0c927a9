import type { RateLimit } from "@cloudflare/workers-types";
import type { IdentityApi } from "#contracts/identity";

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
	/** local, staging or production. */
	ENVIRONMENT: string;
}
