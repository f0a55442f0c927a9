import type { PayoutsApi } from "#contracts/payouts";
import { findPayee, openPayee, type PayoutPorts, transferToShop } from "./domain/payment/pay-out.ts";

/** Accounts of shops at the payment provider, and the money that goes there. */
export const payoutsApi = (ports: PayoutPorts): PayoutsApi => ({
	openPayee: (vendorId, payee) => openPayee(vendorId, payee, ports),
	payee: (vendorId) => findPayee(vendorId, ports),
	transfer: (request) => transferToShop(request, ports),
});
