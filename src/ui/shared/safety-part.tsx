import { message } from '../../platform/i18n.ts';

/** How many points each part has, in the order in which they are read; the words are `safety_<part>_<number>`. */
const POINTS = { now: 8, emergency: 4, today: 5, soon: 5 } as const;

interface SafetyPartProps {
  /** 'now' is when not to stretch; the others are signs to get help, by how soon (section D of the evidence). */
  part: keyof typeof POINTS;
}

/** One part of what there is to know before and after a stretch (R31). */
export function SafetyPart({ part }: SafetyPartProps) {
  return (
    <section id={part} data-urgency={part}>
      <h2>{message(`safety_part_${part}`)}</h2>
      <ul>
        {Array.from({ length: POINTS[part] }, (_, index) => (
          <li key={index}>{message(`safety_${part}_${index + 1}`)}</li>
        ))}
      </ul>
    </section>
  );
}
