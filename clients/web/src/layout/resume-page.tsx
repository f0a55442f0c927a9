import type { Context } from "hono";
import { privatePage } from "../core/public-page.ts";
import type { Web } from "../env.ts";
import { Button } from "../components/button.tsx";
import { Field } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ShopPage } from "./shop-page.tsx";

/** Where a session ended while a form was being sent: a sign-in form that carries what was typed. */
export function resumePage(c: Context<Web>, action: string, fields: string): Response {
	const page = c.get("page");
	const { frame, errors, account } = page.t;
	return privatePage(
		c,
		<ShopPage page={page} facts={{ title: frame.signIn }}>
			<div class="container narrow stack loose">
				<PageHeader title={frame.signIn} />
				<Notice tone="warning">{errors.sessionEnded}</Notice>
				<form method="post" action={page.href("/sign-in")} class="panel stack" data-keep-drafts>
					<input type="hidden" name="_action" value={action} />
					<input type="hidden" name="_fields" value={fields} />
					<Field label={account.email} name="email" type="email" required autocomplete="username" />
					<Field label={account.password} name="password" type="password" required autocomplete="current-password" />
					<Button variant="primary">{frame.signIn}</Button>
				</form>
			</div>
		</ShopPage>,
		401,
	);
}
