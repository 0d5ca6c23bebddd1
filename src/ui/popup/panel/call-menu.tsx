import { message } from '../../../platform/i18n.ts';
import { IconButton } from '../../shared/icon-button.tsx';
import type { Act } from '../../shared/send.ts';
import { useFocusHere } from '../../shared/use-focus-here.ts';
import { CallChoices } from './call-choices.tsx';

interface CallMenuProps {
  nowMs: number;
  timeZone: string;
  act: Act;
  onClose: () => void;
}

/** "I'm in a call": for half an hour or an hour. */
export function CallMenu({ onClose, ...rest }: CallMenuProps) {
  const card = useFocusHere<HTMLElement>();
  return (
    <section class="card" aria-label={message('call_menu')} tabIndex={-1} ref={card}>
      <div class="card-head">
        <h3>{message('call_menu')}</h3>
        <IconButton icon="close" name={message('call_menu_close')} onClick={onClose} />
      </div>
      <CallChoices {...rest} />
    </section>
  );
}
