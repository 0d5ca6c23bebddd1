import { message } from '../../platform/i18n.ts';

/** How many points each part has; the words are `safety_<part>_<number>`. */
const PARTS = [
  { part: 'now', count: 8, isUrgent: false },
  { part: 'emergency', count: 4, isUrgent: true },
  { part: 'today', count: 5, isUrgent: false },
  { part: 'soon', count: 5, isUrgent: false },
] as const;

/** When not to stretch (R31): plain words, the most urgent signs marked, and no claim that the rest is free of risk. */
export function Safety() {
  return (
    <>
      <header>
        <h1>{message('safety_title')}</h1>
        <p class="lead">{message('safety_lead')}</p>
      </header>
      <main>
        {PARTS.map(({ part, count, isUrgent }) => (
          <section id={part} key={part}>
            <h2>{message(`safety_part_${part}`)}</h2>
            <ul class={isUrgent ? 'urgent' : ''}>
              {Array.from({ length: count }, (_, index) => (
                <li key={index}>{message(`safety_${part}_${index + 1}`)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section id="yours">
          <h2>{message('safety_part_yours')}</h2>
          <p>{message('safety_yours')}</p>
          <p>
            <a href="../options/index.html#body">{message('section_body')}</a>
          </p>
          <p class="soft">{message('general_wellness')}</p>
        </section>
      </main>
    </>
  );
}
