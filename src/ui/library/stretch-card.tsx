import { useState } from 'preact/hooks';
import type { Build } from '../../core/figure-look.ts';
import type { Liking } from '../../core/liking.ts';
import type { PickRequest } from '../../core/pick-request.ts';
import { stretchSeconds } from '../../core/plan.ts';
import type { State } from '../../core/state.ts';
import type { Stretch } from '../../core/stretch.ts';
import { whyNotNow } from '../../core/why-not-now.ts';
import { plainWordKey } from '../../library/plain-word-key.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { durationText } from '../../words/duration.ts';
import { listText } from '../../words/list-text.ts';
import { spotName } from '../../words/not-now-line.ts';
import type { Act } from '../shared/send.ts';
import { LikingControls } from './liking-controls.tsx';
import { NearFigure } from './near-figure.tsx';
import { NotNow } from './not-now.tsx';
import { StretchWords } from './stretch-words.tsx';

interface StretchCardProps {
  stretch: Stretch;
  state: State;
  request: PickRequest;
  /** What was said of it when the page was opened. */
  opened: Liking | null;
  /** All about it is shown from the start. */
  isOpen: boolean;
  act: Act;
}

/** A stretch: how it looks, what it takes, why it rests, whether it is wanted; and, opened, all about it. */
export function StretchCard({ stretch, state, request, opened, isOpen: isOpenFirst, act }: StretchCardProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  const { id } = stretch;
  const name = message(plainWordKey(stretch, 'short'));
  const liking = state.likes[id] ?? null;
  const why = whyNotNow(stretch, request);
  return (
    <article class={liking === 'off' ? 'stretch is-off' : 'stretch'} aria-labelledby={`${id}-name`}>
      <Figure stretch={stretch} build={state.settings.figure.build} isMoving={isOpen} />
      <div class="stretch-head">
        <h3 id={`${id}-name`}>{name}</h3>
        <ul class="facts soft">
          {facts(stretch).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {why !== null && (
          <NotNow
            {...{ why, stretch, name, state }}
            onBringBack={() => act('bringBack', { stretchId: id })}
          />
        )}
        <LikingControls
          name={name}
          liking={liking}
          opened={opened}
          onChange={(said) => act('setLiking', { stretchId: id, liking: said })}
        />
      </div>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {message('library_more')} <span class="visually-hidden">{name}</span>
        </summary>
        {isOpen && <StretchWords stretch={stretch} />}
      </details>
    </article>
  );
}

/** Still as it is held; while one reads how it is done, it shows how. */
function Figure({ stretch, build, isMoving }: { stretch: Stretch; build: Build; isMoving: boolean }) {
  return (
    <NearFigure
      stretchId={stretch.id}
      side={stretch.isSided ? 'right' : 'both'}
      build={build}
      isGentle={false}
      motion={isMoving ? { kind: 'loop' } : { kind: 'still', moment: 'final' }}
    />
  );
}

/** Where it is done, with what, and its dose. */
function facts({ position, needs, seen, isWarmUpAdvised, isSided, ...dose }: Stretch): string[] {
  const { default: seconds } = dose.holdSeconds;
  const { default: times } = dose.repetitions;
  const length = durationText(stretchSeconds(times * (isSided ? 2 : 1), seconds), message);
  const spots = listText(
    needs.map((prop) => spotName(prop, message)),
    uiLocale(),
  );
  return [
    message(`position_${position}`),
    ...(spots === '' ? [] : [message('library_needs', spots)]),
    ...(seen === 'yes' ? [] : [message(seen === 'no' ? 'set_discreet' : 'set_legs')]),
    ...(isWarmUpAdvised ? [message('library_warm_up')] : []),
    isSided
      ? message('library_dose_sided', times, seconds, length)
      : message('library_dose_both', times, seconds, length),
  ];
}
