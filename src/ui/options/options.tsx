import { h } from 'preact';
import { useEffect } from 'preact/hooks';
import type { State } from '../../core/state.ts';
import { message } from '../../platform/i18n.ts';
import { ProgressLink } from '../shared/progress-link.tsx';
import { showLinkedSection } from '../shared/show-linked-section.ts';
import { SECTIONS } from './sections.ts';
import { useEpoch } from './use-epoch.ts';
import { useSettings } from './use-settings.ts';

/** It replaces the data of all others, and remembers how to take that back. */
const DATA = 'data';

/** Every setting, each with its default and what it does; a change counts at once. */
export function Options({ state }: { state: State }) {
  const { epoch, onReplaced } = useEpoch(state.rev);
  const { hasFailed, ...props } = useSettings(state, epoch);
  useEffect(showLinkedSection, []);
  return (
    <>
      <header>
        <h1>{message('options_title')}</h1>
        <p class="soft">
          {message('options_lead')} <ProgressLink />
        </p>
        <nav aria-label={message('options_nav')}>
          <ul class="section-links">
            {SECTIONS.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{message(`section_${id}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {SECTIONS.map(({ id, View }) => (
          <section id={id} key={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{message(`section_${id}`)}</h2>
            {h(View, { ...props, state, onReplaced, key: id === DATA ? 0 : epoch })}
          </section>
        ))}
      </main>
      {hasFailed && (
        <p class="failure" role="alert">
          {message('command_failed')}
        </p>
      )}
    </>
  );
}
