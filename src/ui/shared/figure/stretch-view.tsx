import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HeldSide } from '../../../core/area.ts';
import type { Closer } from '../../../figure/body.ts';
import type { Build } from '../../../figure/build.ts';
import { draw } from '../../../figure/draw.ts';
import type { Size } from '../../../figure/fit.ts';
import { fitOf } from '../../../figure/fit.ts';
import type { Fit } from '../../../figure/path.ts';
import { UNITS_PER_PIXEL } from '../../../figure/path.ts';
import type { Shot } from '../../../figure/pose.ts';
import type { Scene } from '../../../figure/scene.ts';
import type { Posture } from '../../../figure/skeleton.ts';
import type { StretchFigure } from '../../../figure/stretch-figure.ts';
import { postureBetween, sceneOf, stretchFigure } from '../../../figure/stretch-figure.ts';
import { stretchById } from '../../../library/stretch-by-id.ts';
import { wayOf, wordKey } from '../../../library/words.ts';
import { nowMs } from '../../../platform/clock.ts';
import { message } from '../../../platform/i18n.ts';
import { IconButton } from '../icon-button.tsx';
import { after, nextFrame } from '../timer.ts';
import type { PaintShapes } from './figure-painter.ts';
import { figurePainter } from './figure-painter.ts';
import type { Frame, Motion } from './motion.ts';
import { frameAt, stillFrameAt } from './motion.ts';
import { useTurn } from './use-turn.ts';

export interface StretchViewProps {
  stretchId: string;
  side: HeldSide;
  build: Build;
  motion: Motion;
  /** The gentler variant is shown and told. */
  isGentle: boolean;
}

/** Free space around the figure, in pixels. */
const MARGIN = 8;
/** With reduced motion, how often it is looked whether another position is due. */
const STILL_MS = 250;

/** The drawn body in one stretch. It fills its parent, moves by `motion`, and can be turned. */
export function StretchView({ stretchId, side, build, motion, isGentle }: StretchViewProps) {
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(svg);
  const room = useRef<HTMLDivElement>(null);
  const turn = useTurn(room);
  const figure = useMemo(
    () => stretchFigure(stretchId, side, build, isGentle),
    [stretchId, side, build, isGentle],
  );
  const view = figure === null ? null : viewOf(figure, turn.by, turn.isOther);
  const closer = useCloser(view?.closeUp !== undefined);
  const latest = useRef(motion);
  latest.current = motion;
  const id = useId();
  // As costly as two frames: not again with each phase.
  const stage = useMemo(
    () => (size === null || figure === null || view === null ? null : stageOf(figure, view, size, closer)),
    [figure, size, turn.by, turn.isOther, closer],
  );
  useLayoutEffect(() => {
    if (svg.current === null || stage === null) return undefined;
    return play({ svg: svg.current, id, stage, motionNow: () => latest.current });
  }, [stage, JSON.stringify(motion)]);
  if (figure === null) return null;
  return (
    <div class="figure-stage" ref={room}>
      <svg
        ref={svg}
        class="figure-body"
        role="img"
        aria-label={nameOf(stretchId, side, isGentle)}
        {...(size !== null && { viewBox: `0 0 ${size.width} ${size.height}` })}
      />
      <IconButton
        icon="turn"
        name={message(turn.isOther ? 'figure_first_view' : 'figure_other_view')}
        onClick={turn.toggle}
      />
    </div>
  );
}

/** What one does in the stretch: the picture for those who do not see it. */
function nameOf(stretchId: string, side: HeldSide, isGentle: boolean): string {
  const stretch = stretchById(stretchId);
  if (stretch === undefined) return '';
  const { begin, move } = wayOf(stretchId, isGentle);
  return [...new Set([begin, move])].map((part) => message(wordKey(stretch, part, side))).join(' ');
}

function viewOf({ view, otherView }: StretchFigure, by: number, isOther: boolean): Shot {
  const shot = isOther ? otherView : view;
  return { ...shot, yaw: shot.yaw + by };
}

/** Where a figure moves, seen from one side in one size. */
interface Stage {
  figure: StretchFigure;
  scene: (posture: Posture, breath: number) => Scene;
  fit: Fit;
}

function stageOf(figure: StretchFigure, view: Shot, size: Size, closer: Closer | undefined): Stage {
  const scene = (posture: Posture, breath: number) => sceneOf(figure, posture, view, breath, closer);
  const ends = (['set-up', 'final'] as const).map((moment) => scene(figure.key[moment].posture, 0));
  return { figure, scene, fit: fitOf(ends, size, MARGIN * UNITS_PER_PIXEL) };
}

interface Play {
  svg: SVGSVGElement;
  id: string;
  stage: Stage;
  motionNow: () => Motion;
}

/** Draws now, and again while something moves. Returns how to stop. */
function play({ svg, id, stage: { figure, scene, fit }, motionNow }: Play): () => void {
  const picture = pictureOf(svg, id);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let isFirst = true;
  let stop = () => {};
  const step = () => {
    const motion = motionNow();
    const frame = (isStill ? stillFrameAt : frameAt)(motion, nowMs());
    const shown = `${frame.from} ${frame.to} ${frame.share.toFixed(4)} ${frame.breath.toFixed(3)}`;
    if (isFirst || shown !== picture.shown) {
      if (isStill && picture.shown !== null && shown !== picture.shown) crossFade(svg);
      const seen = scene(postureBetween(figure, frame.from, frame.to, frame.share), frame.breath);
      // Before a stretch nobody holds its strap yet.
      picture.paint(draw(frame.from === 'neutral' ? { ...seen, strap: null } : seen, fit));
      picture.shown = shown;
      isFirst = false;
    }
    if (isAnimated(motion, frame)) stop = isStill ? after(STILL_MS, step) : nextFrame(step);
  };
  step();
  return () => stop();
}

function isAnimated(motion: Motion, frame: Frame): boolean {
  return motion.kind === 'loop' || frame.isMoving;
}

/** What is in an SVG element, from one motion to the next. */
interface Picture {
  paint: PaintShapes;
  /** The frame that is there, as text, as fine as can be seen; null before the first. */
  shown: string | null;
}

const pictures = new WeakMap<SVGSVGElement, Picture>();

function pictureOf(svg: SVGSVGElement, id: string): Picture {
  const known = pictures.get(svg) ?? { paint: figurePainter(svg, id), shown: null };
  pictures.set(svg, known);
  return known;
}

/** A still that takes the place of another one comes in softly; nothing in it moves. */
function crossFade(svg: SVGSVGElement): void {
  svg.animate([{ opacity: 0.25 }, { opacity: 1 }], { duration: 240, easing: 'ease-out' });
}

/** What draws hands and feet from near, once it is there. */
function useCloser(isNeeded: boolean): Closer | undefined {
  const [closer, setCloser] = useState<{ draw: Closer }>();
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isGone = false;
    void import('../../../figure/close-up.ts').then((chunk) => {
      if (!isGone) setCloser({ draw: chunk.closer });
    });
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
  return closer?.draw;
}

/** The picture's size in its own units, once it has one. */
function useSize(svg: { readonly current: SVGSVGElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) {
        setSize({ width: Math.round(width) * UNITS_PER_PIXEL, height: Math.round(height) * UNITS_PER_PIXEL });
      }
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return size;
}
