import { useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { nextFrame } from '../shared/timer.ts';
import type { HostProblem } from './host-text.ts';
import { readHost } from './host-text.ts';
import type { SectionProps } from './section-props.ts';

const PROBLEMS: Record<HostProblem, string> = {
  none: 'hosts_none',
  'no-host': 'hosts_no_host',
  known: 'hosts_known',
  full: 'hosts_full',
};

/** The sites whose sound is a call. */
export function HostList({ settings, opened, change }: SectionProps) {
  const hosts = settings.meetingHosts;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const changeAndStay = (meetingHosts: readonly string[]) => {
    change({ meetingHosts });
    nextFrame(() => field.current?.focus());
  };

  function add(event: Event): void {
    event.preventDefault();
    const read = readHost(typed, hosts);
    setProblem('problem' in read ? read.problem : null);
    if ('host' in read) {
      setTyped('');
      change({ meetingHosts: [...hosts, read.host] });
    }
    field.current?.focus();
  }

  return (
    <div class="hosts">
      <h4>{message('hosts_title')}</h4>
      <p class="soft">{message('hosts_lead')}</p>
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host}>
            <span dir="ltr" translate={false}>
              {host}
            </span>
            <IconButton
              icon="close"
              name={message('hosts_remove', host)}
              onClick={() => changeAndStay(hosts.filter((other) => other !== host))}
            />
          </li>
        ))}
      </ul>
      {hosts.length === 0 && <p class="soft">{message('hosts_empty')}</p>}
      <form class="adding" onSubmit={add} noValidate>
        <label for="host">{message('hosts_add_label')}</label>
        <input
          class="field"
          id="host"
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          ref={field}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby="host-problem"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {message('hosts_add')}
        </button>
        <p class="setting-error" id="host-problem" role="status">
          {problem !== null && message(PROBLEMS[problem])}
        </p>
      </form>
      <div class="weekday-actions">
        {!isSame(hosts, DEFAULT_SETTINGS.meetingHosts) && (
          <button type="button" class="quiet" onClick={() => changeAndStay(DEFAULT_SETTINGS.meetingHosts)}>
            {message('hosts_reset')}
          </button>
        )}
        {!isSame(hosts, opened.meetingHosts) && (
          <button type="button" class="quiet" onClick={() => changeAndStay(opened.meetingHosts)}>
            {message('hosts_undo')}
          </button>
        )}
      </div>
    </div>
  );
}

function isSame(hosts: readonly string[], others: readonly string[]): boolean {
  return hosts.join() === others.join();
}
