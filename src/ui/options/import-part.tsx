import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import { placeLine, refusalLine } from '../../words/refusal-line.ts';
import { ImportCard } from './import-card.tsx';
import { replacesState } from './import-plan.ts';
import type { SectionProps } from './section-props.ts';
import type { ImportStep } from './use-import.ts';
import { useImport } from './use-import.ts';
import { WithNames } from './with-names.tsx';

/** A file is looked at first, then brought in, and can be taken back. */
export function ImportPart({ state, onReplaced }: Pick<SectionProps, 'state' | 'onReplaced'>) {
  const { step, choose, ...acts } = useImport(onReplaced);
  const chooser = useRef<HTMLInputElement>(null);
  const before = useRef(step.at);
  const isBusy = step.at === 'reading' || step.at === 'importing' || step.at === 'undoing';
  useEffect(() => {
    // The buttons of the card have gone with it.
    if (before.current !== step.at && document.activeElement === document.body) chooser.current?.focus();
    before.current = step.at;
  }, [step.at]);

  function take(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file !== undefined && !isBusy) void choose(file);
    // Else the same file, mended, could not be chosen again.
    input.value = '';
  }

  return (
    <>
      <p class="soft" id="import-lead">
        {message('import_lead')}
      </p>
      <div>
        <label class="button file-button">
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            aria-describedby="import-lead"
            aria-disabled={isBusy}
            ref={chooser}
            onChange={({ currentTarget }) => take(currentTarget)}
          />
          {message('import_choose')}
        </label>
      </div>
      <p role="status">{saidOf(step)}</p>
      {step.at === 'refused' && <WrongPlaces refusal={step.refusal} />}
      {'plan' in step && <ImportCard step={step} isGone={isGone(step, state)} {...acts} />}
    </>
  );
}

type Step<At extends ImportStep['at']> = Extract<ImportStep, { at: At }>;

function WrongPlaces({ refusal: { reason, places, count } }: { refusal: Step<'refused'>['refusal'] }) {
  if (reason !== 'wrong-value') return null;
  return (
    <ul class="wrong-places">
      {places.map((place) => (
        <li key={place.path}>
          <WithNames text={placeLine(place, message)} names={[place.path, place.found]} />
        </li>
      ))}
      {count > places.length && <li>{message('refusal_more', count - places.length)}</li>}
    </ul>
  );
}

function saidOf(step: ImportStep): string {
  switch (step.at) {
    case 'reading':
      return message('import_reading');
    case 'failed':
      return message('import_failed');
    case 'refused':
      return refusalLine(step.refusal, message);
    case 'importing':
      return message('import_going_on');
    case 'undoing':
      return message('import_undo_going_on');
    case 'done':
      return message('import_done', step.plan.changes.length, step.plan.preview.newIds.length);
    case 'stopped':
      return message('import_stopped', step.count, step.plan.preview.newIds.length);
    case 'undone':
      return message('import_undone');
    default:
      return '';
  }
}

/** What was replaced has been changed since: going back would lose that. */
function isGone(
  step: Step<'done' | 'stopped' | 'preview' | 'importing' | 'undoing'>,
  state: SectionProps['state'],
) {
  return 'rev' in step && replacesState(step.plan) && state.rev >= step.rev && state.beforeImport === null;
}
