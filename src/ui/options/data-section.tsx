import { message } from '../../platform/i18n.ts';
import { ErasePart } from './erase-part.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportPart } from './import-part.tsx';
import type { SectionProps } from './section-props.ts';

/** What is stored, as files of one's own, and the way to be rid of it. */
export function DataSection(props: SectionProps) {
  return (
    <>
      <p class="soft">{message('data_lead')}</p>
      <h3>{message('data_export')}</h3>
      <ExportPart />
      <h3>{message('data_import')}</h3>
      <ImportPart {...props} />
      <h3>{message('data_erase')}</h3>
      <ErasePart {...props} />
    </>
  );
}
