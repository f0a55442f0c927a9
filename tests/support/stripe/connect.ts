import { type Account, listed, type Transfer } from "./books.ts";
import { amountIn, type ApiCall, type Endpoint, only, required } from "./endpoint.ts";
import { invalid, missing, refused } from "./fault.ts";
import { text, textsOf } from "./form.ts";

/** `POST /v1/accounts` */
export const createAccount: Endpoint = (call) => {
	const { books, fields } = call;
	only(fields, "country", "email", "controller", "capabilities", "business_profile", "metadata");
	if (!fields["controller"]) throw invalid("Missing required param: controller.", { code: "parameter_missing", param: "controller" });
	const account: Account = {
		id: books.id("acct"),
		object: "account",
		capabilities: { transfers: "inactive" },
		charges_enabled: false,
		country: required(fields, "country"),
		created: books.now(),
		details_submitted: false,
		email: text(fields, "email") ?? null,
		metadata: textsOf(fields, "metadata"),
		payouts_enabled: false,
	};
	books.accounts.set(account.id, account);
	call.emit("account.updated", account);
	return account;
};

function accountOf({ books }: ApiCall, id: string, param: string): Account {
	const account = books.accounts.get(id);
	if (!account) throw missing("account", id, param);
	return account;
}

/** `GET /v1/accounts/:id` */
export const retrieveAccount: Endpoint = (call) => accountOf(call, call.id, "account");

/** `POST /v1/account_links` */
export const createAccountLink: Endpoint = (call) => {
	const { books, fields, origin } = call;
	only(fields, "account", "type", "refresh_url", "return_url");
	const account = accountOf(call, required(fields, "account"), "account");
	if (required(fields, "type") !== "account_onboarding") throw invalid("Invalid type.", { param: "type" });
	const back = required(fields, "return_url");
	required(fields, "refresh_url");
	const url = `${origin}/onboarding/${account.id}?${new URLSearchParams({ return_url: back })}`;
	return { object: "account_link", created: books.now(), expires_at: books.now() + 300, url };
};

/** `POST /v1/transfers` */
export const createTransfer: Endpoint = (call) => {
	const { books, fields } = call;
	only(fields, "amount", "currency", "destination", "transfer_group", "metadata", "description");
	const amount = amountIn(fields, "amount");
	const currency = required(fields, "currency");
	const account = accountOf(call, required(fields, "destination"), "destination");
	if (account.capabilities.transfers !== "active") {
		throw refused(
			"insufficient_capabilities_for_transfer",
			"Your destination account needs to have at least one of the following capabilities enabled: transfers",
		);
	}
	if (amount > books.balance()) {
		throw refused("balance_insufficient", "You have insufficient available funds in your Stripe account.");
	}
	const transfer: Transfer = {
		id: books.id("tr"),
		object: "transfer",
		amount,
		amount_reversed: 0,
		created: books.now(),
		currency,
		destination: account.id,
		livemode: false,
		metadata: textsOf(fields, "metadata"),
		reversed: false,
		transfer_group: text(fields, "transfer_group") ?? null,
	};
	books.transfers.set(transfer.id, transfer);
	call.emit("transfer.created", transfer);
	return transfer;
};

/** `GET /v1/transfers?transfer_group=…` */
export const listTransfers: Endpoint = ({ books, fields }) => {
	only(fields, "transfer_group", "limit", "starting_after");
	const group = required(fields, "transfer_group");
	const transfers = [...books.transfers.values()].filter((transfer) => transfer.transfer_group === group).toReversed();
	return listed("/v1/transfers", transfers, { limit: text(fields, "limit"), startingAfter: text(fields, "starting_after") });
};
