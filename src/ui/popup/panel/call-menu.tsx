import { message } from '../../../platform/i18n.ts';
import type { CallChoicesProps } from './call-choices.tsx';
import { CallChoices } from './call-choices.tsx';
import { PanelCard } from './panel-card.tsx';

/** "I'm in a call": for half an hour or an hour. */
export function CallMenu({ onClose, ...rest }: CallChoicesProps & { onClose: () => void }) {
  return (
    <PanelCard title={message('call_menu')} closeName={message('call_menu_close')} onClose={onClose}>
      <CallChoices {...rest} />
    </PanelCard>
  );
}
