import { message } from '../../platform/i18n.ts';

/** How many signs each part has, the most urgent first; the words are `safety_<part>_<number>`. */
const PARTS = [
  { part: 'emergency', count: 4 },
  { part: 'today', count: 5 },
  { part: 'soon', count: 5 },
] as const;

/** The signs for which stretching is not the answer, by how soon one should get help (section D of the evidence). */
export function RedFlags() {
  return (
    <div class="red-flags">
      {PARTS.map(({ part, count }) => (
        <section key={part} data-urgency={part}>
          <h2>{message(`safety_part_${part}`)}</h2>
          <ul>
            {Array.from({ length: count }, (_, index) => (
              <li key={index}>{message(`safety_${part}_${index + 1}`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft">{message('general_wellness')}</p>
    </div>
  );
}
