import { useId } from 'preact/hooks';
import type { FigureLook, SkinTone } from '../../core/figure-look.ts';
import { BUILDS, SKIN_TONES } from '../../core/figure-look.ts';
import { message } from '../../platform/i18n.ts';
import { Choice } from './choice.tsx';

interface FigureLooksProps {
  look: FigureLook;
  onChoose: (look: FigureLook) => void;
}

/** How the drawn body looks: its skin and its build. */
export function FigureLooks({ look, onChoose }: FigureLooksProps) {
  const group = useId();
  return (
    <div class="figure-looks">
      <span class="soft" aria-hidden="true">
        {message('figure_look')}
      </span>
      <div class="swatches" role="radiogroup" aria-label={message('figure_skin')}>
        {SKIN_TONES.map((skin) => (
          <label class="swatch" key={skin} title={skinName(skin)}>
            <input
              type="radio"
              name={group}
              aria-label={skinName(skin)}
              checked={skin === look.skin}
              onChange={() => onChoose({ ...look, skin })}
            />
            <span data-skin={skin} />
          </label>
        ))}
      </div>
      <Choice
        name={message('figure_build')}
        value={look.build}
        options={BUILDS.map((build) => ({ value: build, label: message(`figure_build_${build}`) }))}
        onChoose={(build) => onChoose({ ...look, build })}
      />
    </div>
  );
}

function skinName(skin: SkinTone): string {
  return message(`figure_skin_${skin}`);
}
