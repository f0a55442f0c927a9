export { consumedEvents, deadLetters, idempotencyKeys, messageFailures, outbox, purges } from "#kit/tables";
