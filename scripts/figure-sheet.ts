import { readFileSync } from 'node:fs';
import type { HeldSide } from '../src/core/area.ts';
import { closer } from '../src/figure/close-up.ts';
import { draw } from '../src/figure/draw.ts';
import { fitOf } from '../src/figure/fit.ts';
import { UNITS_PER_PIXEL } from '../src/figure/path.ts';
import type { Shot } from '../src/figure/pose.ts';
import type { Moment, StretchFigure } from '../src/figure/stretch-figure.ts';
import { postureBetween, sceneOf, stretchFigure } from '../src/figure/stretch-figure.ts';
import { STRETCHES } from '../src/library/stretches.ts';
import { svgMarkup } from './figure-svg.ts';

const MARGIN_PIXELS = 6;

/** One still of a stretch, as SVG markup of `width` by `height` pixels. */
export interface Still {
  stretchId: string;
  side: HeldSide;
  moment: Moment;
  /** On the way from the set-up to `moment`; 1 is there. */
  share?: number;
  isGentle?: boolean;
  /** The second camera. */
  isOther?: boolean;
}

export function stillSvg(still: Still, width: number, height: number): string {
  const figure = stretchFigure(still.stretchId, still.side, 'medium', still.isGentle);
  if (figure === null) return '';
  const view = still.isOther ? figure.otherView : figure.view;
  const size = { width: width * UNITS_PER_PIXEL, height: height * UNITS_PER_PIXEL };
  const fit = fitOf(scenesOf(figure, view), size, MARGIN_PIXELS * UNITS_PER_PIXEL);
  const posture = postureBetween(figure, 'set-up', still.moment, still.share ?? 1);
  const name = [still.stretchId, still.side, still.moment, still.share, still.isOther, still.isGentle].join(
    '-',
  );
  const shapes = svgMarkup(draw(sceneOf(figure, posture, view, 0, closer), fit), name);
  return `<svg class="figure-body" width="${width}" height="${height}" viewBox="0 0 ${size.width} ${size.height}">${shapes}</svg>`;
}

/** Both ends of the motion, so that a figure has one size in all of its stills. */
function scenesOf(figure: StretchFigure, view: Shot) {
  return (['set-up', 'final'] as const).map((moment) =>
    sceneOf(figure, figure.key[moment].posture, view, 0, closer),
  );
}

export const FIGURE_STYLE = ['tokens', 'figure']
  .map((name) => readFileSync(new URL(`../src/ui/shared/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

interface Message {
  message: string;
}

const WORDS = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, Message>;

/** Every stretch in every position that a contributor has to look at, on one page; the colours can be switched. */
export function sheetHtml(ids: readonly string[]): string {
  const stretches = STRETCHES.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const rows = stretches.map(({ id, words, isSided }) => {
    const [first, second]: HeldSide[] = isSided ? ['right', 'left'] : ['both', 'both'];
    const side = first as HeldSide;
    const stills: [string, Still][] = [
      ['set-up', { stretchId: id, side, moment: 'set-up' }],
      ['final', { stretchId: id, side, moment: 'final' }],
      ['set-up, second camera', { stretchId: id, side, moment: 'set-up', isOther: true }],
      ['final, second camera', { stretchId: id, side, moment: 'final', isOther: true }],
      ['gentler, half way', { stretchId: id, side, moment: 'final', isGentle: true, share: 0.5 }],
      ['gentler', { stretchId: id, side, moment: 'final', isGentle: true }],
    ];
    if (isSided) {
      stills.push(
        ['left, set-up', { stretchId: id, side: second as HeldSide, moment: 'set-up' }],
        ['left, final', { stretchId: id, side: second as HeldSide, moment: 'final' }],
      );
    }
    const figures = stills.map(
      ([said, still]) => `<figure>${stillSvg(still, 200, 190)}<figcaption>${said}</figcaption></figure>`,
    );
    const small = `<figure>${stillSvg({ stretchId: id, side, moment: 'final' }, 96, 96)}<figcaption>96 px</figcaption></figure>`;
    const say = (part: string) => WORDS[`${words}_${part}`]?.message ?? '';
    return `<section id="${id}"><h2>${say('name')}</h2><p>${say('setup')} ${say('move')}</p><div class="row">${figures.join('')}${small}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures</title><style>${FIGURE_STYLE}
body{margin:16px;background:var(--bg);color:var(--ink);font:14px system-ui}h2{font-size:15px;margin:16px 0 2px}p{margin:0 0 6px;color:var(--ink-soft);max-width:110ch}
.row{display:flex;gap:6px;align-items:end}figure{margin:0;background:var(--card);border-radius:8px}figcaption{padding:2px 6px;font-size:11px;color:var(--ink-soft)}</style>
<label><input type="checkbox" onchange="document.documentElement.style.colorScheme=this.checked?'dark':'light'"> Dark</label>${rows.join('')}</html>`;
}
