import { useState } from 'preact/hooks';
import type { Spot } from '../../core/place.ts';
import { DEFAULT_PLACE, SPOTS, spotsNeeded } from '../../core/place.ts';
import { STRETCHES } from '../../library/stretches.ts';
import { message } from '../../platform/i18n.ts';
import { useAct } from '../shared/use-act.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import type { SectionProps } from './section-props.ts';

const ANSWERS = { yes: 'place_yes', no: 'place_no', unknown: 'place_ask' } as const;
type Answer = keyof typeof ANSWERS;

/** What is at hand: the answers that the popup asked for and remembers. */
export function PlaceSection({ state: { place } }: SectionProps) {
  const { act, hasFailed } = useAct();
  const [opened] = useState(place);
  return (
    <>
      <p class="soft">{message('place_lead')}</p>
      {SPOTS.map((spot) => (
        <ChoiceSetting<Answer>
          key={spot}
          id={`place-${spot}`}
          title={message(`at_hand_${spot}`)}
          hint={message('needed_by', countNeeding(spot))}
          values={['yes', 'no', 'unknown']}
          text={(answer) => message(ANSWERS[answer])}
          value={place[spot]}
          opened={opened[spot]}
          standard={DEFAULT_PLACE[spot]}
          onChange={(answer) => act('setPlace', { place: { [spot]: answer } })}
        />
      ))}
      {hasFailed && (
        <p class="failure" role="alert">
          {message('command_failed')}
        </p>
      )}
    </>
  );
}

function countNeeding(spot: Spot): number {
  return STRETCHES.filter((stretch) => spotsNeeded(stretch).includes(spot)).length;
}
