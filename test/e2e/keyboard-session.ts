/**
 * By keyboard alone, and as a screen reader hears it: first run, a session, *nothing yet*, the hold again, pain, another
 * stretch, done. No pointer and no command of the test's own.
 */
import { expect } from 'vitest';
import type { Accessible, View } from './drivers/driver.ts';
import type { Browser } from './extension.ts';
import { openExtension } from './extension.ts';
import { pictureFolder } from './picture-folder.ts';

const HOLDING = `document.querySelector('fieldset.answers:not([disabled])') !== null`;

export async function runKeyboardSession(browser: Browser): Promise<void> {
  const pictures = pictureFolder(browser);
  const extension = await openExtension(browser);
  try {
    const view = await extension.driver.openToolbarPopup();
    await chooseNeck(view);
    await listen(view);
    await pressNamed(view, 'Try one now');

    await view.waitFor(focused("I'm ready"), 15_000);
    expect(namesOf(await view.accessible(), 'button')).toEqual([
      ...['Leave and keep the session', 'Show from another side (arrow keys turn it)'],
      ...["I'm ready", 'End here', 'Back', 'Pause', 'Swap this stretch', 'Next stretch', 'Keys'],
    ]);
    await view.press('Enter');
    await view.waitFor(HOLDING, 30_000);
    await expectHoldRead(view);

    await view.press('1');
    await view.waitFor(`!(${HOLDING})`);
    await view.waitFor(HOLDING, 15_000);
    expect(await view.text()).toContain('Tip 1 of 1');
    await view.screenshot(`${pictures}/keyboard-tip.png`);

    await view.press('4');
    await view.waitFor(focused('Gentler version'));
    expect((await extension.state()).session).toMatchObject({ waiting: 'pain', credited: [] });
    const ways = ['Gentler version', 'Other side, gently', 'Another stretch', 'End here'];
    expect(namesOf(await view.accessible(), 'button')).toEqual(expect.arrayContaining(ways));
    await view.screenshot(`${pictures}/keyboard-pain.png`);
    await pressNamed(view, 'Another stretch');

    await view.waitFor(focused("I'm ready"));
    await lookAtKeys(view);
    await reach(view, "I'm ready");
    await view.press(' ');
    await view.waitFor(HOLDING, 30_000);
    await view.press('2');
    await view.waitFor(`document.querySelector('[aria-pressed="true"]')?.innerText.startsWith('Clear pull')`);
    await extension.waitForState('a hold counts', ({ session }) => session?.credited.length === 1, 40_000);
    await view.press('ArrowRight');
    await view.waitFor(`document.querySelector('h1').innerText === 'Done'`, 20_000);

    const { dose, practice } = await extension.state();
    expect(dose.flatMap(({ seconds }) => Object.values(seconds))).toEqual([expect.any(Number)]);
    expect(practice.felt).toEqual(['nothing-yet', 'pain', 'clear-pull']);
    expect(namesOf(await view.accessible(), 'heading')).toEqual(['Done', 'This week']);
    expect(namesOf(await view.accessible(), 'button')).toContain('Yes, it hurt');
    const heard = await view.evaluate<string[]>('window.heard');
    expect(heard.map(phaseOf)).toEqual([
      ...['ready', 'ready', 'ease in', 'hold', 'again', 'hold', 'pain'],
      ...['ready', 'ready', 'ease in', 'hold', 'ease out'],
    ]);
    expect(heard[5]).toMatch(/Hold still\. Tip 1 of 1\./);
  } finally {
    await extension.close();
  }
}

async function chooseNeck(view: View): Promise<void> {
  await reach(view, 'Neck');
  await view.press(' ');
  await pressNamed(view, 'Next');
  await view.waitFor(`document.body.innerText.includes('Weak spot')`);
  await pressNamed(view, 'Next');
  await reach(view, 'None of these');
  await view.press(' ');
}

/** What the one live region says from now on: each change of it is heard. */
async function listen(view: View): Promise<void> {
  await view.evaluate(`(() => {
    window.heard = [];
    new MutationObserver((changes) => {
      const live = document.querySelector('[role=status]');
      const isTouched = changes.some(({ target, addedNodes }) =>
        live?.contains(target) || [...addedNodes].some((node) => node.contains(live)));
      if (live !== null && isTouched && live.textContent !== '') window.heard.push(live.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  })()`);
}

async function expectHoldRead(view: View): Promise<void> {
  const tree = await view.accessible();
  expect(namesOf(tree, 'button')).toEqual(
    expect.arrayContaining(['Nothing yet', 'Clear pull', 'Strong but fine', 'Pain: stop', 'Pause']),
  );
  expect(namesOf(tree, 'group')).toContain('What do you feel?');
  expect(namesOf(tree, 'heading')[0]).toMatch(/^(Left|Right|Hold),? 1 of \d$/);
  expect(namesOf(tree, 'heading')).toContain('Hold still');
  expect(await view.evaluate(LIVE_REGIONS)).toBe(1);
}

const LIVE_REGIONS = `document.querySelectorAll('[role=status], [role=alert], [aria-live]').length`;

/** Escape closes what tells the keys, and not the session. */
async function lookAtKeys(view: View): Promise<void> {
  const isTold = `document.querySelector(':popover-open')?.innerText.includes('Esc') === true`;
  await pressNamed(view, 'Keys');
  await view.waitFor(isTold);
  await view.press('Escape');
  await view.waitFor(`!(${isTold})`);
}

function namesOf(tree: readonly Accessible[], role: string): string[] {
  return tree.filter((one) => one.role === role).map(({ name }) => name);
}

function phaseOf(heard: string): string {
  const phases = [
    ['Good that you stopped', 'pain'],
    ['Hold still', 'hold'],
    ['This hold starts again', 'again'],
    ['Ease in, breathe out', 'ease in'],
    ['Ease out slowly', 'ease out'],
  ] as const;
  return phases.find(([words]) => heard.includes(words))?.[1] ?? 'ready';
}

/** Goes by Tab to the control whose name begins so, and presses it. */
async function pressNamed(view: View, name: string): Promise<void> {
  await reach(view, name);
  await view.press('Enter');
}

const MOST_TABS = 80;

async function reach(view: View, name: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await view.evaluate<boolean>(focused(name))) return;
    await view.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** An expression: the element with the focus has a name that begins so. */
function focused(name: string): string {
  return `(() => {
    const { activeElement: here } = document;
    const text = here.ariaLabel ?? (here.labels?.[0] ?? here).innerText ?? '';
    return here !== document.body && here.localName !== 'main' && text.trim().startsWith(${JSON.stringify(name)});
  })()`;
}
