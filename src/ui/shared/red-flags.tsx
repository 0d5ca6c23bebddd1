import { message } from '../../platform/i18n.ts';

const TITLES = { emergency: 'red_emergency', sameDay: 'red_same_day', soon: 'red_soon' } as const;
const SIGNS = {
  chest: 'red_chest',
  nerves: 'red_nerves',
  headache: 'red_headache',
  numbSeat: 'red_numb_seat',
  darkUrine: 'red_dark_urine',
  calf: 'red_calf',
  heel: 'red_heel',
  accident: 'red_accident',
  pregnancy: 'red_pregnancy',
  tingling: 'red_tingling',
  night: 'red_night',
  lasting: 'red_lasting',
  tendon: 'red_tendon',
} as const;

/** What to get help for, by how soon (section D of the evidence). */
const GROUPS = [
  { urgency: 'emergency', signs: ['chest', 'nerves', 'headache', 'numbSeat', 'darkUrine'] },
  { urgency: 'sameDay', signs: ['calf', 'heel', 'accident', 'pregnancy'] },
  { urgency: 'soon', signs: ['tingling', 'night', 'lasting', 'tendon'] },
] as const;

/** The signs for which stretching is not the answer: emergency, same day, soon. */
export function RedFlags() {
  return (
    <div class="red-flags">
      {GROUPS.map(({ urgency, signs }) => (
        <section key={urgency} data-urgency={urgency}>
          <h2>{message(TITLES[urgency])}</h2>
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{message(SIGNS[sign])}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft">{message('red_note')}</p>
    </div>
  );
}
