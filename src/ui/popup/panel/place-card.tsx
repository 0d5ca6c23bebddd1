import type { PlaceQuestion, Spot } from '../../../core/place.ts';
import { message } from '../../../platform/i18n.ts';
import { muscleName } from '../../../words/muscle-name.ts';
import type { Act } from '../../shared/send.ts';

const QUESTIONS: Record<Spot, string> = {
  standing: 'place_standing',
  chair: 'place_chair',
  wall: 'place_wall',
  desk: 'place_desk',
  doorway: 'place_doorway',
  mat: 'place_mat',
  strap: 'place_strap',
};

/** The one question about the place that is worth asking now. */
export function PlaceCard({ question, act }: { question: PlaceQuestion; act: Act }) {
  const { spot, area } = question;
  return (
    <section class="card">
      <p>
        {message(QUESTIONS[spot])}{' '}
        <span class="soft">{message('place_why', muscleName(area, 'both', message))}</span>
      </p>
      <div class="pair">
        <button type="button" class="button" onClick={() => act('setPlace', { place: { [spot]: 'yes' } })}>
          {message('place_yes')}
        </button>
        <button type="button" class="button" onClick={() => act('setPlace', { place: { [spot]: 'no' } })}>
          {message('place_no')}
        </button>
      </div>
    </section>
  );
}
