import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Of the package's own arguments: what does not run here, and what a visitor's browser never has, such as forms that do not say where they come from. */
const LEFT_OUT = [
	"--single-process",
	"--headless",
	"--disable-web-security",
	"--allow-running-insecure-content",
	"--disable-site-isolation-trials",
];

/** Chromium as the npm package brings it: no system packages, no downloads, and no calls home. */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> =>
	playwright.launch({
		executablePath: await chromium.executablePath(),
		args: [
			...chromium.args.filter((argument) => !LEFT_OUT.some((name) => argument.startsWith(name))),
			"--no-sandbox",
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--no-first-run",
			...more,
		],
		headless: true,
	});
