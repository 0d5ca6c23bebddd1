// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardDoubleClicks } from '../../src/ui/shared/double-click.ts';

let page: HTMLElement;
let pressed: string[];

/** Pressing the button makes the next one of `names` of it, as a screen that changes does. */
function showButton(names: readonly string[]) {
  page.innerHTML = '<p>Hold</p><button></button>';
  const button = page.querySelector('button') ?? page;
  const rest = [...names];
  button.textContent = rest.shift() ?? '';
  button.addEventListener('click', () => {
    pressed.push(button.textContent);
    button.textContent = rest.shift() ?? '';
  });
}

const click = (detail: number, selector = 'button') =>
  page.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  pressed = [];
  guardDoubleClicks(page);
});

afterEach(() => page.remove());

describe('the second click of a double click', () => {
  it('does not press what the first one brought', () => {
    showButton(['Pain', 'The gentler one', 'Swap']);
    click(1);
    click(2);
    click(3);
    expect(pressed).toEqual(['Pain']);
  });

  it('presses the same button again', () => {
    showButton(['Back', 'Back', 'Back']);
    click(1);
    click(2);
    expect(pressed).toEqual(['Back', 'Back']);
  });

  it('presses nothing that came under the pointer after a click on no button', () => {
    showButton(['Pain']);
    click(1, 'p');
    click(2);
    expect(pressed).toEqual([]);
  });
});

it('clicks apart, and keys, press whatever is there', () => {
  showButton(['Pain', 'The gentler one', 'Swap']);
  click(1);
  click(1);
  click(0);
  expect(pressed).toEqual(['Pain', 'The gentler one', 'Swap']);
});
