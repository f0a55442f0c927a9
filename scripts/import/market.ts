import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import type { Import } from "#contracts/product-import";
import { DEMO } from "../street/people.ts";

const LONGEST_NAME = 200;

/** Something that the person at the keyboard can mend; its message says how. */
export class ImportError extends Error {}

const isLocal = (url: URL): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);

/** The marketplace at an address, as the import uses it. */
export class Market {
	readonly #base: URL;
	#token = "";

	constructor(url: string) {
		if (!URL.canParse(url)) throw new ImportError(`"${url}" is not an address such as http://localhost:8787.`);
		this.#base = new URL(url);
	}

	/** Uses the token, or signs in as the demo admin where the street is a local one. */
	async signIn(token: string | undefined): Promise<void> {
		if (token) this.#token = token;
		else if (!isLocal(this.#base)) throw new ImportError("Put a token of somebody who may manage the shop into HIGHSTREET_TOKEN.");
		else {
			const { email, password } = DEMO.admin;
			const body = JSON.stringify({ email, password });
			const signedIn = await this.#ask<{ token: string }>("/auth/sign-in/email", {
				method: "POST",
				body,
				headers: { "content-type": "application/json" },
			});
			this.#token = signedIn.token;
		}
	}

	/** The id of a shop. */
	async findVendor(slug: string): Promise<string> {
		const vendor = await this.#ask<{ id: string }>(
			`/vendors/${encodeURIComponent(slug)}`,
			{},
			`There is no shop "${slug}" on ${this.#base.origin}.`,
		);
		return vendor.id;
	}

	/** Sends a file as a stream; `onSent` hears how many bytes have gone. */
	start(vendorId: string, file: string, onSent: (bytes: number) => void): Promise<Import> {
		let sent = 0;
		const stream = createReadStream(file).on("data", (chunk) => {
			sent += chunk.length;
			onSent(sent);
		});
		const name = encodeURIComponent(basename(file).slice(0, LONGEST_NAME));
		const upload: RequestInit = { method: "POST", body: Readable.toWeb(stream), duplex: "half", headers: { "content-type": "text/csv" } };
		return this.#ask<Import>(`/vendor/${vendorId}/imports?fileName=${name}`, upload);
	}

	/** How far an import is. */
	read = (vendorId: string, importId: string): Promise<Import> => this.#ask<Import>(`/vendor/${vendorId}/imports/${importId}`, {});

	async #ask<T>(path: string, request: RequestInit, missing?: string): Promise<T> {
		const headers = { ...(request.headers as Record<string, string>), ...(this.#token && { authorization: `Bearer ${this.#token}` }) };
		const response = await fetch(new URL(`/api/v1${path}`, this.#base), { ...request, headers }).catch((error: unknown) => {
			throw new ImportError(unreachable(this.#base, error));
		});
		const body: unknown = await response.json().catch(() => null);
		if (response.ok) return body as T;
		if (response.status === 404 && missing !== undefined) throw new ImportError(missing);
		throw new ImportError(problemOf(response, body));
	}
}

/** What refused the connection, if anything did: fetch hides it in causes, one per address that a name has. */
function codesOf(error: unknown): string[] {
	if (!(error instanceof Error)) return [];
	const own = "code" in error ? [String(error.code)] : [];
	const inner = error instanceof AggregateError ? (error.errors as unknown[]).flatMap(codesOf) : [];
	return [...own, ...inner, ...codesOf(error.cause)];
}

function unreachable(base: URL, error: unknown): string {
	if (!codesOf(error).includes("ECONNREFUSED"))
		return `${base.origin} broke off or cannot be reached (${codesOf(error)[0] ?? String(error)}).`;
	return isLocal(base) ? `No street is running at ${base.origin}. Start it with: npm start` : `Nothing answers at ${base.origin}.`;
}

function problemOf(response: Response, body: unknown): string {
	const problem = (body ?? {}) as { title?: string; detail?: string; instance?: string };
	if (!problem.detail) return `The marketplace answered ${response.status}.`;
	return `${problem.detail} (${response.status}${problem.instance ? `, request ${problem.instance}` : ""})`;
}
