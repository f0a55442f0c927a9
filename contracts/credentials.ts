import * as z from "zod";
import { text } from "./page.ts";

export const emailSchema = z.email().max(254);

/** A password to be set. Any characters are welcome. */
export const newPasswordSchema = z.string().min(10).max(128);

/** The language of the mail that is asked for. */
const locale = z
	.string()
	.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, "a language as en or en-IE")
	.optional()
	.meta({ description: "The language of the mail (BCP 47); what Accept-Language asks for first where not given." });

export const signUpSchema = z
	.strictObject({ name: text(120), email: emailSchema, password: newPasswordSchema, locale })
	.meta({ id: "SignUp" });

export const resendSchema = z.strictObject({ locale }).meta({ id: "MailRequest" });

/** A password to be compared with the stored one: too short is simply wrong. */
export const signInSchema = z.strictObject({ email: emailSchema, password: z.string().min(1).max(128) }).meta({ id: "SignIn" });

export const resetRequestSchema = z.strictObject({ email: emailSchema, locale }).meta({ id: "PasswordResetRequest" });

export const resetSchema = z
	.strictObject({ token: z.string().min(1).max(200), newPassword: newPasswordSchema })
	.meta({ id: "PasswordReset" });
