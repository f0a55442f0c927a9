/** The bindings of the product Worker, as its wrangler.toml names them. */
export interface ProductEnv {
	DB: D1Database;
	/** Pictures of products and shops. */
	MEDIA: R2Bucket;
	/** Uploaded CSV files, kept until their import has ended. */
	IMPORTS: R2Bucket;
	IMPORT_WORKFLOW: Workflow<{ importId: string }>;
	TO_REVIEW: Queue;
	TO_WEB: Queue;
	LOCAL_CLOCK: string;
	/** The largest CSV file that an import takes, in bytes. */
	IMPORT_MAX_BYTES: string;
}
