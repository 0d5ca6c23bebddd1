import type { DatedEntry, HeldDay } from '../../../src/core/held-day.ts';
import { sumByDay } from '../../../src/core/held-day.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { Invariant, Scene } from '../scene.ts';
import { storedMember } from '../stored.ts';

export const nothingLost: Invariant = {
  name: 'nothing-lost',
  says: 'What was acknowledged stays: settings as chosen, and every hold that counted.',
  watch: () => {
    const held = new Set<string>();
    /** What was compared last: neither is ever changed in place. */
    let seen: { stored: unknown; chosen: unknown } = { stored: null, chosen: null };
    return {
      async before(_, event) {
        // Taken away by hand, it is nobody's loss.
        const keys = event.do === 'forget' ? event.keys : event.do === 'garbage' ? [event.key] : [];
        if (keys.includes('outbox')) held.clear();
        return null;
      },
      wrote({ world }) {
        for (const entry of outboxOf(world.stored.get('outbox'))) held.add(entry);
        return null;
      },
      atRest(scene) {
        const settings = scene.world.stored.get('settings');
        const isSame = settings === seen.stored && scene.truth.settings === seen.chosen;
        seen = { stored: settings, chosen: scene.truth.settings };
        return (isSame ? null : lostSettings(scene)) ?? lostHolds(scene, held);
      },
      ended: (scene) => lostHolds(scene, held) ?? wrongSums(scene),
    };
  },
};

function lostSettings({ world, truth }: Scene): string | null {
  if (truth.settings === null) return null;
  // Defaults are not written before something is chosen.
  const stored: Readonly<Record<string, unknown>> = {
    ...DEFAULT_SETTINGS,
    ...storedMember(world, 'settings'),
  };
  for (const [key, value] of Object.entries(truth.settings)) {
    const isKept = JSON.stringify(stored[key]) === JSON.stringify(value);
    if (!isKept) return `settings.${key} was ${JSON.stringify(value)} and is ${JSON.stringify(stored[key])}`;
  }
  return null;
}

/** Whatever was once on its way to the history is in it, or still on its way. */
function lostHolds({ world }: Scene, held: ReadonlySet<string>): string | null {
  const waiting = new Set(outboxOf(world.stored.get('outbox')));
  for (const id of held) {
    if (!world.history.has(id) && !waiting.has(id))
      return `the entry ${id} is neither in the history nor on its way`;
  }
  return null;
}

/** The sums beside the history are those of its lines. */
function wrongSums({ world }: Scene): string | null {
  const lines = [...world.history.values()] as DatedEntry[];
  const [kept, right] = [world.historySums.values() as Iterable<HeldDay>, sumByDay(lines).values()].map(
    sumsText,
  );
  return kept === right ? null : `the history has the sums ${kept} and should have ${right}`;
}

/** Without what was held and taken back. */
function sumsText(days: Iterable<HeldDay>): string {
  const texts = [...days]
    .map(
      ({ seconds, ...day }) =>
        [
          day,
          Object.entries(seconds)
            .filter(([, each]) => each > 0)
            .sort(),
        ] as const,
    )
    .filter(([{ heldSeconds, sessions }]) => heldSeconds + sessions > 0)
    .map((day) => JSON.stringify(day));
  return texts.sort().join();
}

function outboxOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : [],
  );
}
