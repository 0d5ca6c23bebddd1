import { message } from '../../platform/i18n.ts';

/** What to get help for, by how soon (section D of the evidence). */
const GROUPS = [
  {
    urgency: 'emergency',
    title: 'red_emergency',
    signs: ['red_chest', 'red_nerves', 'red_headache', 'red_numb_seat', 'red_dark_urine'],
  },
  {
    urgency: 'same-day',
    title: 'red_same_day',
    signs: ['red_calf', 'red_heel', 'red_accident', 'red_pregnancy'],
  },
  { urgency: 'soon', title: 'red_soon', signs: ['red_tingling', 'red_night', 'red_lasting', 'red_tendon'] },
] as const;

/** The signs for which stretching is not the answer: emergency, same day, soon. */
export function RedFlags() {
  return (
    <div class="red-flags">
      {GROUPS.map(({ urgency, title, signs }) => (
        <section key={urgency} data-urgency={urgency}>
          <h2>{message(title)}</h2>
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{message(sign)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft">{message('red_note')}</p>
    </div>
  );
}
