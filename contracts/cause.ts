/** The last argument of a call between services, behind those that its interface names: the request that caused it. For logs alone. */
export interface Cause {
	readonly highstreetRequestId: string;
}
