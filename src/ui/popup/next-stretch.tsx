import { dayKey } from '../../core/day-clock.ts';
import type { State } from '../../core/state.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { listText } from '../../words/list-text.ts';
import { reasonLine } from '../../words/reason-line.ts';
import { FigurePlace } from './figure-place.tsx';
import { itemFigure } from './item-figure.ts';
import type { NextChoice } from './next-choice.ts';
import { positionNote } from './position-note.ts';
import { stretchTitle } from './stretch-title.ts';

/** What is coming, as it will be held. */
const COMING = { kind: 'still', moment: 'final' } as const;

interface NextStretchProps {
  next: NextChoice;
  state: State;
  nowMs: number;
  timeZone: string;
}

/** What would be stretched next, and why; or what to do instead when nothing may be. */
export function NextStretch({ next, state, nowMs, timeZone }: NextStretchProps) {
  const [first, ...others] = next.plan?.items ?? [];
  if (first === undefined) {
    return (
      <section class="next">
        <FigurePlace figure={null} />
        <h2>{message('rest_title')}</h2>
        <p class="soft">{message(next.allowed.length === 0 ? 'rest_excluded' : 'rest_had_turn')}</p>
        <p class="soft">{message('rest_instead')}</p>
      </section>
    );
  }
  const then = listText(
    others.map((item) => stretchTitle(item, message)),
    uiLocale(),
  );
  return (
    <section class="next">
      <FigurePlace
        figure={itemFigure(first, first.holds[0] ?? 'both', state.settings.figure.build, COMING)}
        note={positionNote(first)}
      />
      <h2>{stretchTitle(first, message)}</h2>
      <p class="soft">
        {reasonLine(first, state, dayKey(nowMs, timeZone), message)}
        {then !== '' && ` ${message('next_then', then)}`}
      </p>
    </section>
  );
}
