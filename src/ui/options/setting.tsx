import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';

interface SettingProps {
  /** Of the control, so that its title and its texts can name it. */
  id: string;
  title: string;
  /** What it does. */
  hint: string;
  /** The default in words; none for a setting that is a list. */
  standard?: string;
  /** Why what was typed does not count, and what would. */
  error?: string | null;
  /** What an undo leads to, in words; null when nothing was changed since the page was opened. */
  undo: string | null;
  onUndo: () => void;
  /** One field, labelled by the title; or a group with a name of its own. */
  kind: 'field' | 'group';
  children: ComponentChildren;
}

/**
 * A setting: its name, what it does, its default, its control, and the way back. Whatever appears has its place already: a
 * row that grew when a field is left would move the next control away from under the pointer.
 */
export function Setting(props: SettingProps) {
  const { id, title, hint, standard, error = null, undo } = props;
  const row = useRef<HTMLDivElement>(null);
  const takeBack = () => {
    props.onUndo();
    // The button goes with what it takes back.
    row.current?.querySelector<HTMLElement>('input:checked, input, select')?.focus();
  };
  return (
    <div class="setting" ref={row}>
      <div class="setting-words">
        {props.kind === 'field' ? (
          <label class="setting-title" for={id}>
            {title}
          </label>
        ) : (
          <span class="setting-title" aria-hidden="true">
            {title}
          </span>
        )}
        {error === null ? (
          <p class="soft" id={`${id}-hint`}>
            {hint} {standard !== undefined && <span>{message('setting_default', standard)}</span>}
          </p>
        ) : (
          <p class="setting-error" id={`${id}-hint`} role="alert">
            {error}
          </p>
        )}
      </div>
      <div class="setting-undo">
        {undo !== null && (
          <button
            type="button"
            class="quiet"
            aria-label={message('setting_undo', undo)}
            title={message('setting_undo', undo)}
            onClick={takeBack}
          >
            {message('undo')}
          </button>
        )}
      </div>
      <div class="setting-control">{props.children}</div>
    </div>
  );
}
