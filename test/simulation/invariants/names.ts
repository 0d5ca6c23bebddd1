/** The fifteen by name, in their order: what each says is in its file. */
export const INVARIANT_NAMES = [
  ...['one-alarm', 'agreement', 'future-bounded', 'minimum-gap', 'no-forbidden-reminder', 'bounded-lateness'],
  ...[
    'one-for-a-gap',
    'one-wake-recovery',
    'crash-equivalence',
    'idempotence',
    'no-lost-update',
    'nothing-lost',
  ],
  ...['total-functions', 'time-sanity', 'harmless-sinks'],
];
