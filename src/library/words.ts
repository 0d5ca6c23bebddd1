import type { HeldSide } from '../core/area.ts';
import type { Stretch } from '../core/stretch.ts';

/**
 * The texts of the sided stretches that name a side of the body. They describe the right side; each has a second
 * message, `<key>_left`. Every other text serves for both sides.
 */
export const MIRRORED_PARTS: Readonly<Record<string, string>> = {
  'upper-trapezius-tilt': 'setup move release feel tip1 tip2 mistake1 gentler progression',
  'levator-scapulae-nose-to-armpit': 'setup move feel tip1 tip2 mistake2 gentler',
  'scm-collarbone-anchor': 'setup move feel tip1 gentler',
  'neck-rotation-hold': 'move feel tip2 gentler',
  'cross-body-shoulder': 'move feel tip2 mistake2 gentler',
  'wall-chest-high-arm': 'setup move feel tip2 gentler',
  'seated-thoracic-rotation': 'move gentler',
  'seated-knee-to-chest': 'setup move feel tip1 tip3 gentler',
  'seated-side-bend': 'setup move feel tip1 tip2 mistake1 gentler progression',
  'triceps-overhead': 'setup move feel tip1 tip2 gentler',
  'biceps-wall': 'setup feel gentler',
  'wrist-flexor-palm-forward': 'setup move',
  'wrist-extensor-palm-in': 'setup move gentler',
  'finger-flexor-pull': 'setup move tip2',
  'thumb-web-opener': 'setup move tip2',
  'seated-edge-hip-flexor': 'setup move hold release feel tip3',
  'standing-split-hip-flexor': 'setup move hold feel tip3',
  'half-kneeling-hip-flexor': 'setup move feel tip3',
  'seated-figure-four': 'setup move feel tip2 tip3 gentler',
  'seated-knee-to-opposite-shoulder': 'setup move feel tip1 tip3 mistake1 gentler progression',
  'supine-figure-four': 'setup move release feel tip1 tip3 gentler progression',
  'seated-hamstring': 'setup move hold gentler',
  'standing-heel-on-chair-hamstring': 'setup move feel gentler',
  'supine-strap-hamstring': 'setup move feel tip2 gentler',
  'standing-quad': 'setup move feel tip2 gentler',
  'side-lying-quad': 'setup move hold feel tip3 gentler',
  'standing-side-lunge-adductor': 'move hold release feel tip3 mistake3 gentler',
  'gastrocnemius-wall': 'move gentler',
  'soleus-wall-squat': 'setup tip2',
  'seated-towel-calf': 'setup feel gentler',
  'seated-shin-stretch': 'setup move gentler',
  'seated-plantar-fascia': 'setup move',
};

/**
 * The message key of one text of a stretch, as it is said for the side that is held now.
 * `part` is `name`, `short`, `cue`, `setup`, `move`, `hold`, `release`, `feel`, `tip1` ..., `mistake1` ...,
 * `gentler` or `progression`.
 */
export function wordKey(stretch: Stretch, part: string, side: HeldSide): string {
  const isMirrored = side === 'left' && MIRRORED_PARTS[stretch.id]?.split(' ').includes(part);
  return `${stretch.words}_${part}${isMirrored ? '_left' : ''}`;
}

/** Stretches whose gentler variant is another position: its words tell all of the way, in place of the set-up too. */
const OTHER_POSITIONS: ReadonlySet<string> = new Set([
  'upper-trapezius-tilt',
  'levator-scapulae-nose-to-armpit',
  'wall-chest-high-arm',
  'rhomboid-forward-reach',
  'chair-thoracic-extension',
  'seated-thoracic-rotation',
  'seated-side-bend',
  'triceps-overhead',
  'biceps-wall',
  'wrist-extensor-palm-in',
  'seated-figure-four',
  'supine-figure-four',
  'seated-towel-calf',
  'seated-shin-stretch',
]);

/** Which texts tell the way into a stretch: how it begins, and the movement. They are one where one tells both. */
export interface Way {
  begin: 'setup' | 'gentler';
  move: 'move' | 'gentler';
}

export function wayOf(stretchId: string, isGentle: boolean): Way {
  if (!isGentle) return { begin: 'setup', move: 'move' };
  return { begin: OTHER_POSITIONS.has(stretchId) ? 'gentler' : 'setup', move: 'gentler' };
}
