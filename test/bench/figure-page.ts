import { h, render } from 'preact';
import type { View } from '../../src/figure/camera.ts';
import { closer } from '../../src/figure/close-up.ts';
import { draw } from '../../src/figure/draw.ts';
import { fitOf } from '../../src/figure/fit.ts';
import { type Fit, UNITS_PER_PIXEL } from '../../src/figure/path.ts';
import { POSES } from '../../src/figure/poses.ts';
import type { Posture } from '../../src/figure/skeleton.ts';
import {
  postureBetween,
  type StretchFigure,
  sceneOf,
  stretchFigure,
} from '../../src/figure/stretch-figure.ts';
import type { PaintShapes } from '../../src/ui/shared/figure/figure-painter.ts';
import { figurePainter } from '../../src/ui/shared/figure/figure-painter.ts';
import type { Motion } from '../../src/ui/shared/figure/motion.ts';
import { StretchView } from '../../src/ui/shared/figure/stretch-view.tsx';
import { seededRandom } from './random.ts';

/** Runs in the page of `figure-bundle.ts`; called over the wire as `figureBench`. */
export interface FigureBench {
  stretchIds: string[];
  stills(): number;
  frames(ids: readonly string[], each: number, seed: number): Promise<Record<string, FrameTimes>>;
  mount(stretchId: string): Promise<void>;
  loop(kind: LoopKind, seconds: number): Promise<Loop>;
}

/** In ms, one for each frame. */
export interface FrameTimes {
  figure: number[];
  empty: number[];
}

export type LoopKind = 'empty' | 'easing' | 'turning';

/** What one loop of animation frames showed. */
export interface Loop {
  /** New pictures a second; for the empty loop, frames. */
  fps: number;
  /** The share of pictures that came more than 20 ms after the one before. */
  late: number;
}

/** The popup's place for a figure, in pixels. */
const PLACE = { width: 328, height: 200 };
const SIZE = { width: PLACE.width * UNITS_PER_PIXEL, height: PLACE.height * UNITS_PER_PIXEL };
const MARGIN = 8 * UNITS_PER_PIXEL;
const LATE_MS = 20;
/** Until a figure that was just mounted has come to rest. */
const SETTLE_MS = 250;

const root = newPlace();
let shownStretch = '';
const known = new Map<string, StretchFigure>();
let pictures = 0;
new MutationObserver(() => {
  pictures += 1;
}).observe(root, { subtree: true, attributes: true, childList: true });

/** Every stretch's final still, once, from nothing, each in a picture of its own. The time in ms. */
function stills(): number {
  const start = performance.now();
  for (const id of Object.keys(POSES)) {
    const figure = figureOf(id);
    const svg = newPicture();
    show(figure, figure.key.final.posture, fitFor(figure, figure.view), figurePainter(svg, id));
  }
  for (const svg of document.querySelectorAll('svg')) layOut(svg);
  return performance.now() - start;
}

/**
 * One frame in each animation frame, as the popup has them: a posture at a random share, drawn, painted, laid out. Just
 * before it the same layout of the unchanged picture.
 */
async function frames(ids: readonly string[], each: number, seed: number) {
  const random = seededRandom(seed);
  const svg = newPicture();
  const paint = figurePainter(svg, 'frames');
  const times: Record<string, FrameTimes> = {};
  for (const id of ids) {
    const figure = figureOf(id);
    const fit = fitFor(figure, figure.view);
    const taken: FrameTimes = { figure: [], empty: [] };
    // The first one is of another stretch than the one before it: all elements change.
    for (let frame = -1; frame < each; frame += 1) {
      const share = random();
      await animationFrame();
      const empty = timed(() => layOut(svg));
      const whole = timed(() => {
        show(figure, postureBetween(figure, 'set-up', 'final', share), fit, paint);
        layOut(svg);
      });
      if (frame < 0) continue;
      taken.empty.push(empty);
      taken.figure.push(whole);
    }
    times[id] = taken;
  }
  svg.parentElement?.remove();
  return times;
}

/** Puts the popup's own figure at the page's corner, and waits until it has come to rest. */
async function mount(stretchId: string): Promise<void> {
  render(null, root);
  shownStretch = stretchId;
  move({ kind: 'still', moment: 'set-up' });
  await new Promise((done) => setTimeout(done, SETTLE_MS));
}

function move(motion: Motion): void {
  const stretchId = shownStretch;
  render(
    h(StretchView, {
      stretchId,
      side: 'right',
      build: 'medium',
      isGentle: false,
      motion,
    }),
    root,
  );
}

/**
 * The mounted figure for some seconds: eased, or turned by whoever drags it meanwhile from outside. A frame counts only
 * when the picture in it is new.
 */
async function loop(kind: LoopKind, seconds: number): Promise<Loop> {
  if (document.visibilityState !== 'visible') throw new Error('a hidden page has no animation frames');
  // Longer than the loop, so that it moves until the end.
  const ease = { beganAtMs: Date.now(), seconds: seconds + 1 };
  if (kind === 'easing') move({ kind: 'ease', from: 'set-up', to: 'final', ...ease });
  const shownAt: number[] = [];
  const start = await animationFrame();
  let now = start;
  while (now < start + seconds * 1000) {
    const before = pictures;
    now = await animationFrame();
    if (kind === 'empty' || pictures > before) shownAt.push(now);
  }
  const gaps = shownAt.slice(1).map((at, index) => at - (shownAt[index] ?? Number.NaN));
  return {
    fps: (gaps.length * 1000) / (now - (shownAt[0] ?? start)),
    late: gaps.filter((gap) => gap > LATE_MS).length / gaps.length,
  };
}

function figureOf(id: string): StretchFigure {
  const figure = known.get(id) ?? stretchFigure(id, 'right', 'medium');
  if (figure === null) throw new Error(`${id} has no figure`);
  known.set(id, figure);
  return figure;
}

function fitFor(figure: StretchFigure, view: View): Fit {
  const moments = [figure.key['set-up'], figure.key.final];
  return fitOf(
    moments.map(({ posture }) => sceneOf(figure, posture, view, 0, closer)),
    SIZE,
    MARGIN,
  );
}

function show(figure: StretchFigure, posture: Posture, fit: Fit, paint: PaintShapes): void {
  paint(draw(sceneOf(figure, posture, figure.view, 0, closer), fit));
}

function layOut(svg: SVGSVGElement): void {
  svg.getBoundingClientRect();
  if (svg.lastElementChild instanceof SVGGraphicsElement) svg.lastElementChild.getBBox();
}

function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'figure';
  place.style.cssText = `position: fixed; top: 0; left: 0; width: ${PLACE.width}px; height: ${PLACE.height}px`;
  document.body.append(place);
  return place;
}

function newPicture(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'figure-body');
  svg.setAttribute('viewBox', `0 0 ${SIZE.width} ${SIZE.height}`);
  newPlace().append(svg);
  return svg;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const animationFrame = () => new Promise<number>((done) => requestAnimationFrame(done));

const figureBench: FigureBench = { stretchIds: Object.keys(POSES), stills, frames, mount, loop };
Object.assign(globalThis, { figureBench });
