import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';
import { BreakPanel } from './break-panel.tsx';
import { CallChoices } from './call-choices.tsx';
import { PanelCard } from './panel-card.tsx';
import type { PanelProps } from './panel-props.ts';
import { PauseMenu } from './pause-menu.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { TodayPanel } from './today-panel.tsx';
import type { PanelKind } from './use-panel.ts';

/** What a press opened. */
export function Panel({ kind, ...props }: PanelProps & { kind: PanelKind }) {
  const actAndClose: Act = (name, request) => {
    props.act(name, request);
    props.onClose();
  };
  switch (kind) {
    case 'pause':
      return <PauseMenu {...props} act={actAndClose} />;
    case 'call':
      return (
        <PanelCard
          title={message('call_menu')}
          closeName={message('call_menu_close')}
          onClose={props.onClose}
        >
          <CallChoices {...props} />
        </PanelCard>
      );
    case 'today':
    case 'effort':
      return <TodayPanel {...props} isAfterEffort={kind === 'effort'} />;
    case 'plan':
      return <PlanPanel {...props} />;
    case 'break':
      return <BreakPanel {...props} />;
  }
}
