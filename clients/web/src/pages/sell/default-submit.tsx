/**
 * What pressing Enter in a field presses, where other submit buttons come earlier than the one that is meant: browsers take
 * the first of the form. For keyboards and screen readers it is not there; `value` of `do` stays away.
 */
export const DefaultSubmit = () => <button class="visually-hidden" tabindex={-1} aria-hidden="true"></button>;
