import type { Stretch } from '../../core/stretch.ts';
import { PROVENANCE } from '../../library/provenance.ts';
import type { Source } from '../../library/sources.ts';
import { SOURCES } from '../../library/sources.ts';
import { wordKey } from '../../library/words.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { anatomyName } from '../../words/anatomy-name.ts';
import { listText } from '../../words/list-text.ts';

const STEPS = ['setup', 'move', 'hold', 'release'] as const;

/** All that is known of a stretch: how it is done, what one feels, what goes wrong, where it pulls, who says so. */
export function StretchWords({ stretch }: { stretch: Stretch }) {
  const side = stretch.isSided ? 'right' : 'both';
  const { muscles, sources = [] } = PROVENANCE[stretch.id] ?? {};
  return (
    <div class="stretch-words">
      <p>
        <strong>{message(wordKey(stretch, 'name', side))}</strong>
      </p>
      {stretch.isSided && <p class="soft">{message('library_right_side')}</p>}
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{message(wordKey(stretch, step, side))}</li>
        ))}
      </ol>
      <h4>{message('library_feel')}</h4>
      <p>{message(wordKey(stretch, 'feel', side))}</p>
      <h4>{message('library_mistakes')}</h4>
      <ul class="dotted">
        {Array.from({ length: stretch.mistakeCount }, (_, index) => (
          <li key={index}>{message(wordKey(stretch, `mistake${index + 1}`, side))}</li>
        ))}
      </ul>
      <h4>{message('library_gentler')}</h4>
      <p>{message(wordKey(stretch, 'gentler', side))}</p>
      <h4>{message('library_progression')}</h4>
      <p>{message(wordKey(stretch, 'progression', side))}</p>
      <h4>{message('library_muscles')}</h4>
      <p>{message('library_muscles_most', muscleList(muscles?.primary))}</p>
      <p class="soft">{message('library_muscles_also', muscleList(muscles?.secondary))}</p>
      <h4>{message('library_sources')}</h4>
      <ul class="dotted sources">
        {sources.map((key) => (
          <li key={key}>
            <SourceLine source={SOURCES[key]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function muscleList(muscles: readonly string[] = []): string {
  return listText(
    muscles.map((muscle) => anatomyName(muscle, message)),
    uiLocale(),
  );
}

/** A source keeps its own language. Nothing is asked of its address unless somebody clicks it. */
function SourceLine({ source }: { source: Source | undefined }) {
  if (source === undefined) return null;
  const { title, by, year, where, seen } = source;
  const isAddress = where?.startsWith('http') === true;
  return (
    <>
      <bdi lang="en" translate={false}>
        {isAddress ? (
          <a href={where} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
        {[by, year, isAddress ? null : where].filter((part) => part !== null).map((part) => `, ${part}`)}
      </bdi>
      {seen !== 'page' && seen !== 'full' && <span class="soft"> {message(`source_${seen}`)}</span>}
    </>
  );
}
