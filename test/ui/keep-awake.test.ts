import { beforeEach, describe, expect, it } from 'vitest';
import { keepAwake } from '../../src/ui/shared/keep-awake.ts';

/** A page that can be hidden, and a browser that counts its locks. */
function createPage() {
  const target = new EventTarget();
  const page = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    locks: new Set<object>(),
    get held() {
      return page.locks.size;
    },
    asked: 0,
    isRefused: false,
    async request() {
      page.asked += 1;
      await Promise.resolve();
      if (page.isRefused) return null;
      const lock = {};
      page.locks.add(lock);
      return () => void page.locks.delete(lock);
    },
    async turn(state: DocumentVisibilityState) {
      page.visibilityState = state;
      // The browser lets go of it by itself.
      if (state === 'hidden') page.locks.clear();
      target.dispatchEvent(new Event('visibilitychange'));
      await settled();
    },
  };
  return page;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('the screen', () => {
  let page: ReturnType<typeof createPage>;
  const start = () => keepAwake(page as unknown as Document, page.request);
  beforeEach(() => {
    page = createPage();
  });

  it('stays on until it is stopped', async () => {
    const stop = start();
    await settled();
    expect(page.held).toBe(1);
    stop();
    expect(page.held).toBe(0);
    await page.turn('visible');
    expect(page.held).toBe(0);
  });

  it('is asked for again when the page comes back, and not while it is hidden', async () => {
    start();
    await settled();
    await page.turn('hidden');
    expect(page.asked).toBe(1);
    await page.turn('visible');
    expect(page.held).toBe(1);
  });

  it('is let go of when the answer comes after the end', async () => {
    const stop = start();
    stop();
    await settled();
    expect(page).toMatchObject({ asked: 1, held: 0 });
  });

  it('may be refused, and is asked for again at the next turn (E10)', async () => {
    page.isRefused = true;
    const stop = start();
    await settled();
    page.isRefused = false;
    await page.turn('visible');
    expect(page.held).toBe(1);
    stop();
  });
});
