import type { ComponentType } from 'preact';
import { h, render } from 'preact';
import type { State } from '../../core/state.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { readState, watchState } from '../../storage/read-state.ts';
import { guardDoubleClicks } from './double-click.ts';
import { send } from './send.ts';
import { nextFrame } from './timer.ts';

/** Less than the number of any state. */
const NOTHING = -1;

/**
 * Shows the stored state in the element `id` with `View`, and again after each change of it. The static shell stays until the
 * state is there, so that nothing jumps; `screen-ready` is marked in the first frame that shows real state.
 *
 * A page without that element is another one: the popup's code, in one file with what the pages share, runs in each.
 */
export async function mountPage(id: string, View: ComponentType<{ state: State }>): Promise<void> {
  const root = document.getElementById(id);
  if (root === null) return;
  const page = document.documentElement;
  page.lang = uiLocale();
  page.dir = message('ui_direction');
  guardDoubleClicks(root);
  let shownRev = NOTHING;
  const show = (state: State) => {
    // A read that was overtaken by a newer one changes nothing; 0 is a store that was cleared.
    if (state.rev < shownRev && state.rev !== 0) return;
    if (shownRev === NOTHING) root.replaceChildren();
    shownRev = state.rev;
    // Every drawn body on the page takes it, and the popup its text.
    page.dataset['skin'] = state.settings.figure.skin;
    page.dataset['text'] = state.settings.popupText;
    render(h(View, { state }), root);
  };
  watchState(show);
  try {
    show(await readState());
  } catch {
    render(h('p', { class: 'failure', role: 'alert' }, message('storage_unreadable')), root);
    return;
  }
  nextFrame(() => {
    performance.mark('screen-ready');
    // The screen stands without the background; it only looks at the world again.
    send('lookIn', {}).catch(() => undefined);
  });
}
