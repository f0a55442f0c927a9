import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { balanceSchema, ledgerPageSchema, monthSchema, SHOP_LEDGER_KINDS, statementSchema, type VendorBalance } from "#contracts/ledger";
import { money } from "#contracts/money";
import { pageQuery, timeSchema } from "#contracts/page";
import type { PayoutsApi } from "#contracts/payouts";
import type { ServiceApp } from "#kit/app";
import { type Db, dbOf } from "#kit/db";
import { logError } from "#kit/log";
import { valueOf } from "#kit/problem";
import { json, noQuery } from "#kit/route-parts";
import { statementCsv } from "../domain/ledger/statement.ts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { balancesOf } from "../store/ledger/balances.ts";
import { findStatement } from "../store/ledger/find-statement.ts";
import { listLedger } from "../store/ledger/list-ledger.ts";
import { findPayee, payeeState, type StoredPayee } from "../store/ledger/payee-store.ts";
import { inShop, readProblems } from "./parts.ts";
import { refreshPayee } from "./refresh-payee.ts";

const tags = ["Vendor portal"];

const getLedger = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/ledger",
	summary: "Your ledger: what changed what the marketplace owes you",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({
			...pageQuery,
			kind: z.enum(SHOP_LEDGER_KINDS).optional(),
			from: timeSchema.optional().meta({ description: "Entered at this time or later." }),
			to: timeSchema.optional().meta({ description: "Entered before this time." }),
		}),
	},
	responses: { 200: json(ledgerPageSchema, "A page of entries, the newest first, each with the balance after it."), ...readProblems },
});

const getBalance = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/balance",
	summary: "What the marketplace owes you, and what it has paid",
	tags,
	request: { params: inShop, query: noQuery },
	responses: { 200: json(balanceSchema, "The balance now."), ...readProblems },
});

const monthQuery = z.strictObject({ month: monthSchema.meta({ description: "A month (UTC) as 2026-11." }) });

const getStatement = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/statements",
	summary: "A month of your ledger in sums",
	tags,
	request: { params: inShop, query: monthQuery },
	responses: { 200: json(statementSchema, "The sums of each kind. A month that is over does not change any more."), ...readProblems },
});

const getStatementCsv = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/statements.csv",
	summary: "A month of your ledger in sums, as a CSV file",
	description: "A line per kind between the opening and the closing balance; amounts are decimals.",
	tags,
	request: { params: inShop, query: monthQuery },
	responses: { 200: { description: "The file.", content: { "text/csv": { schema: z.string() } } }, ...readProblems },
});

/** What a shop is owed, and what of it can be paid out now. While its account is not ready the provider is asked whether it has become so. */
async function balanceOf(db: Db, env: VendorEnv, provider: PayoutsApi, vendorId: string): Promise<VendorBalance> {
	const [sums, payee] = await Promise.all([balancesOf(db, vendorId, new Date().toISOString()), payeeNow(db, provider, vendorId)]);
	return {
		balance: money(sums.availableMinor + sums.onHoldMinor),
		available: money(sums.availableMinor),
		onHold: money(sums.onHoldMinor),
		underWay: money(sums.underWayMinor),
		paid: money(sums.paidMinor),
		holdDays: Number(env.PAYOUT_HOLD_DAYS),
		minimum: money(Number(env.PAYOUT_MINIMUM_MINOR)),
		payee: payeeState(payee),
	};
}

/** A balance is worth showing while the provider does not answer. */
async function payeeNow(db: Db, provider: PayoutsApi, vendorId: string): Promise<StoredPayee | null> {
	try {
		return await refreshPayee(db, provider, vendorId);
	} catch (error) {
		logError("the provider does not say whether an account is ready", error, { service: "vendor" });
		return findPayee(db, vendorId);
	}
}

/** A shop's ledger. */
export function addLedgerRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(getLedger, async (c) =>
		c.json(valueOf(await listLedger(dbOf(c.env), c.req.valid("param").vendorId, c.req.valid("query"))), 200),
	);

	app.openapi(getBalance, async (c) =>
		c.json(await balanceOf(dbOf(c.env), c.env, portsFrom(c.env).payouts, c.req.valid("param").vendorId), 200),
	);

	app.openapi(getStatement, async (c) =>
		c.json(await findStatement(dbOf(c.env), c.req.valid("param").vendorId, c.req.valid("query").month), 200),
	);

	app.openapi(getStatementCsv, async (c) => {
		const { month } = c.req.valid("query");
		const csv = statementCsv(await findStatement(dbOf(c.env), c.req.valid("param").vendorId, month));
		return c.body(csv, 200, {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="statement-${month}.csv"`,
		});
	});
}
