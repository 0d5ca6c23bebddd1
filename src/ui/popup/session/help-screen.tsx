import { message } from '../../../platform/i18n.ts';
import { RedFlags } from '../../shared/red-flags.tsx';
import { useFocusHere } from '../../shared/use-focus-here.ts';
import type { ScreenProps } from '../screen-props.ts';

/** When to get help, and how soon: after a warning sign, or when asked for. There is always a way on. */
export function HelpScreen({ screen, state, turn }: ScreenProps<'help'>) {
  const list = useFocusHere<HTMLElement>();
  const isOver = state.session === null || screen.after === 'warning-sign';
  return (
    <>
      <header class="bar">
        <h1 id="help-title">{message('help_title')}</h1>
      </header>
      <main class="body help" tabIndex={-1} aria-labelledby="help-title" ref={list}>
        {screen.after === 'warning-sign' && (
          <section class="card">
            <p>{message('help_after_warning')}</p>
            <p class="soft">{message('help_put_away')}</p>
          </section>
        )}
        <RedFlags />
        <div class="foot actions">
          <button type="button" class="button primary" onClick={() => turn({ help: null })}>
            {message(isOver ? 'help_leave' : 'help_back')}
          </button>
        </div>
      </main>
    </>
  );
}
