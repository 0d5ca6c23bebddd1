import { breakReason } from '../../../core/break-card.ts';
import { dayKey } from '../../../core/day-clock.ts';
import { message } from '../../../platform/i18n.ts';
import { BreakChoices } from './break-choices.tsx';
import { PanelCard } from './panel-card.tsx';
import type { PanelProps } from './panel-props.ts';

const LINES = { unwell: 'rest_unwell', sore: 'rest_sore', usual: 'break_lead' } as const;

/** For whoever wants only a break. */
export function BreakPanel({ onClose, ...props }: PanelProps) {
  const reason = breakReason(props.state.modes, dayKey(props.nowMs, props.timeZone));
  return (
    <PanelCard title={message('rest_title')} closeName={message('break_close')} onClose={onClose}>
      <p>{message(LINES[reason])}</p>
      <BreakChoices {...props} />
    </PanelCard>
  );
}
