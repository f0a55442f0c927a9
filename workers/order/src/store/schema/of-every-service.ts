export { consumedEvents, deadLetters, idempotencyKeys, outbox } from "#kit/tables";
