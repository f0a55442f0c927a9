/**
 * Where a request came from, as the platform says; callers cannot set this header. Of an IPv6 address it is the /64 that one
 * household or machine has all of: nobody gets a new count by taking another of its 2^64 addresses.
 */
export const networkAddressOf = (request: Request): string => networkOf(request.headers.get("cf-connecting-ip") ?? "local");

/** An IPv6 address as its /64, one that stands for an IPv4 address as that, everything else as it is. */
export function networkOf(address: string): string {
	const groups = groupsOf(address);
	if (!groups) return address;
	const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
	const lastBytes = groups.slice(6).flatMap((group) => [group >> 8, group & 0xff]);
	if (isMapped) return lastBytes.join(".");
	const prefix = groups.slice(0, 4).map((group) => group.toString(16));
	return `${prefix.join(":")}::/64`;
}

/** The eight groups of an IPv6 address in any of its spellings (RFC 4291, section 2.2), which URL writes in one; null for what is none. */
function groupsOf(address: string): number[] | null {
	const written = /^[\da-f:.]*:[\da-f:.]*$/i.test(address) && URL.parse(`http://[${address}]`)?.hostname.slice(1, -1);
	if (!written) return null;
	const [before = [], after = []] = written.split("::").map((half) => half.split(":").filter(Boolean));
	const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
	return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16));
}
