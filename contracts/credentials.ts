import * as z from "zod";
import { text } from "./page.ts";

export const emailSchema = z.email().max(254);

/** A password to be set. Any characters are welcome. */
export const newPasswordSchema = z.string().min(10).max(128);

export const signUpSchema = z.strictObject({ name: text(120), email: emailSchema, password: newPasswordSchema }).meta({ id: "SignUp" });

/** A password to be compared with the stored one: too short is simply wrong. */
export const signInSchema = z.strictObject({ email: emailSchema, password: z.string().min(1).max(128) }).meta({ id: "SignIn" });

export const resetRequestSchema = z.strictObject({ email: emailSchema }).meta({ id: "PasswordResetRequest" });

export const resetSchema = z
	.strictObject({ token: z.string().min(1).max(200), newPassword: newPasswordSchema })
	.meta({ id: "PasswordReset" });
