import { messageOf } from "../release/failures.ts";
import { ROOT } from "../street/local-state.ts";
import { keepOpened, type Opened } from "./opened.ts";
import { uploadPreview } from "./upload-preview.ts";

// npm run ci:open-preview: uploads the web client and the gateway of a pull request, so that they can be opened; `npm run ci:preview` says
// where. It is the only step of a pull request that has a token of the account.
const opened = await uploadPreview(ROOT, process.env).catch((error: unknown): Opened => {
	console.error(messageOf(error));
	process.exitCode = 1;
	return { obstacle: "failed" };
});
keepOpened(ROOT, opened, process.env);
console.log("addresses" in opened ? JSON.stringify(opened.addresses, null, 2) : `Nothing to open: ${opened.obstacle}.`);
