import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Import, ImportStep } from './use-import.ts';
import { WithNames } from './with-names.tsx';

interface ImportCardProps extends Pick<Import, 'run' | 'goOn' | 'undo' | 'leave'> {
  step: Extract<ImportStep, { plan: ImportPlan }>;
  /** It can no longer be undone. */
  isGone: boolean;
}

/** What a file would change, and the way on from there. */
export function ImportCard({ step, isGone, run, goOn, undo, leave }: ImportCardProps) {
  const { plan } = step;
  const isNothing = plan.changes.length + plan.preview.newIds.length === 0;
  const isBusy = step.at === 'importing' || step.at === 'undoing';
  return (
    <div class="card import-card">
      {step.at === 'preview' && <Preview plan={plan} name={step.name} isNothing={isNothing} />}
      {isBusy && <Progress count={step.count} of={plan.preview.newIds.length} />}
      {step.at === 'preview' && (
        <div class="actions">
          {!isNothing && (
            <button type="button" class="button primary" onClick={() => void run(plan)}>
              {message('import_now')}
            </button>
          )}
          <button type="button" class="button" onClick={leave}>
            {message(isNothing ? 'import_close' : 'import_leave')}
          </button>
        </div>
      )}
      {(step.at === 'done' || step.at === 'stopped') && (
        <>
          <p class="soft">{message(isGone ? 'import_undo_gone' : 'import_undo_note')}</p>
          <div class="actions">
            {step.at === 'stopped' && (
              <button type="button" class="button" onClick={() => void goOn(plan, step.rev)}>
                {message('import_go_on')}
              </button>
            )}
            {!isGone && (
              <button type="button" class="button" onClick={() => void undo(plan, step.rev)}>
                {message('import_undo')}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Preview({ plan, name, isNothing }: { plan: ImportPlan; name: string; isNothing: boolean }) {
  const { newIds, knownEntries } = plan.preview;
  const title = useRef<HTMLHeadingElement>(null);
  // The next thing to read; the buttons come after it.
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h4 tabIndex={-1} ref={title}>
        <WithNames text={message('import_preview', name)} names={[name]} />
      </h4>
      {isNothing ? (
        <p>{message('import_nothing')}</p>
      ) : (
        <ul class="changes">
          {plan.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
          <li>{message('import_history', newIds.length, knownEntries)}</li>
        </ul>
      )}
      {!isNothing && <p class="soft">{message('import_rest')}</p>}
    </>
  );
}

function Progress({ count, of }: { count: number; of: number }) {
  const bar = useRef<HTMLProgressElement>(null);
  // The button that was pressed has gone.
  useEffect(() => bar.current?.focus(), []);
  return (
    <progress
      class="progress"
      tabIndex={-1}
      ref={bar}
      aria-label={message('import_progress')}
      max={Math.max(1, of)}
      value={count}
    />
  );
}
