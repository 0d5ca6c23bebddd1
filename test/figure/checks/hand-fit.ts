import type { Side } from '../../../src/core/area.ts';
import { handTurn } from '../../../src/figure/joint-angles.ts';
import type { Rotation } from '../../../src/figure/rotation.ts';
import { DEGREE } from '../../../src/figure/rotation.ts';
import { handAngles } from '../read-angles.ts';
import type { Range } from './ranges.ts';
import { RANGES } from './ranges.ts';

interface HandAngles {
  pronation: number;
  wrist: readonly [flexion: number, radialDeviation: number];
}

/** As near as this, two ways to turn a hand count as one: skin and carpus give that much. */
const NEAR = 8;
/** Sine of 60 degrees. */
const MUCH_BENT = 0.866;

/**
 * Pronation and wrist that turn the hand as `turn` does, and of the ways to say it the one that is least out of range. With
 * the wrist bent by nearly 90 degrees pronation and deviation turn the hand about the same line, and one can stand for the
 * other; and a wrist bent past 90 reads as one bent less, the other way round.
 */
export function handFit(turn: Rotation, side: Side): HandAngles {
  const { pronation, wrist } = handAngles(turn, side);
  const [flexion, deviation] = wrist;
  const readings: HandAngles[] = [
    { pronation: wrapped(pronation), wrist },
    {
      pronation: wrapped(pronation + 180),
      wrist: [(flexion < 0 ? -180 : 180) - flexion, deviation - (deviation > 0 ? 180 : -180)],
    },
  ];
  const read = readings.reduce((best, way) => (excess(way) < excess(best) - 0.01 ? way : best));
  if (excess(read) === 0 || Math.abs(Math.sin(flexion * DEGREE)) < MUCH_BENT) return read;
  const inRange = readings.flatMap(exchanges).filter((way) => excess(way) === 0);
  return inRange.find((way) => gap(turn, way, side) < NEAR) ?? read;
}

/** Deviation given to pronation, as far as each allows, with the wrist bent a little more or less. */
function exchanges({ pronation, wrist: [flexion, deviation] }: HandAngles): HandAngles[] {
  const bent = Math.sin(flexion * DEGREE);
  const kept = limited(deviation, RANGES.wristDeviation);
  return [-6, 0, 6].flatMap((more) =>
    [0.25, 0.5, 0.75, 1].map((share): HandAngles => {
      const moved = (kept - deviation) * share;
      return {
        pronation: limited(pronation + bent * moved, RANGES.pronation),
        wrist: [flexion + more, deviation + moved],
      };
    }),
  );
}

function gap(turn: Rotation, { pronation, wrist }: HandAngles, side: Side): number {
  const other = handTurn(pronation, wrist, side);
  const cosine = Math.abs(turn[0] * other[0] + turn[1] * other[1] + turn[2] * other[2] + turn[3] * other[3]);
  return (2 * Math.acos(Math.min(1, cosine))) / DEGREE;
}

function excess({ pronation, wrist: [flexion, deviation] }: HandAngles): number {
  return (
    Math.abs(pronation - limited(pronation, RANGES.pronation)) +
    Math.abs(flexion - limited(flexion, RANGES.wristFlexion)) +
    Math.abs(deviation - limited(deviation, RANGES.wristDeviation))
  );
}

/** From -90 to 270: the range of pronation in the middle. */
function wrapped(degrees: number): number {
  return ((((degrees + 90) % 360) + 360) % 360) - 90;
}

function limited(value: number, [least, most]: Range): number {
  return Math.min(most, Math.max(least, value));
}
