import { message } from '../../platform/i18n.ts';
import { durationText } from '../../words/duration.ts';
import { Dot } from './dot.tsx';
import { DOT_SECONDS } from './year-weeks.ts';

/** What the sizes of the dots say. */
export function DotKey() {
  const steps = DOT_SECONDS.map((most) => message('progress_up_to', durationText(most, message)));
  return (
    <ul class="dot-key" aria-label={message('progress_key')}>
      {[message('progress_nothing'), ...steps, message('progress_more')].map((words, size) => (
        <li key={words}>
          <Dot size={size} /> {words}
        </li>
      ))}
    </ul>
  );
}
