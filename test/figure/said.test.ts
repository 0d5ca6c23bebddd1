import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/core/area.ts';
import { said } from './checks/said.ts';

const still = (described: Side, label: string, ...problems: string[]) => ({ described, label, problems });
const all = (...stills: ReturnType<typeof still>[]) => said(stills, ({ problems }) => problems);

describe('what a check says', () => {
  it('is told once, with the worst number, and every place', () => {
    const stills = [
      still('right', 'set-up', 'knee 160 is outside 0..158'),
      still('right', 'final', 'knee 170 is outside 0..158'),
    ];
    expect(all(...stills)).toEqual(['knee 170 is outside 0..158 (set-up, final)']);
  });

  it('keeps different problems apart', () => {
    expect(all(still('right', 'final', 'left knee 160', 'right knee 160'))).toHaveLength(2);
  });

  it('tells of a left hold only what the right one does not have as well', () => {
    const right = still('right', 'right final', 'left knee 160');
    expect(all(right, still('left', 'left final', 'right knee 160'))).toEqual([
      'left knee 160 (right final)',
    ]);
    expect(all(right, still('left', 'left final', 'left knee 160'))).toEqual([
      'left knee 160 (right final)',
      'left knee 160 (left final)',
    ]);
  });

  it('does not take a part of the furniture for a side of the body', () => {
    const right = still('right', 'right final', 'hand-left is 0.01 inside chair-post-left');
    const left = still('left', 'left final', 'hand-right is 0.01 inside chair-post-left');
    expect(all(right, left)).toEqual(['hand-left is 0.01 inside chair-post-left (right final)']);
  });
});
