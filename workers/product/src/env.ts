/** What an import's workflow is given: what to read, and the request that asked for it, for logs alone. */
export interface ImportRun {
	importId: string;
	requestId?: string | undefined;
}

/** The bindings of the product Worker, as its wrangler.toml names them. */
export interface ProductEnv {
	DB: D1Database;
	/** Pictures of products and shops. */
	MEDIA: R2Bucket;
	/** Cloudflare Images, which makes pictures smaller on their way out; where it is not bound they go out as they are. */
	IMAGES?: ImagesBinding;
	/** Uploaded CSV files, kept until their import has ended. */
	IMPORTS: R2Bucket;
	IMPORT_WORKFLOW: Workflow<ImportRun>;
	TO_REVIEW: Queue;
	TO_USER: Queue;
	TO_WEB: Queue;
	/** Where the marketplace is on the web. */
	PUBLIC_ORIGIN: string;
	LOCAL_CLOCK: string;
	/** The largest CSV file that an import takes, in bytes. */
	IMPORT_MAX_BYTES: string;
}
