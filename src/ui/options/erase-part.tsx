import { useRef, useState } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import { send } from '../shared/send.ts';
import { useFocusHere } from '../shared/use-focus-here.ts';
import { ExportSaid, useExport } from './export-part.tsx';
import type { SectionProps } from './section-props.ts';

type Erasing = 'not' | 'asked' | 'sent' | 'done' | 'failed';

/** Back to the first day, behind a second step that says what goes. */
export function ErasePart({ state, onReplaced }: Pick<SectionProps, 'state' | 'onReplaced'>) {
  const [erasing, setErasing] = useState<Erasing>('not');
  const [rev, setRev] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);

  function close(next: Erasing): void {
    setErasing(next);
    opener.current?.focus();
  }

  async function erase(): Promise<void> {
    close('sent');
    try {
      const done = await send('eraseAll', {});
      setRev(done.rev);
      onReplaced(done.rev);
      setErasing('done');
      // The background says that the history is gone when it looks again.
      await send('lookIn', {}).catch(() => undefined);
    } catch {
      setErasing('failed');
    }
  }

  const isGoingOn = erasing === 'sent' || (erasing === 'done' && (state.rev < rev || state.isErasing));
  return (
    <>
      <p class="soft">{message('erase_lead')}</p>
      <div>
        <button
          type="button"
          class="button pain"
          ref={opener}
          aria-expanded={erasing === 'asked'}
          onClick={() => setErasing(erasing === 'asked' ? 'not' : 'asked')}
        >
          {message('erase_start')}
        </button>
      </div>
      {erasing === 'asked' && <EraseCard onErase={() => void erase()} onKeep={() => close('not')} />}
      <p class="said" role="status">
        {isGoingOn && message('erase_going_on')}
        {erasing === 'done' && !isGoingOn && message('erase_done')}
        {erasing === 'failed' && message('erase_failed')}
      </p>
    </>
  );
}

function EraseCard({ onErase, onKeep }: { onErase: () => void; onKeep: () => void }) {
  const title = useFocusHere<HTMLHeadingElement>();
  const { made, make } = useExport();
  return (
    <div class="card import-card">
      <h4 tabIndex={-1} ref={title}>
        {message('erase_title')}
      </h4>
      <ul class="changes">
        <li>{message('erase_settings')}</li>
        <li>{message('erase_person')}</li>
        <li>{message('erase_learnt')}</li>
        <li>{message('erase_history')}</li>
      </ul>
      <p>{message('erase_no_undo')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => make('everything')}>
          {message('erase_export')}
        </button>
        <button type="button" class="button pain" onClick={onErase}>
          {message('erase_now')}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {message('erase_keep')}
        </button>
      </div>
      <ExportSaid made={made} />
    </div>
  );
}
