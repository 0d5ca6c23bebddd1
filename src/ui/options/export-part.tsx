import { useState } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import type { FileKind, MadeFile } from './own-files.ts';
import { exportFile } from './own-files.ts';
import { Setting } from './setting.tsx';
import { WithNames } from './with-names.tsx';

type Made = MadeFile | 'working' | 'failed' | null;

/** All data, and the history as a table, as files. */
export function ExportPart() {
  const { made, make } = useExport();
  return (
    <>
      <ExportRow kind="everything" onMake={make} />
      <ExportRow kind="history" onMake={make} />
      <ExportSaid made={made} />
    </>
  );
}

function ExportRow({ kind, onMake }: { kind: FileKind; onMake: (kind: FileKind) => void }) {
  const title = message(kind === 'everything' ? 'export_all_title' : 'export_history_title');
  return (
    <Setting
      id={`export-${kind}`}
      kind="group"
      title={title}
      hint={message(kind === 'everything' ? 'export_all_hint' : 'export_history_hint')}
      undo={null}
      onUndo={() => undefined}
    >
      <button
        type="button"
        class="button export-button"
        aria-describedby={`export-${kind}-hint`}
        onClick={() => onMake(kind)}
      >
        {message(kind === 'everything' ? 'export_all' : 'export_history')}
      </button>
    </Setting>
  );
}

/** What became of the last export; it is made of what is stored when it is asked for. */
export function useExport(): { made: Made; make: (kind: FileKind) => void } {
  const [made, setMade] = useState<Made>(null);
  const make = (kind: FileKind) => {
    setMade('working');
    exportFile(kind).then(setMade, () => setMade('failed'));
  };
  return { made, make };
}

export function ExportSaid({ made }: { made: Made }) {
  return (
    <p class="said" role="status">
      {made === 'working' && message('export_working')}
      {made === 'failed' && message('export_failed')}
      {made !== null && typeof made === 'object' && (
        <WithNames text={message('export_done', made.name, made.count)} names={[made.name]} />
      )}
    </p>
  );
}
