// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StretchViewProps } from '../../src/ui/shared/figure/stretch-view.tsx';
import { StretchView } from '../../src/ui/shared/figure/stretch-view.tsx';
import { page } from './fake-platform.ts';
import { NOW } from './given.ts';
import { closePopup, preparePage, press } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);

let frames: (() => void)[] = [];

beforeEach(() => {
  preparePage();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    width: 328,
    height: 200,
  } as DOMRect);
});

afterEach(async () => {
  await closePopup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const CALF: StretchViewProps = {
  stretchId: 'gastrocnemius-wall',
  side: 'right',
  build: 'medium',
  isGentle: false,
  motion: { kind: 'still', moment: 'final' },
};

async function show(props: Partial<StretchViewProps> = {}): Promise<void> {
  await act(() => render(<StretchView {...CALF} {...props} />, document.body));
}

/** Lets one animation frame pass at `nowMs`. */
async function frameAt(nowMs: number): Promise<void> {
  page.nowMs = nowMs;
  const due = frames;
  frames = [];
  await act(() => {
    for (const run of due) run();
  });
}

const svg = () => document.querySelector('svg[role=img]') as SVGSVGElement;
const drawn = () => [...svg().querySelectorAll(':scope > path')].map((path) => path.getAttribute('d')).join();

describe('a drawn stretch', () => {
  it('is an image, named by what one does in it on the side that is held', async () => {
    await show();
    expect(svg().getAttribute('aria-label')).toContain('Move the right foot straight back');
    expect(svg().querySelectorAll('path').length).toBeGreaterThan(30);
    await show({ side: 'left' });
    expect(svg().getAttribute('aria-label')).toContain('Move the left foot straight back');
    await show({ isGentle: true });
    expect(svg().getAttribute('aria-label')).toMatch(/Stand facing.*Take only a short step back/);
  });

  it('draws the other side as the other side, and glows where it pulls', async () => {
    await show();
    const right = drawn();
    expect(svg().querySelectorAll('.figure-muscle').length).toBeGreaterThan(0);
    await show({ side: 'left' });
    expect(drawn()).not.toBe(right);
  });

  it('keeps its elements from one frame to the next', async () => {
    const motion = { kind: 'ease', from: 'set-up', to: 'final', beganAtMs: NOW, seconds: 3 } as const;
    await show({ motion });
    const before = new Set(svg().querySelectorAll('path'));
    const first = drawn();
    await frameAt(NOW + 1_500);
    expect(drawn()).not.toBe(first);
    expect([...svg().querySelectorAll('path')].filter((path) => !before.has(path))).toEqual([]);
  });

  it('stops asking for frames when it stands still, and when it is gone', async () => {
    await show();
    expect(frames).toHaveLength(0);
    await show({ motion: { kind: 'loop' } });
    expect(frames).toHaveLength(1);
    await closePopup();
    expect(frames).toHaveLength(0);
  });

  it('moves nothing in the hold but trunk and what hangs on it', async () => {
    await show({ motion: { kind: 'breathe', moment: 'final', beganAtMs: NOW, seconds: 20 } });
    const legs = () =>
      [...svg().querySelectorAll('.figure-trousers, .figure-shoe, .figure-hair')]
        .map((path) => path.getAttribute('d'))
        .join();
    const [still, whole] = [legs(), drawn()];
    await frameAt(NOW + 4_000);
    expect(legs()).toBe(still);
    expect(drawn()).not.toBe(whole);
  });

  it('draws nothing for a stretch that is not in the library', async () => {
    await show({ stretchId: 'gone' });
    expect(document.querySelector('svg')).toBe(null);
  });
});

describe('turning it', () => {
  const button = () => document.querySelector('button') as HTMLButtonElement;
  const key = (name: string) =>
    act(() => {
      button().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    });

  it('goes to the second camera and back by its button', async () => {
    await show();
    const first = drawn();
    await press('Show from another side');
    expect(drawn()).not.toBe(first);
    await press('Show from the first side');
    expect(drawn()).toBe(first);
  });

  it('follows the arrow keys on the button, which then do not move the session', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await show();
    const first = drawn();
    await key('ArrowRight');
    expect(drawn()).not.toBe(first);
    await key('ArrowLeft');
    expect(drawn()).toBe(first);
    expect(heard).not.toHaveBeenCalled();
    await key('1');
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
  });

  it('follows a drag, but not a click', async () => {
    await show();
    const stage = document.querySelector('.figure-stage') as HTMLElement;
    stage.setPointerCapture = () => {};
    const first = drawn();
    const point = (type: string, clientX: number) =>
      act(() => {
        stage.dispatchEvent(new PointerEvent(type, { clientX, button: 0, bubbles: true }));
      });
    await point('pointerdown', 100);
    await point('pointermove', 102);
    expect(drawn()).toBe(first);
    await point('pointermove', 130);
    await point('pointermove', 140);
    expect(frames).toHaveLength(1);
    await frameAt(NOW);
    const turned = drawn();
    expect(turned).not.toBe(first);
    await point('pointerup', 140);
    await point('pointermove', 200);
    expect(drawn()).toBe(turned);
  });
});

describe('with reduced motion', () => {
  it('stills take the place of each other, and fade in', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.useFakeTimers();
    const fade = vi.fn();
    Element.prototype.animate = fade as never;
    page.nowMs = 0;
    await show({ motion: { kind: 'loop' } });
    const first = drawn();
    page.nowMs = 3_400;
    await act(() => {
      vi.advanceTimersByTime(300);
    });
    expect(drawn()).not.toBe(first);
    expect(fade).toHaveBeenCalledOnce();
    expect(frames).toHaveLength(0);
    // The next phase begins with another still: it fades in too. Being turned is not another still.
    const ease = { kind: 'ease', beganAtMs: 0, seconds: 3 } as const;
    await show({ motion: { ...ease, from: 'final', to: 'set-up' } });
    await show({ motion: { ...ease, from: 'set-up', to: 'final' } });
    expect(fade).toHaveBeenCalledTimes(3);
    await press('Show from another side');
    expect(fade).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
});
