/** Something in a file that looks like a secret. */
export interface Leak {
	file: string;
	line: number;
	/** What it looks like; never what it is. */
	kind: string;
}

/** Forms that only secrets have, by what they are. */
const FORMS: Record<string, RegExp> = {
	"a private key": /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/,
	"a live key of Stripe's": /\b[sr]k_live_[A-Za-z0-9]{16,}/,
	"a test key of Stripe's": /\b[sr]k_test_[A-Za-z0-9]{24,}/,
	"a signing secret of Stripe's": /\bwhsec_[A-Za-z0-9+/]{24,}/,
	// https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/; older ones are known by their names alone
	"a token or key of Cloudflare's":
		/\bcf(?:k|ut|at)_[A-Za-z0-9_-]{40,}|(?:cloudflare|\bcf|x-auth)[\w.-]{0,20}(?:token|key)["'`\]]?\s*[:=]+\s*["'`]?(?:[A-Za-z0-9_-]{40}|[0-9a-f]{37,45})\b(?!\w)/i,
	"a token of GitHub's": /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,})/,
	"a token of npm's": /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*[^\s$]{20,}/,
	"a key of AWS": /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
	"a key of Google's": /\bAIza[0-9A-Za-z_-]{35}\b/,
	"a token of Slack's": /\bxox[abprs]-[0-9A-Za-z-]{10,}|\bhooks\.slack\.com\/services\/T\w+\/B\w+\/\w{20,}/,
	"a JSON Web Token": /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
	"a password in an address": /\b[a-z][a-z+]{2,}:\/\/[^\s/:@"'`$<>{}]{1,60}:[^\s/:@"'`$<>{}]{6,}@[\w.-]+/i,
};

/** A name that says so, with a text behind it. */
const ASSIGNED =
	/(?:(?:secret|token|password|passwd|passphrase|api_?key|private_?key|credential|auth)\w*["'`\]]?\s*[:=]+\s*["'`]?|\b(?:Bearer|Basic)\s+)([A-Za-z0-9_+/.=-]{20,})(?=["'`\s,;)]|$)/gi;

/** Bits of a character, as they are told apart here: random base64 has 4.5 and more at this length, words and names have less. */
const RANDOM_FROM_BITS = 4.2;

/** Of the 4 bits that a hexadecimal digit can have, as `openssl rand -hex` makes them. */
const RANDOM_HEX_FROM_BITS = 3.3;

/** Names in code are long and mixed too; what is random has digits amid the letters, more than once. */
const looksRandom = (text: string): boolean =>
	!text.includes("0123456789") &&
	bitsOf(text) >= (/^[0-9a-f]{32,}$/i.test(text) ? RANDOM_HEX_FROM_BITS : RANDOM_FROM_BITS) &&
	(text.match(/\d+(?=[A-Za-z])/g)?.length ?? 0) >= 2;

function bitsOf(text: string): number {
	const counts = new Map<string, number>();
	for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	return -[...counts.values()].reduce((sum, count) => sum + (count / text.length) * Math.log2(count / text.length), 0);
}

/** What looks like a secret in the text of a file. */
export function leaksIn(file: string, text: string): Leak[] {
	return text.split("\n").flatMap((line, at) => {
		if (line.length > 100_000) return []; // no source of ours
		const kinds = Object.entries(FORMS).flatMap(([kind, form]) => (form.test(line) ? [kind] : []));
		const assigned = kinds.length === 0 ? [...line.matchAll(ASSIGNED)] : [];
		if (assigned.some(([, text = ""]) => looksRandom(text))) kinds.push("a random text under a name that says it is secret");
		return kinds.map((kind) => ({ file, line: at + 1, kind }));
	});
}
