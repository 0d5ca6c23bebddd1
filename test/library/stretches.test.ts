import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/core/area.ts';
import { CONDITIONS, FLAGS } from '../../src/core/flags.ts';
import { POSITIONS, PROPS } from '../../src/core/stretch.ts';
import { PROVENANCE } from '../../src/library/provenance.ts';
import { SOURCES } from '../../src/library/sources.ts';
import { stretchById } from '../../src/library/stretch-by-id.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { CONTENT, CONTENT_SOURCES } from './content.ts';

/** Where the words say "a wall or a chair", the typed data asks for the one that is easiest at hand. */
const EASIEST_AT_HAND: Readonly<Record<string, readonly string[]>> = {
  'standing-quad': ['wall'],
  'standing-side-lunge-adductor': ['desk'],
};
/** Of what the content calls discreet, these have the legs apart or a leg lifted. */
const LEGS_SEEN: readonly string[] = [
  'seated-figure-four',
  'seated-knee-to-chest',
  'seated-knee-to-opposite-shoulder',
  'seated-wide-knee-adductor',
];
/** A seated stretch needs a chair at hand only where its words ask for a stable one; any seat will do for these. */
const ANY_SEAT: readonly string[] = [
  'upper-trapezius-tilt',
  'levator-scapulae-nose-to-armpit',
  'suboccipital-chin-nod',
  'scm-collarbone-anchor',
  'neck-rotation-hold',
  'overhead-palm-press',
  'seated-chest-opener',
  'rhomboid-forward-reach',
  'seated-thoracic-rotation',
  'seated-plantar-fascia',
];
const PROP_NAMES: Readonly<Record<string, string>> = { 'mat or carpet': 'mat', 'towel or belt': 'strap' };

function sorted(values: readonly string[]): string[] {
  return [...values].sort();
}

describe('the library', () => {
  it('holds the 44 stretches of the content in its order', () => {
    expect(STRETCHES.map((stretch) => stretch.id)).toEqual(CONTENT.map((entry) => entry.id));
    expect(STRETCHES).toHaveLength(44);
  });

  it('finds a stretch by its id and nothing by an unknown one', () => {
    for (const stretch of STRETCHES) expect(stretchById(stretch.id)).toBe(stretch);
    expect(stretchById('no-such-stretch')).toBeUndefined();
  });

  it('has at least one stretch for each area and no other area', () => {
    expect(sorted([...new Set(STRETCHES.map((stretch) => stretch.area))])).toEqual(sorted(AREAS));
  });

  it.each(CONTENT.map((entry) => [entry.id, entry] as const))('agrees with the content: %s', (id, entry) => {
    const stretch = stretchById(id);
    expect(stretch).toEqual({
      id: entry.id,
      words: entry.id.split('-').join('_'),
      area: entry.area,
      position: entry.position,
      needs:
        EASIEST_AT_HAND[id] ??
        (ANY_SEAT.includes(id) ? [] : entry.needs.map((need) => PROP_NAMES[need] ?? need)),
      isSided: entry.sided,
      holdSeconds: entry.hold_seconds,
      repetitions: entry.reps,
      formTips: expect.any(Array),
      mistakeCount: entry.common_mistakes.length,
      isAngleSearched: entry.angle_search,
      excludedBy: expect.any(Array),
      cautionWith: expect.any(Array),
      extraCautionWith: expect.any(Array),
      seen: LEGS_SEEN.includes(id) ? 'legs' : entry.discreet_at_desk ? 'no' : 'yes',
      isWarmUpAdvised: entry.warm_up_advised,
      balanceDemand: entry.balance_demand,
      isSeed: entry.is_seed_exercise,
    });
    expect(PROVENANCE[id]).toEqual({ muscles: entry.targets, sources: entry.sources });
    expect(sorted(stretch?.excludedBy ?? [])).toEqual(
      sorted([...entry.exclude_flags, 'heart', 'only-breaks']),
    );
    expect(sorted(stretch?.cautionWith ?? [])).toEqual(sorted(entry.caution_flags));
    expect(sorted(stretch?.extraCautionWith ?? [])).toEqual(sorted(entry.extra_caution));
  });

  it('makes up the seconds per muscle of the content from hold and repetitions', () => {
    for (const [index, stretch] of STRETCHES.entries()) {
      const seconds = stretch.holdSeconds.default * stretch.repetitions.default;
      expect(seconds, stretch.id).toBe(CONTENT[index]?.seconds_per_muscle_default);
    }
  });

  it('chooses what is easiest at hand only among what the content names', () => {
    for (const [id, needs] of Object.entries(EASIEST_AT_HAND)) {
      const named = CONTENT.find((entry) => entry.id === id)?.needs;
      expect(named, id).toEqual(expect.arrayContaining([...needs]));
    }
  });

  it('uses only words of the closed lists, each at most once', () => {
    for (const stretch of STRETCHES) {
      expect(POSITIONS, stretch.id).toContain(stretch.position);
      const lists = [
        [stretch.needs, PROPS],
        [stretch.excludedBy, FLAGS],
        [stretch.cautionWith, FLAGS],
        [stretch.extraCautionWith, CONDITIONS],
      ] as const;
      for (const [used, closed] of lists) {
        expect(closed, stretch.id).toEqual(expect.arrayContaining([...used]));
        expect(new Set(used).size, stretch.id).toBe(used.length);
      }
    }
  });

  it('never both excludes a stretch and only asks for care with the same flag', () => {
    for (const stretch of STRETCHES) {
      const both = stretch.cautionWith.filter((flag) => stretch.excludedBy.includes(flag));
      expect(both, stretch.id).toEqual([]);
    }
  });

  it('needs a mat for each stretch on the floor', () => {
    for (const stretch of STRETCHES) {
      expect(stretch.needs.includes('mat'), stretch.id).toBe(stretch.position === 'floor');
    }
  });
});

describe('the sources', () => {
  it('are exactly those that a stretch cites', () => {
    const cited = new Set(Object.values(PROVENANCE).flatMap(({ sources }) => sources));
    expect(sorted(Object.keys(SOURCES))).toEqual(sorted([...cited]));
  });

  it('back each stretch with at least one', () => {
    for (const stretch of STRETCHES)
      expect(PROVENANCE[stretch.id]?.sources.length, stretch.id).toBeGreaterThan(0);
  });

  it('say the same as the content, and how each was read', () => {
    for (const [key, source] of Object.entries(SOURCES)) {
      const entry = CONTENT_SOURCES[key];
      expect(source, key).toEqual({
        title: entry?.title,
        by: entry?.org_or_authors,
        year: entry?.year,
        where: entry?.url_or_doi,
        seen: entry?.seen,
      });
    }
  });

  it('name the source article and no path of a machine', () => {
    const { SEED } = SOURCES;
    expect(SEED?.where).toBe('the source article on static stretching by KingWay');
    expect(JSON.stringify(SOURCES)).not.toMatch(/\.md\b|\/work\/|seed \d/);
  });
});
