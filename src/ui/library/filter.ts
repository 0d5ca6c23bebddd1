/** What is looked for in the library, and how it stands in the page's address: `#area=calf&place=wall`. */
import type { Area } from '../../core/area.ts';
import { AREAS } from '../../core/area.ts';
import { CONDITIONS, PLACE_FLAGS } from '../../core/flags.ts';
import { POSITIONS, PROPS } from '../../core/stretch.ts';

export const PLACES = [...POSITIONS, ...PROPS, 'discreet'] as const;
/** Flags and conditions that leave some of the library; the others leave nothing. */
export const CARES = [...PLACE_FLAGS, 'pregnancy', 'dizziness-balance', ...CONDITIONS] as const;
export const SHOWN = ['favourite', 'off', 'resting'] as const;

/** Null, and an empty text, ask for nothing. */
export interface Filter {
  /** As typed: words of the name, the area or a muscle. */
  text: string;
  area: Area | null;
  /** Done there, with that, or unnoticed. */
  place: (typeof PLACES)[number] | null;
  /** Without what rests with this. */
  care: (typeof CARES)[number] | null;
  show: (typeof SHOWN)[number] | null;
  /** One stretch by its id. */
  stretch: string | null;
}

export const NO_FILTER: Filter = {
  text: '',
  area: null,
  place: null,
  care: null,
  show: null,
  stretch: null,
};

/** Total: whatever an address says that is not known asks for nothing. */
export function readFilter(hash: string): Filter {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value === said.get(name)) ?? null;
  return {
    text: said.get('text') ?? '',
    area: oneOf('area', AREAS),
    place: oneOf('place', PLACES),
    care: oneOf('care', CARES),
    show: oneOf('show', SHOWN),
    stretch: said.get('stretch'),
  };
}

/** The part of the address after the path: empty when nothing is asked for. */
export function hashOf(filter: Filter): string {
  const said = new URLSearchParams();
  for (const name of namesAsked(filter)) said.set(name, filter[name] ?? '');
  return said.size === 0 ? '' : `#${said}`;
}

/** What `filter` asks for, by name. */
export function namesAsked(filter: Filter): (keyof Filter)[] {
  const names = Object.keys(NO_FILTER) as (keyof Filter)[];
  return names.filter((name) => (filter[name] ?? '') !== '');
}
