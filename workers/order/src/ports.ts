import { logError } from "#kit/log";
import { reach } from "#kit/reach";
import { ORDER_NUMBER_BYTES, orderNumberFrom } from "./domain/order/order-number.ts";
import type { PaymentProvider } from "./domain/payment/provider.ts";
import type { TestCharges } from "./domain/payment/test-charges.ts";
import { testProvider } from "./domain/payment/test-provider.ts";
import type { OrderPorts } from "./domain/ports.ts";
import type { OrderEnv } from "./env.ts";
import { remindThrough } from "./reminders.ts";
import { cartStore } from "./store/cart-store.ts";
import { dbOf } from "#kit/db";
import { orderStore } from "./store/order-store.ts";
import { testChargesIn } from "./store/test-charges.ts";
import { stripeSettings } from "./stripe/settings.ts";
import { stripeProvider } from "./stripe/stripe-provider.ts";
import { toldOrders } from "./told-orders.ts";
import { toldProvider } from "./told-provider.ts";

const SECRET_BYTES = 32;

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

const newSecret = (): string => [...randomBytes(SECRET_BYTES)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Where the gateway serves this service. */
const PUBLIC_BASE_PATH = "/api/v1";

/** Stripe takes no less than 50 cents. */
const STRIPES_LEAST_MINOR = 50;

const LOCAL_WEBHOOK_SECRET = "test_webhook_secret";

/** What the test provider signs its messages with. */
export const testWebhookSecret = ({ ENVIRONMENT, TEST_WEBHOOK_SECRET }: OrderEnv): string =>
	TEST_WEBHOOK_SECRET ?? (ENVIRONMENT === "local" ? LOCAL_WEBHOOK_SECRET : "");

/** The test provider with the memory that `charges` is. Tests give it a clock of their own. */
export const testProviderWith = (env: OrderEnv, charges: TestCharges, now: () => Date): PaymentProvider =>
	testProvider({
		charges,
		secret: testWebhookSecret(env),
		now,
		newSecret,
		actionUrl: (actionToken) => `${PUBLIC_BASE_PATH}/payments/test/actions/${actionToken}`,
	});

/** What the rules need, made of the bindings. */
export function portsFrom(env: OrderEnv): OrderPorts {
	const db = dbOf(env);
	const stripe = stripeSettings(env);
	const now = () => new Date();
	const testCharges = testChargesIn(db);
	return {
		carts: cartStore(db),
		orders: toldOrders(orderStore(db)),
		inventory: reach(env.INVENTORY, "product"),
		providers: {
			test: toldProvider("test", testProviderWith(env, testCharges, now)),
			...(stripe && { stripe: toldProvider("stripe", reach(stripeProvider(stripe), "payment")) }),
		},
		returnUrl: ({ provider, actionToken }) => `${env.PUBLIC_ORIGIN}${PUBLIC_BASE_PATH}/payments/${provider}/return/${actionToken}`,
		leastMinor: { stripe: STRIPES_LEAST_MINOR },
		testCharges,
		offers: [...(stripe ? ["stripe" as const] : []), ...(env.ENVIRONMENT === "production" ? [] : ["test" as const])],
		now,
		newSecret,
		newOrderNumber: () => orderNumberFrom(randomBytes(ORDER_NUMBER_BYTES)),
		reservationInMs: Number(env.RESERVATION_MINUTES) * 60_000,
		remind: remindThrough(env.TO_ORDER, now),
		report: logError,
	};
}
