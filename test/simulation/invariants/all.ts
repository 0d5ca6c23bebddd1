import type { Invariant } from '../scene.ts';
import { agreement } from './agreement.ts';
import { boundedLateness } from './bounded-lateness.ts';
import { crashEquivalence } from './crash-equivalence.ts';
import { futureBounded } from './future-bounded.ts';
import { harmlessSinks } from './harmless-sinks.ts';
import { idempotence } from './idempotence.ts';
import { minimumGap } from './minimum-gap.ts';
import { noForbiddenReminder } from './no-forbidden-reminder.ts';
import { noLostUpdate } from './no-lost-update.ts';
import { nothingLost } from './nothing-lost.ts';
import { oneAlarm } from './one-alarm.ts';
import { oneForAGap } from './one-for-a-gap.ts';
import { oneWakeRecovery } from './one-wake-recovery.ts';
import { timeSanity } from './time-sanity.ts';
import { totalFunctions } from './total-functions.ts';

/** The fifteen, in their order. */
export const INVARIANTS: readonly Invariant[] = [
  oneAlarm,
  agreement,
  futureBounded,
  minimumGap,
  noForbiddenReminder,
  boundedLateness,
  oneForAGap,
  oneWakeRecovery,
  crashEquivalence,
  idempotence,
  noLostUpdate,
  nothingLost,
  totalFunctions,
  timeSanity,
  harmlessSinks,
];
