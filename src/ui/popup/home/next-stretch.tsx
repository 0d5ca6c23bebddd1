import { dayKey } from '../../../core/day-clock.ts';
import { message, uiLocale } from '../../../platform/i18n.ts';
import { listText } from '../../../words/list-text.ts';
import { reasonLine } from '../../../words/reason-line.ts';
import { FigurePlace } from '../figure-place.tsx';
import { itemFigure } from '../item-figure.ts';
import type { NextChoice } from '../next-choice.ts';
import { OpenButton } from '../panel/open-button.tsx';
import type { PanelUse } from '../panel/use-panel.ts';
import { positionNote } from '../position-note.ts';
import type { ScreenKind } from '../screen.ts';
import type { ScreenProps } from '../screen-props.ts';
import { stretchTitle } from '../stretch-title.ts';
import { RestCard } from './lazy-parts.ts';

/** What is coming, as it will be held. */
const COMING = { kind: 'still', moment: 'final' } as const;

type NextStretchProps = Omit<ScreenProps<ScreenKind>, 'screen'> &
  Pick<PanelUse, 'open'> & { next: NextChoice };

/** What would be stretched next, and why; or what to do instead when nothing may be. */
export function NextStretch({ next, open, ...props }: NextStretchProps) {
  const { state, nowMs, timeZone } = props;
  const [first, ...others] = next.plan?.items ?? [];
  if (first === undefined) {
    return <RestCard {...props} next={next} />;
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
      <div class="next-head">
        <h2>{stretchTitle(first, message)}</h2>
        <OpenButton kind="plan" class="quiet" label={message('plan_open')} open={open} />
      </div>
      <p class="soft">
        {reasonLine(first, state, dayKey(nowMs, timeZone), message)}
        {then !== '' && ` ${message('next_then', then)}`}
      </p>
    </section>
  );
}
