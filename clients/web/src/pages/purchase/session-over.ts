import { ApiFailure } from "../../core/api.ts";

/** A session that has ended in the middle of it: asks to sign in again, and keeps the form that was being sent. */
export const sessionOver = (): ApiFailure =>
	new ApiFailure({ type: "about:blank", code: "unauthenticated", title: "Unauthenticated", status: 401, detail: "", instance: "" });
