import { message } from '../../platform/i18n.ts';
import { useAct } from '../shared/use-act.ts';

/** What this page will show, and the way to a first hold. */
export function FirstHold() {
  const { act, hasFailed } = useAct();
  return (
    <section class="first-hold">
      <p>{message('progress_first')}</p>
      <div>
        <button type="button" class="button primary" onClick={() => act('openPopup', {})}>
          {message('progress_first_open')}
        </button>
      </div>
      {hasFailed && <p role="alert">{message('command_failed')}</p>}
    </section>
  );
}
