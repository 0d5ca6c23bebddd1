import type { FigureLook } from '../../core/figure-look.ts';
import type { Settings } from '../../core/settings.ts';
import { DEFAULT_SETTINGS, POPUP_TEXTS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { FigureLooks } from '../shared/figure-looks.tsx';
import { ChoiceSetting } from './choice-setting.tsx';
import type { SectionProps } from './section-props.ts';
import { Setting } from './setting.tsx';
import { ToggleSetting } from './toggle-setting.tsx';

/** How large the popup's text is, how the drawn body looks, and where a session is shown. */
export function LookSection({ settings, opened, change }: SectionProps) {
  const { figure } = settings;
  const isSame = figure.skin === opened.figure.skin && figure.build === opened.figure.build;
  return (
    <>
      <ChoiceSetting<Settings['popupText']>
        id="popupText"
        title={message('set_text')}
        hint={message('set_hint_text')}
        values={POPUP_TEXTS}
        text={(size) => message(`text_${size}`)}
        value={settings.popupText}
        opened={opened.popupText}
        standard={DEFAULT_SETTINGS.popupText}
        onChange={(popupText) => change({ popupText })}
      />
      <Setting
        id="figure"
        kind="group"
        title={message('set_figure')}
        hint={message('set_hint_figure')}
        standard={figureText(DEFAULT_SETTINGS.figure)}
        undo={isSame ? null : figureText(opened.figure)}
        onUndo={() => change({ figure: opened.figure })}
      >
        <FigureLooks look={figure} onChoose={(look) => change({ figure: look })} />
      </Setting>
      <ToggleSetting
        id="opensLargeWindow"
        title={message('set_large')}
        hint={message('set_hint_large')}
        value={settings.opensLargeWindow}
        opened={opened.opensLargeWindow}
        standard={DEFAULT_SETTINGS.opensLargeWindow}
        onChange={(opensLargeWindow) => change({ opensLargeWindow })}
      />
    </>
  );
}

function figureText({ skin, build }: FigureLook): string {
  return message('figure_named', message(`figure_skin_${skin}`), message(`figure_build_${build}`));
}
