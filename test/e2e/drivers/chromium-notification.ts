import type { Display } from './display.ts';
import { type ScreenWindow, visibleWindows } from './screen-window.ts';
import { textRuns } from './text-runs.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Without a desktop's notification service Chromium draws its own: a nameless window, 360 px wide, 10 px from
 * the lower right corner of the screen. From its top: a header (name, time, chevron, cross), title and text,
 * and the buttons in the last 54 px, left to right. Of several the oldest is the lowest: that one is clicked.
 */
const MARGIN = 10;
const WIDTH = 360;
const BUTTON_STRIP = { fromBottom: 44, height: 34 };

interface NotificationClick {
  button?: 0 | 1;
  timeoutMs?: number;
}

export async function clickChromiumNotification(display: Display, click: NotificationClick): Promise<void> {
  const { button, timeoutMs = 10_000 } = click;
  const card = await settledCard(display, timeoutMs);
  if (button === undefined) return display.click({ x: card.x + 60, y: card.y + 44 });
  const point = buttonPoint(display, card, button) ?? (await openUp(display, button, timeoutMs));
  await display.click(point);
}

export async function dismissChromiumNotification(display: Display, timeoutMs = 10_000): Promise<void> {
  const card = await settledCard(display, timeoutMs);
  // The cross is there only under the pointer.
  await display.move({ x: card.x + 60, y: card.y + 44 });
  await display.click({ x: card.x + card.width - 12, y: card.y + 12 });
}

/** The card in its corner, once it has stopped sliding and fading in. */
function settledCard(display: Display, timeoutMs: number): Promise<ScreenWindow> {
  let before = '';
  return waitUntil(
    async () => {
      const { width, height, rgb } = display.pixels();
      const isInCorner = (one: ScreenWindow) =>
        one.width === WIDTH && one.x + one.width === width - MARGIN && one.y + one.height === height - MARGIN;
      const card = (await visibleWindows(display)).find(isInCorner);
      if (!card) return null;
      const picture = rgb.subarray(card.y * width * 3, (card.y + card.height) * width * 3).toString('latin1');
      const isStill = picture === before;
      before = picture;
      return isStill ? card : null;
    },
    { timeoutMs, what: 'Chromium shows a notification in the corner of the screen' },
  );
}

function buttonPoint(display: Display, card: ScreenWindow, button: number) {
  const y = card.y + card.height - BUTTON_STRIP.fromBottom;
  const strip = { x: card.x + 4, y, width: card.width - 8, height: BUTTON_STRIP.height };
  const run = textRuns(display.pixels(), strip)[button];
  return run && card.height > 110 ? { x: Math.round((run.left + run.right) / 2), y: y + 17 } : null;
}

/** A card that is folded shows no buttons: a click on its header opens it. */
async function openUp(display: Display, button: number, timeoutMs: number) {
  const folded = await settledCard(display, timeoutMs);
  await display.click({ x: folded.x + 60, y: folded.y + 18 });
  const find = async () => buttonPoint(display, await settledCard(display, timeoutMs), button);
  return waitUntil(find, { timeoutMs, what: `the notification shows its button ${button}` });
}
