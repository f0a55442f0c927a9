export { consumedEvents, deadLetters, idempotencyKeys, outbox, purges } from "#kit/tables";
