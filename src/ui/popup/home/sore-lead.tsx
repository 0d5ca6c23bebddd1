import { message } from '../../../platform/i18n.ts';
import type { NextChoice } from '../next-choice.ts';
import type { BreakChoicesProps } from '../panel/break-choices.tsx';
import { BreakChoices } from '../panel/break-choices.tsx';
import type { PanelUse } from '../panel/use-panel.ts';
import { DayStrip } from './day-strip.tsx';

type SoreLeadProps = BreakChoicesProps & Pick<PanelUse, 'open'> & { next: NextChoice };

/** Muscles are very sore: until when, unless that is asked now, and the breaks that are good for it, before any stretch (R27). */
export function SoreLead({ open, next, ...props }: SoreLeadProps) {
  return (
    <section class="sore-lead" aria-label={message('rest_title')}>
      {next.asks !== 'sore' && <DayStrip {...props} open={open} />}
      <BreakChoices {...props} />
    </section>
  );
}
