import type { WebApp } from "../../env.ts";
import {
	addAddress,
	changeAddress,
	makeDefault,
	removeAddress,
	showAddress,
	showAddresses,
	showNewAddress,
	showRemoval,
} from "./addresses.tsx";
import { showDevMails } from "./dev-mails.tsx";
import { showDevices, showOthersSignOut, showSignOut, signDeviceOut, signOthersOut } from "./devices.tsx";
import { askForReset, showForgot, showResetSent } from "./forgot-password.tsx";
import { me } from "./me.ts";
import { changeName, showName, showOverview } from "./overview.tsx";
import { resetPassword, showReset } from "./reset-password.tsx";
import { changeReview, removeReview, showEdit, showReviewRemoval } from "./edit-review.tsx";
import { showReviews } from "./reviews.tsx";
import { showSignIn, signIn } from "./sign-in.tsx";
import { signOut } from "./sign-out.ts";
import { showCheckMail, showSignUp, signUp } from "./sign-up.tsx";
import { resendVerification, showVerify, verifyEmail } from "./verify-email.tsx";
import { publishReview, showNewReview } from "./write-review.tsx";

/** The addresses of this area: getting in and out, and what belongs to one person. */
export function addAccountPages(app: WebApp): void {
	app.get("/sign-in", showSignIn).post(signIn);
	app.post("/sign-out", signOut);
	app.get("/sign-up", showSignUp).post(signUp);
	app.get("/sign-up/check-mail", showCheckMail);
	app.get("/verify-email", showVerify).post(verifyEmail);
	app.post("/verify-email/resend", resendVerification);
	app.get("/forgot-password", showForgot).post(askForReset);
	app.get("/forgot-password/sent", showResetSent);
	app.get("/reset-password", showReset).post(resetPassword);
	app.get("/me.json", me);
	app.get("/dev/mails", showDevMails);

	app.get("/account", showOverview);
	app.get("/account/profile", showName).post(changeName);
	app.get("/account/addresses", showAddresses);
	app.get("/account/addresses/new", showNewAddress).post(addAddress);
	app.get("/account/addresses/:id", showAddress).post(changeAddress);
	app.post("/account/addresses/:id/default", makeDefault);
	app.get("/account/addresses/:id/delete", showRemoval).post(removeAddress);
	app.get("/account/devices", showDevices);
	app.get("/account/devices/others/sign-out", showOthersSignOut).post(signOthersOut);
	app.get("/account/devices/:id/sign-out", showSignOut).post(signDeviceOut);
	app.get("/account/reviews", showReviews);
	app.get("/account/reviews/new", showNewReview).post(publishReview);
	app.get("/account/reviews/:id", showEdit).post(changeReview);
	app.get("/account/reviews/:id/delete", showReviewRemoval).post(removeReview);
}
