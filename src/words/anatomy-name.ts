import type { Translate } from './translate.ts';

/** A muscle of `src/library/provenance.ts`, such as "levator scapulae (upper fibres)", as it is called here. */
export function anatomyName(muscle: string, t: Translate): string {
  return t(`anatomy_${muscle.toLowerCase().replace(/\W+/g, ' ').trim().replaceAll(' ', '_')}`);
}
