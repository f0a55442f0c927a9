/** What the load process is asked to do. */
export type Job = ReadJob | PostJob;

/** GETs as fast as they are answered, over `connections` that stay open, for `seconds`. */
export interface ReadJob {
	kind: "reads";
	origin: string;
	/** Asked in turn. */
	paths: readonly string[];
	connections: number;
	seconds: number;
}

/** Each request once, over `connections` that stay open. */
export interface PostJob {
	kind: "posts";
	origin: string;
	requests: readonly PreparedPost[];
	connections: number;
}

export interface PreparedPost {
	path: string;
	headers: Record<string, string>;
	body: string;
}

/** What one turn of a subject showed. */
export interface Turn {
	requests: number;
	perSecond: number;
	p50Ms: number;
	p99Ms: number;
	/** Share of one core that the load process itself used: near 1, it is the limit and not the Worker. */
	loadCpu: number;
}

/** A turn, or why it does not count. */
export type Answer = { ok: true; turn: Turn } | { ok: false; reason: string };
