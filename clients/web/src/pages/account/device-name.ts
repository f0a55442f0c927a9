/** In the order in which to look: many browsers name others too, to be taken for them. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\/|\bEdgiOS\//, "Edge"],
	[/\bOPR\/|\bOPiOS\//, "Opera"],
	[/\bSamsungBrowser\//, "Samsung Internet"],
	[/\bVivaldi\//, "Vivaldi"],
	[/\bFirefox\/|\bFxiOS\//, "Firefox"],
	[/\bCriOS\/|\b(?:Headless)?Chrome\/|\bChromium\//, "Chrome"],
	[/\bVersion\/[\d.]+ .*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
	[/\biPhone\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bAndroid\b/, "Android"],
	[/\bWindows\b/, "Windows"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bMacintosh\b|\bMac OS X\b/, "Mac"],
	[/\bLinux\b|\bX11\b/, "Linux"],
];

const firstOf = (names: readonly (readonly [RegExp, string])[], userAgent: string): string | null =>
	names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;

/** What a user agent says of a device, as far as people know it by that; null for what it does not say. */
export const deviceOf = (userAgent: string | null): { browser: string | null; system: string | null } => ({
	browser: firstOf(BROWSERS, userAgent ?? ""),
	system: firstOf(SYSTEMS, userAgent ?? ""),
});
