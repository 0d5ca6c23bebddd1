import type { Invariant } from '../scene.ts';

/** Living a life two more times is dear: one life in so many. */
const LIVES = 12;

export const crashEquivalence: Invariant = {
  name: 'crash-equivalence',
  says: 'A worker that is stopped between any two events shows what one that is never stopped shows (fault B03).',
  watch: () => ({
    async ended({ life, relive }) {
      // A Firefox event page that is unloaded says `idle` again, so there the two lives differ from outside.
      // With input that is never true, how often somebody looks decides what is believed.
      const isComparable = life.machine.profile === 'chromium' && life.machine.input === 'true';
      const isAsked = isComparable && life.machine.startMs % LIVES === 0;
      if (!isAsked) return null;
      const [never, always] = [await relive('immortal'), await relive('mortal')];
      return never === always ? null : `never stopped:\n${never}\nstopped after each event:\n${always}`;
    },
  }),
};
