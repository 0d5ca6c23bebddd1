import { DEFAULT_SETTINGS, LIMITS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import type { SectionProps } from './section-props.ts';
import { Setting } from './setting.tsx';

const ID = 'enoughSessions';
const [LEAST, MOST] = LIMITS.enoughSessions;
const COUNTS = Array.from({ length: MOST - LEAST + 1 }, (_, index) => LEAST + index);

function text(count: number | null): string {
  return count === null ? message('enough_all') : message('enough_count', count);
}

/** After how many sessions it is enough for a day, or as many as come. */
export function EnoughSetting({
  settings,
  opened,
  change,
}: Pick<SectionProps, 'settings' | 'opened' | 'change'>) {
  const value = settings.enoughSessions;
  return (
    <Setting
      id={ID}
      kind="field"
      title={message('set_enough')}
      hint={message('set_hint_enough')}
      standard={text(DEFAULT_SETTINGS.enoughSessions)}
      undo={value === opened.enoughSessions ? null : text(opened.enoughSessions)}
      onUndo={() => change({ enoughSessions: opened.enoughSessions })}
    >
      <select
        class="field"
        id={ID}
        aria-describedby={`${ID}-hint`}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          change({ enoughSessions: currentTarget.value === '' ? null : Number(currentTarget.value) })
        }
      >
        {COUNTS.map((count) => (
          <option key={count} value={count}>
            {text(count)}
          </option>
        ))}
        <option value="">{text(null)}</option>
      </select>
    </Setting>
  );
}
