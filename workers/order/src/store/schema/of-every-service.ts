export { consumedEvents, deadLetters, idempotencyKeys, messageFailures, outbox } from "#kit/tables";
