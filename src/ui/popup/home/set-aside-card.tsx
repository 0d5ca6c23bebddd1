import type { SetAside } from '../../../core/state.ts';
import { message, uiLocale } from '../../../platform/i18n.ts';
import { listText } from '../../../words/list-text.ts';
import { storedName } from '../../../words/stored-name.ts';
import { IconButton } from '../../shared/icon-button.tsx';
import type { Act } from '../../shared/send.ts';

/** Some stored values could not be read: said once, with their names, until it is dismissed. */
export function SetAsideCard({ setAside, act }: { setAside: readonly SetAside[]; act: Act }) {
  const names = listText([...new Set(setAside.map(({ key }) => storedName(key, message)))], uiLocale());
  return (
    <section class="card notice" role="status">
      <p>{message('set_aside', names)}</p>
      <IconButton
        icon="close"
        name={message('set_aside_dismiss')}
        onClick={() => act('dismissSetAside', {})}
      />
    </section>
  );
}
