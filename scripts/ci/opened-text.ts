import { folderOf, isService, WORKERS } from "../worker-configs.ts";
import type { Changes } from "./changed-files.ts";
import type { Addresses, Obstacle, Opened } from "./opened.ts";

const WHY: Record<Obstacle, string> = {
	"no pull request": "this is no pull request.",
	fork: "the code of a fork gets no credentials of the account.",
	"no credentials": "the pipeline has no credentials for previews; `docs/deploying.md` says which it takes.",
	failed: "the upload failed, or nobody approved it. The log of `ci:open-preview` says more.",
};

const OFF =
	"Its versions have no addresses in staging: `preview_urls` is switched on by the next release to staging, or somebody has switched it off.";

/** Where a pull request can be opened and what it is that one sees there, in Markdown; or why it cannot be opened. */
export function openedText(opened: Opened, changes: Changes | null): string[] {
	if ("obstacle" in opened) return [`There is nothing to open: ${WHY[opened.obstacle]}`];
	return [
		...addressesOf(opened.addresses),
		"",
		"This is the web client and the gateway of this pull request, on staging: with its data, and with the services of `main` that run there. What you buy or change here, you buy or change in staging. The web client asks the gateway of `main`, too; the one of this pull request is only behind its own address.",
		"",
		"Browsing, signing in and forms work here. Links in mails, and the way back from a payment provider's page, lead to staging itself.",
		...missing(changes),
	];
}

const addressesOf = ({ web, gateway }: Addresses): string[] => [
	`- Web client: ${web ?? OFF}`,
	`- Gateway: ${gateway === null ? OFF : `${gateway}/api/v1/docs`}`,
];

/** What this pull request changes and a preview does not show. */
function missing(changes: Changes | null): string[] {
	if (changes === null) return ["", "Changes of services and migrations would not be in it."];
	const touches = (folder: string) => changes.all.some((file) => file.startsWith(`${folder}/`));
	const services = WORKERS.filter((worker) => isService(worker) && touches(folderOf(worker)));
	const migrated = WORKERS.filter((worker) => touches(`migrations/${worker}`));
	const shared = ["contracts", "kit"].filter(touches);
	const list = [
		...services.map((service) => `the ${service} service`),
		...migrated.map((service) => `the migrations of the ${service} service`),
		...(shared.length > 0 ? [`what the services do differently by ${shared.map((name) => `\`${name}\``).join(" and ")}`] : []),
		...(touches("workers/gateway") ? ["the gateway, as far as the web client asks it"] : []),
	];
	return list.length === 0
		? []
		: ["", "This pull request also changes what is **not** in the preview:", "", ...list.map((one) => `- ${one}`)];
}
