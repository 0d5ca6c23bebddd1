import type { Stretch } from '../../../src/core/stretch.ts';
import { balanceProblems } from './balance.ts';
import { contactProblems } from './contacts.ts';
import { frameProblems, SIZES } from './frame.ts';
import { glowSeenProblems, glowSideProblems } from './glow.ts';
import { heelProblems } from './heels.ts';
import { jointRangeProblems } from './joint-ranges.ts';
import { mirrorProblems } from './mirror.ts';
import { penetrationProblems } from './penetration.ts';
import { said } from './said.ts';
import { selfPenetrationProblems } from './self-penetration.ts';
import { figureOf, heldSides, stillsBetween, stillsOf } from './stills.ts';

export interface Check {
  name: string;
  problemsOf(stretch: Stretch): string[];
}

const allBuilds = (stretch: Stretch) => [
  ...stillsOf(stretch),
  ...stillsOf(stretch, 'slender'),
  ...stillsOf(stretch, 'sturdy'),
];
const allTheWay = (stretch: Stretch) => [...stillsOf(stretch), ...stillsBetween(stretch)];
const figures = (stretch: Stretch) =>
  heldSides(stretch).map((side) => ({ side, figure: figureOf(stretch.id, side) }));
const firstFigure = ({ id, isSided }: Stretch) => figureOf(id, isSided ? 'right' : 'both');

export const CHECKS: readonly Check[] = [
  { name: 'joint-ranges', problemsOf: (stretch) => said(allTheWay(stretch), jointRangeProblems) },
  { name: 'contacts', problemsOf: (stretch) => said(allBuilds(stretch), contactProblems) },
  { name: 'heels', problemsOf: (stretch) => said(stillsOf(stretch), heelProblems) },
  { name: 'penetration', problemsOf: (stretch) => said(allTheWay(stretch), penetrationProblems) },
  { name: 'self-penetration', problemsOf: (stretch) => said(allTheWay(stretch), selfPenetrationProblems) },
  { name: 'balance', problemsOf: (stretch) => said(stillsOf(stretch), balanceProblems) },
  // The left picture is the mirror image of the right one, which is a check of its own.
  {
    name: 'frame',
    problemsOf: (stretch) => SIZES.flatMap((size) => frameProblems(firstFigure(stretch), size)),
  },
  {
    name: 'glow-side',
    problemsOf: (stretch) => figures(stretch).flatMap(({ side, figure }) => glowSideProblems(figure, side)),
  },
  { name: 'glow-seen', problemsOf: (stretch) => glowSeenProblems(firstFigure(stretch)) },
  {
    name: 'mirror',
    problemsOf: ({ id, isSided }) =>
      isSided ? mirrorProblems(figureOf(id, 'right'), figureOf(id, 'left')) : [],
  },
];
